/** The screen for the room: one step of the guided run, with what has been revealed and nothing of what has not. */
import type { Forms } from '../../../content/schema/teaching.ts';
import type { HandCount } from '../../../domain/debrief/classPlay.ts';
import type { ScreenFits } from '../../../machines/debrief/screenFits.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import {
  PHASES,
  STOPS,
  decisionsToDiscuss,
  runPlanOf,
  stepped,
  type Phase,
  type RunPosition,
} from '../../../domain/debrief/run.ts';
import { say, type Words } from '../../common/words.view.ts';
import type { ListFit } from './listFit.view.ts';
import { happenedView, type HappenedView } from './happened.view.ts';
import { todayView, type TodayView } from './today.view.ts';
import { whatIfView, type WhatIfView } from './whatIf.view.ts';
import { codaFigures } from '../../../domain/debrief/codaFigures.ts';
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
  readonly phases: readonly { readonly id: Phase; readonly name: string; readonly here: boolean }[];
  /** The lists of this step, in the order in which they give way where the screen is too small. */
  readonly lists: readonly ListFit[];
  readonly step: HappenedView | WhyView | WhatIfView | TransferView | TodayView | EmptyStep;
  readonly made: string | null; // that this class is made up
  readonly place: string; // which decision of how many
  readonly hint: string; // what the next key does
  readonly class: string;
  readonly room: string; // the place whose picture stands dim behind the words
}

export interface RunInput extends DebriefInput {
  readonly votes: readonly HandCount[];
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
  const people = input.plays.length;
  const several = (phase === 'why' || phase === 'whatif') && plan[phase].length > 0;
  const step = stepOf(input, at, words);
  return {
    kind: 'run',
    key: `${phase} ${item}`,
    revealed,
    name: input.file.cover.title,
    phases: PHASES.map((id) => ({ id, name: say(words, `phase.${id}`), here: id === phase })),
    lists: step?.lists ?? [],
    step: step ?? {
      kind: 'empty',
      title: say(words, `phase.${phase}`),
      text: say(words, 'run.nothingYet'),
    },
    made: input.sample ? say(words, 'run.madeUp') : null,
    place: several ? say(words, 'run.place', { n: item + 1, of: Math.min(STOPS, plan[phase].length) }) : '',
    hint: say(
      words,
      more
        ? `run.next-${phase}${phase === 'why' || phase === 'whatif' ? revealed : ''}`
        : end
          ? 'run.end'
          : 'run.onward',
    ),
    room: roomOf(input, at),
    class: people === 1 ? say(words, 'run.onePlay') : say(words, 'run.plays', { count: people }),
  };
}

/** The room of the decision on the wall; the court where law is told. */
function roomOf(input: RunInput, { phase, item }: RunPosition): string {
  if (phase === 'happened') return 'desk';
  if (phase === 'today') return 'court';
  const on = decisionsToDiscuss(input)[item];
  return (on && input.file.seats[on.seat]?.place) ?? 'desk';
}

function stepOf(
  input: RunInput,
  { phase, item, revealed }: RunPosition,
  words: Words,
): Exclude<RunView['step'], EmptyStep> | null {
  switch (phase) {
    case 'happened':
      return happenedView(input, revealed, input.fits, words);
    case 'why':
      return whyView(input, item, revealed, input.fits.grounds, words);
    case 'whatif':
      return whatIfView(input, input.votes, item, revealed, input.fits.gains, words);
    case 'today':
      return codaFigures(input.file, input.plays).length > 0 && item === 0
        ? transferView(input, revealed, words)
        : todayView(input, revealed, input.transfer, input.fits.laws, words);
  }
}
