/** The outcome: how it went in few words and what was decided; looked up later, all desks on one timeline, what nobody knows and the law of today. */
import { playOf, type Context } from '../../domain/play/context.ts';
import { allLanes, playedLanes, recordView, type EventView } from '../common/lanes.view.ts';
import { chipsFor, cite, type Chip, type Cited } from '../common/citation.view.ts';
import { laterSpoken, laterView, type LaterView } from '../common/laterEvents.view.ts';
import type { Snapshot } from '../common/snapshot.view.ts';
import { say, type Words } from '../common/words.view.ts';

const STEPS = ['brief', 'decided', 'timeline', 'unknown'] as const;
export type OutcomeStep = (typeof STEPS)[number];

export interface OutcomeView {
  readonly step: OutcomeStep;
  readonly title: string;
  readonly brief: readonly EventView[]; // what is told before it is said what was decided
  readonly events: readonly EventView[];
  /** The player's own dockets on the same days: every seat played to its end, this one always. */
  readonly own: readonly string[]; // names of those seats
  readonly others: string | null; // invites to the seats not played
  readonly word: string; // what was decided, at its shortest
  readonly decided: Cited;
  readonly unknown: readonly { readonly text: string; readonly chips: readonly Chip[] }[];
  readonly todayIntro: string;
  readonly later: LaterView;
  readonly next: string;
}

/** Which step of the outcome the chart is in. @throws Error outside the outcome */
export function outcomeStep(snapshot: Snapshot): OutcomeStep {
  const step = STEPS.find((outcome) => snapshot.matches({ place: { outcome } }));
  if (!step) throw new Error('the outcome is not in view');
  return step;
}

/** The words of the step in view as lines to be read aloud. */
export const outcomeSpoken = ({ title, step, brief, events, decided, unknown, later }: OutcomeView): string[] => [
  title,
  ...{
    brief: brief.map(dated),
    decided: [decided.text],
    timeline: events.map(dated),
    unknown: [...unknown.map(({ text }) => text), ...laterSpoken(later)],
  }[step],
];

const dated = ({ when, text }: { readonly when: string; readonly text: string }): string => `${when}: ${text}`;

export function outcomeView(context: Context, step: OutcomeStep, words: Words): OutcomeView {
  const { file } = playOf(context);
  const { outcome } = file;
  const desks = playedLanes(context);
  return {
    step,
    title: {
      brief: outcome.title,
      decided: outcome.decided.title,
      timeline: say(words, 'outcome.days'),
      unknown: say(words, 'outcome.unknown'),
    }[step],
    brief: outcome.events.filter(({ told }) => told === 'first').map((event) => recordView(file, event, words)),
    events: allLanes(context, words),
    own: desks.map(({ seat }) => seat.short),
    others: desks.length < context.cover.seats.length ? say(words, 'outcome.others') : null,
    word: outcome.decided.word,
    decided: cite(file, words, outcome.decided),
    unknown: outcome.unknown.map(({ text, sources }) => ({ text, chips: chipsFor(file, sources) })),
    later: laterView(file, words),
    todayIntro: say(words, 'outcome.todayIntro', { end: outcome.span.to }),
    next: {
      brief: outcome.decided.ask,
      decided: outcome.whyTheyCared?.ask ?? outcome.yearsLater?.ask ?? say(words, 'outcome.toScore'),
      timeline: say(words, 'outcome.backToScore'),
      unknown: say(words, 'outcome.backToScore'),
    }[step],
  };
}
