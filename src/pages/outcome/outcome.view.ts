/** The outcome: all desks on one timeline, what was decided, what nobody knows, law today. */
import { playOf, type Context } from '../../domain/play/context.ts';
import { allLanes, playedLanes, type EventView } from '../common/lanes.view.ts';
import { chipsFor, cite, type Chip, type Cited } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export type OutcomeStep = 'timeline' | 'decided' | 'unknown';

export interface OutcomeView {
  readonly kind: 'outcome';
  readonly step: OutcomeStep;
  readonly title: string;
  readonly events: readonly EventView[];
  /** The player's own dockets on the same days: every seat played to its end, this one always. */
  readonly own: readonly string[]; // names of those seats
  readonly others: string | null; // invites to the seats not played
  readonly decided: Cited;
  readonly unknown: readonly { readonly text: string; readonly chips: readonly Chip[] }[];
  readonly today: readonly (Cited & { readonly when: string })[];
  readonly next: string;
}

export function outcomeView(context: Context, step: OutcomeStep, words: Words): OutcomeView {
  const { file } = playOf(context);
  const { outcome } = file;
  const desks = playedLanes(context);
  return {
    kind: 'outcome',
    step,
    title: { timeline: outcome.title, decided: say(words, 'outcome.decided'), unknown: say(words, 'outcome.unknown') }[
      step
    ],
    events: allLanes(context, words),
    own: desks.map(({ seat }) => seat.short),
    others: desks.length < context.cover.seats.length ? say(words, 'outcome.others') : null,
    decided: cite(file, words, outcome.decided),
    unknown: outcome.unknown.map(({ text, sources }) => ({ text, chips: chipsFor(file, sources) })),
    today: outcome.today.map((each) => ({
      ...cite(file, words, each),
      chips: chipsFor(file, [...(each.authority ? [each.authority] : []), ...each.sources]),
      when: each.date,
    })),
    next: say(words, { timeline: 'outcome.next', decided: 'outcome.nextUnknown', unknown: 'outcome.toScore' }[step]),
  };
}
