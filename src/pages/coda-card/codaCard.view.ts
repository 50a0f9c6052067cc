/** The card of a coda: its three measures by the law of its days, what carried over, what had changed, and what really happened. */
import { assessDocket } from '../../domain/scoring/assessDocket.ts';
import { standingsOf } from '../../domain/scoring/standings.ts';
import { codaOf } from '../../domain/play/coda.ts';
import type { Context } from '../../domain/play/context.ts';
import { chipFor, cite, type Chip, type Cited } from '../common/citation.view.ts';
import { reasonView, type ReasonView } from '../scorecard/reasons.view.ts';
import { withUnknown } from '../common/done.view.ts';
import { laterSpoken, lawTodayView, type LawToday } from '../common/laterEvents.view.ts';
import { shareView, type ShareView } from '../common/share/share.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface CodaCardView {
  readonly title: string;
  readonly measures: readonly {
    readonly id: 'law' | 'record' | 'care';
    readonly name: string;
    readonly points: number;
    readonly level: string;
    readonly reasons: readonly { readonly title: string; readonly reasons: readonly ReasonView[] }[];
  }[];
  /** What stood then and now, what stands no longer, and what is new; a group that is empty is left out. */
  readonly standings: readonly {
    readonly id: 'carried' | 'gone' | 'come';
    readonly title: string;
    readonly items: readonly { readonly text: string; readonly chips: readonly Chip[] }[];
  }[];
  readonly happened: readonly { readonly title: string; readonly did: string; readonly done: Cited }[];
  readonly closing: Cited;
  /** It opens by itself: the coda was played under it. */
  readonly today: LawToday;
  /** What can be told of the game. */
  readonly share: ShareView;
}

/** @throws Error when no coda is at hand */
export function codaCardView({ cover, file, docket, coda: play }: Context, words: Words): CodaCardView {
  const coda = file && docket ? codaOf(file, docket) : null;
  if (!file || !play || !coda) throw new Error('no coda is being played');
  const assessment = assessDocket(file, play.docket);
  const standings = standingsOf(file, play.docket, file.outcome.readings.thatDay.on);
  const day = file.outcome.readings.thatDay.when;
  return {
    title: coda.title,
    measures: (['law', 'record', 'care'] as const).flatMap((id) => {
      const measure = assessment[id];
      if (!measure) return [];
      const reasons = assessment.entries.flatMap((entry) => {
        const own = entry[id]?.reasons.map((reason) => reasonView(file, reason, words)) ?? [];
        return own.length > 0 ? [{ title: coda.decisions[entry.decision]?.title ?? '', reasons: own }] : [];
      });
      return [
        {
          id,
          name: say(words, `score.${id}`),
          points: measure.points,
          level: say(words, `score.${measure.level}`),
          reasons,
        },
      ];
    }),
    standings: (['carried', 'gone', 'come'] as const).flatMap((id) => {
      const items = standings[id].map((argument) => ({
        text: file.arguments[argument]?.statement ?? '',
        chips: chipFor(file, argument),
      }));
      return items.length > 0 ? [{ id, title: say(words, `coda.${id}`, { when: day }), items }] : [];
    }),
    happened: play.docket.entries.flatMap((entry) => {
      const decision = coda.decisions[entry.decision];
      const did = decision?.options[entry.option]?.said;
      return decision && did
        ? [{ title: decision.title, did, done: cite(file, words, withUnknown(decision.done)) }]
        : [];
    }),
    closing: cite(file, words, coda.closing),
    today: lawTodayView(file, words),
    share: shareView(cover),
  };
}

/** The card as lines to be read aloud. */
export const codaCardSpoken = (view: CodaCardView): string[] => [
  view.title,
  ...view.measures.map(({ name, level }) => `${name}: ${level}.`),
  ...view.standings.flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]),
  ...view.happened.flatMap(({ title, did, done }) => [`${title}. ${did}`, done.text]),
  view.closing.text,
  ...laterSpoken(view.today.later),
];
