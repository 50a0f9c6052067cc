/** The teacher's own window: where the run stands, the answers, what to ask, what comes next and how long is left. Plain data, sent between windows. */
import type { Teaching } from '../../../content/schema/teaching.ts';
import { decisionsToDiscuss } from '../../../domain/debrief/decisionsToDiscuss.ts';
import { runPlanOf, STOPS, type RunPosition } from '../../../domain/debrief/run.ts';
import { say, type Words } from '../../common/words.view.ts';
import { besideFigure } from '../../common/carried.view.ts';
import { errorsOf, type ClassErrors } from '../class/errors.view.ts';
import { guideView, type GuideView } from './guide.view.ts';
import { counted } from '../common/counted.view.ts';
import { runView, type RunInput } from '../run/run.view.ts';
import { doneView, doneWord, type DoneView } from '../common/done.view.ts';
import { markOf } from '../common/mark.view.ts';
import { countOf } from '../run/why.view.ts';

export interface NotesView {
  readonly phase: string;
  readonly title: string;
  readonly place: string;
  readonly made: string | null;
  readonly blank: boolean;
  /** Whether the room sees the run; only then does it take steps and is it blanked. */
  readonly running: boolean;
  /** What the next key will show, in words. */
  readonly next: string;
  readonly ask: string | null;
  readonly answers: readonly {
    readonly mark: string;
    readonly text: string;
    readonly counted: string;
    readonly real: string | null; // that this was done, or is closest to the record
    readonly grounds: readonly string[];
    readonly follows: string;
  }[];
  readonly carried: string | null; // that some of the answers are of an older version
  readonly done: DoneView | null;
  /** How to lead this step: what to say, to listen for and to answer; null where the case has no teaching content. */
  readonly guide: GuideView | null;
  /** Errors that this class acted on, the one acted on most first. */
  readonly errors: ClassErrors['errors'];
  readonly decisions: readonly { readonly item: number; readonly title: string; readonly here: boolean }[];
  readonly clock: { readonly startedAt: number; readonly minutes: number } | null;
}

export interface NotesInput extends RunInput {
  readonly blank: boolean;
  readonly running: boolean;
  readonly clock: NotesView['clock'];
  readonly teaching: Teaching | null;
}

export function notesView(input: NotesInput, at: RunPosition, words: Words): NotesView {
  const { file } = input;
  const { step, is, place, made, hint } = runView(input, at, words);
  const discussed = decisionsToDiscuss(input);
  const aboutOne = at.phase === 'why' || at.phase === 'whatif';
  const here = aboutOne ? discussed[at.item] : undefined;
  const decision = here && file.seats[here.seat]?.decisions[here.decision];
  const more = at.revealed < (runPlanOf(input, input.fits.events)[at.phase][at.item] ?? 0);
  const coming = more ? runView(input, { ...at, revealed: at.revealed + 1 }, words).step : null;
  return {
    phase: say(words, `phase.${at.phase}`),
    title: 'title' in step ? step.title : '',
    place,
    made,
    blank: input.blank,
    running: input.running,
    next: [hint, ...(coming ? [previewOf(coming)] : [])].filter(Boolean).join(': '),
    ask:
      step.kind === 'why' || step.kind === 'errors' || step.kind === 'coda'
        ? step.prompt
        : step.kind === 'whatif'
          ? step.ask
          : null,
    answers: Object.entries(decision?.options ?? {}).map(([id, option], n) => ({
      mark: markOf(n),
      text: option.text,
      counted: here ? counted(countOf(here, id), here.total, words).text : '',
      real: decision?.done.option === id ? doneWord(decision.done, words) : null,
      grounds: [
        ...option.asserts.flatMap((argument) => file.arguments[argument]?.statement ?? []),
        ...option.denies.flatMap((argument) => {
          const found = file.arguments[argument];
          return found ? [say(words, 'notes.denies', { what: found.statement })] : [];
        }),
      ],
      follows: option.follows.text,
    })),
    carried: here ? besideFigure(here, words) : null,
    done: decision ? doneView(file, words, decision) : null,
    guide: input.teaching && guideView(file, input.teaching, is, here, words),
    errors: errorsOf(file, input.plays, words).errors.slice(0, STOPS),
    decisions: discussed.slice(0, 3 * STOPS).map(({ seat, decision: slug }, item) => ({
      item,
      title: `${file.seats[seat]?.short ?? seat}: ${file.seats[seat]?.decisions[slug]?.title ?? slug}`,
      here: aboutOne && item === at.item,
    })),
    clock: input.clock,
  };
}

/** A few words of what is about to be shown. */
function previewOf(step: ReturnType<typeof runView>['step']): string {
  if (step.kind === 'happened')
    return step.decided?.text ?? step.rows.map(({ desk, when }) => `${desk} (${when})`).join(', ');
  if (step.kind === 'why')
    return step.done?.text ?? step.verdicts?.map(({ word, text }) => `${word}: ${text}`).join(' / ') ?? '';
  if (step.kind === 'errors') return step.correction?.text ?? '';
  if (step.kind === 'whatif') return step.roads?.map(({ text, follows }) => follows?.text ?? text).join(' / ') ?? '';
  if (step.kind === 'today') return step.question ?? step.laws.at(-1)?.text ?? '';
  return '';
}
