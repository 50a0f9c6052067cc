/** The screen for the room: one step of the guided run, with what has been revealed and nothing of what has not. */
import type { Forms } from '../../../content/schema/teaching.ts';
import type { HandCount } from '../../../domain/debrief/classPlay.ts';
import type { ScreenFits } from '../../../machines/debrief/screenFits.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { decisionsToDiscuss } from '../../../domain/debrief/decisionsToDiscuss.ts';
import {
  PHASES,
  STOPS,
  runPlanOf,
  stepKindOf,
  stepped,
  type Phase,
  type RunPlan,
  type RunPosition,
} from '../../../domain/debrief/run.ts';
import type { StepKind } from '../../../domain/debrief/stepKinds.ts';
import { say, type Words } from '../../common/words.view.ts';
import type { ListFit } from './listFit.view.ts';
import { happenedView, type HappenedView } from './happened.view.ts';
import { todayView, type TodayView } from './today.view.ts';
import { whatIfView, type WhatIfView } from './whatIf.view.ts';
import { codaStepView, type CodaStepView } from './codaStep.view.ts';
import { errorStepView, noErrors, type ErrorStepView } from './errorStep.view.ts';
import { transferView, type TransferView } from './transfer.view.ts';
import { whyView, type WhyView } from './why.view.ts';

export interface EmptyStep {
  readonly kind: 'empty';
  readonly title: string;
  readonly text: string;
}

export interface RunView {
  readonly kind: 'run';
  readonly key: string; // another key is another screen
  readonly revealed: number; // reveals made on it
  readonly name: string;
  readonly is: StepKind; // what the teacher's notes are found by
  readonly phases: readonly { readonly id: Phase; readonly name: string; readonly here: boolean }[];
  /** The lists of this step, in the order in which they give way where the screen is too small. */
  readonly lists: readonly ListFit[];
  readonly step:
    HappenedView | WhyView | WhatIfView | ErrorStepView | TransferView | CodaStepView | TodayView | EmptyStep;
  readonly made: string | null; // that this class is made up
  readonly place: string; // which decision of how many
  readonly hint: string; // what the next key does
  readonly class: string;
  readonly room: string; // the place whose picture stands dim behind the words
}

export interface RunInput extends DebriefInput {
  readonly votes: readonly HandCount[];
  /** Hands raised in the room where everybody chooses. */
  readonly raised: readonly HandCount[];
  /** How much of each list the screen holds. */
  readonly fits: ScreenFits;
  readonly sample: boolean;
  /** The new situation that the question to take home is about, where the case has teaching content. */
  readonly transfer: Forms['situation'] | null;
}

export function runView(input: RunInput, at: RunPosition, words: Words): RunView {
  const { phase, item, revealed } = at;
  const plan = runPlanOf(input, input.fits.events);
  const more = revealed < (plan[phase][item] ?? 0);
  const end = !more && stepped(plan, at, 1) === at;
  const is = stepKindOf(input, at, input.fits.events);
  const step = stepOf(input, at, is, words);
  return {
    kind: 'run',
    key: `${phase} ${item}`,
    revealed,
    is,
    name: input.file.cover.title,
    phases: PHASES.map((id) => ({ id, name: say(words, `phase.${id}`), here: id === phase })),
    lists: step?.lists ?? [],
    step: step ?? {
      kind: 'empty',
      title: say(words, `phase.${phase}`),
      text: phase === 'errors' ? noErrors(input, words) : say(words, 'run.nothingYet'),
    },
    made: input.sample ? say(words, 'run.madeUp') : null,
    place: placeOf(at, plan, words),
    hint: say(words, more ? `run.after-${is}` : end ? 'run.end' : 'run.onward'),
    room: roomOf(input, at),
    class: classLine(input, words),
  };
}

/** Which decision of how many the run is at, or which error. */
function placeOf({ phase, item }: RunPosition, plan: RunPlan, words: Words): string {
  if ((phase !== 'why' && phase !== 'whatif' && phase !== 'errors') || plan[phase].length === 0) return '';
  const of = Math.max(item + 1, Math.min(STOPS, plan[phase].length));
  return say(words, phase === 'errors' ? 'run.placeError' : 'run.place', { n: item + 1, of });
}

/** How many results are in, or where there are none how many hands were counted at once. */
function classLine({ plays, hands }: RunInput, words: Words): string {
  if (plays.length === 1) return say(words, 'run.onePlay');
  const raised = Math.max(0, ...hands.map((each) => Object.values(each.hands).reduce((sum, count) => sum + count, 0)));
  return plays.length === 0 && raised > 0
    ? say(words, 'run.handsIn', { count: raised })
    : say(words, 'run.plays', { count: plays.length });
}

/** The room of the decision on the wall; the court where law is told. */
function roomOf(input: RunInput, { phase, item }: RunPosition): string {
  if (phase === 'happened' || phase === 'errors') return 'desk';
  if (phase === 'today') return 'court';
  const on = decisionsToDiscuss(input)[item];
  return (on && input.file.seats[on.seat]?.place) ?? 'desk';
}

function stepOf(
  input: RunInput,
  { phase, item, revealed }: RunPosition,
  is: StepKind,
  words: Words,
): Exclude<RunView['step'], EmptyStep> | null {
  switch (phase) {
    case 'happened':
      return happenedView(input, revealed, input.fits, words);
    case 'why':
      return whyView(input, input.raised, item, revealed, input.fits, words);
    case 'whatif':
      return whatIfView(input, input, item, revealed, input.fits.gains, words);
    case 'errors':
      return errorStepView(input, item, revealed, words);
    case 'today':
      if (is === 'coda-counts') return transferView(input, revealed, words);
      if (is === 'coda-hands' || is === 'coda-strength')
        return codaStepView(input, input.raised, revealed, input.fits.verdicts, words);
      return todayView(input, revealed, input.transfer, input.fits.laws, words);
  }
}
