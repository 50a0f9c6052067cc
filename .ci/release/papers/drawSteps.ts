/** Draws the steps of the guided run as the wall shows them to a class that is asked by hands. Loaded only once there is a document. */
import { render } from 'lit-html';
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import { decisionsToDiscuss } from '../../../src/domain/debrief/decisionsToDiscuss.ts';
import { FIRST_STEP, runPlanOf, stepped, type RunPosition } from '../../../src/domain/debrief/run.ts';
import type { StepKind } from '../../../src/domain/debrief/stepKinds.ts';
import { say, type Words } from '../../../src/pages/common/words.view.ts';
import { guideView, type GuideView } from '../../../src/pages/debrief/notes/guide.view.ts';
import { runPage } from '../../../src/pages/debrief/run/run.page.ts';
import { runView, type RunInput } from '../../../src/pages/debrief/run/run.view.ts';

/** A step as it is drawn, with how to lead it. */
export interface DrawnStep {
  readonly is: StepKind;
  readonly phase: string;
  readonly place: string;
  readonly guide: GuideView | null;
}

/** Everything that a step can show; a slide that gets too full goes on on the next. */
const ALL = { events: 3, ours: 0, grounds: 99, verdicts: 99, gains: 99, laws: 1 };
/** Steps that show nothing beside what the one before or after them shows, where no codes are in. */
const SKIPPED: readonly StepKind[] = ['counts', 'roads'];

/** @param use is called for each step once it is drawn */
export function drawSteps(
  host: HTMLElement,
  file: CaseFile,
  words: Words,
  use: (step: DrawnStep, main: Element) => void,
): void {
  const input: RunInput = {
    file,
    plays: [],
    hands: [],
    votes: [],
    raised: [],
    fits: ALL,
    sample: false,
    transfer: file.teaching?.forms.situation ?? null,
  };
  const nothing = (): void => {};
  const tools = {
    say: (key: string, values?: Readonly<Record<string, string | number>>) => say(words, key, values),
    step: nothing,
    open: nothing,
    vote: nothing,
    raise: nothing,
    blank: nothing,
  };
  const plan = runPlanOf(input, ALL.events);
  for (let at: RunPosition | null = FIRST_STEP; at; at = next(at)) {
    const view = runView(input, at, words);
    if (SKIPPED.includes(view.is)) continue;
    render(runPage(view, tools), host);
    const main = host.querySelector('main');
    if (!main) continue;
    const about = at.phase === 'why' || at.phase === 'whatif' ? decisionsToDiscuss(input)[at.item] : undefined;
    use(
      {
        is: view.is,
        phase: view.phases.find(({ here }) => here)?.name ?? '',
        place: view.place,
        guide: file.teaching && guideView(file, file.teaching, view.is, about, words),
      },
      main,
    );
  }

  function next(at: RunPosition): RunPosition | null {
    const on = stepped(plan, at, 1);
    return on === at ? null : on;
  }
}
