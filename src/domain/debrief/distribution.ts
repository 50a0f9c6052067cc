/** How a class chose: for each decision how many took each course, and how far the class was split over it. */
import type { Seat } from '../../content/schema/caseFile.ts';
import { entryFor } from '../docket/docket.ts';
import type { ClassPlay, HandCount } from './classPlay.ts';

export interface Tally {
  readonly id: string;
  readonly count: number;
}

export interface Distribution {
  readonly seat: string;
  readonly decision: string;
  /** Results that reached this decision, hands included. */
  readonly total: number;
  readonly options: readonly Tally[]; // in the order of the case, also those nobody took
  /** From full codes alone: replies to each part, and what was cited; `none` where a slot was left empty. */
  readonly backed: number;
  readonly parts: readonly { readonly part: string; readonly replies: readonly Tally[] }[];
  readonly facts: readonly Tally[];
  readonly authorities: readonly Tally[];
  /** 0 where all agree, 1 where every course has as many as any other. */
  readonly split: number;
}

export const NONE = 'none';

/** One distribution a decision of a seat, in the order played. Plays of other seats are passed over. */
export function distributionsOf(seat: Seat, plays: readonly ClassPlay[], hands: readonly HandCount[] = []): Distribution[] {
  const here = plays.filter(({ docket }) => docket.seat === seat.id);
  return Object.entries(seat.decisions).map(([slug, decision]) => {
    const entries = here.flatMap(({ kind, docket }) => {
      const entry = entryFor(docket, slug);
      return entry ? [{ kind, entry }] : [];
    });
    const backed = entries.filter(({ kind }) => kind === 'full').map(({ entry }) => entry);
    const raised = (option: string): number => hands.filter((each) => each.seat === seat.id && each.decision === slug).reduce((sum, each) => sum + (each.hands[option] ?? 0), 0);
    const options = Object.keys(decision.options).map((id) => ({ id, count: entries.filter(({ entry }) => entry.option === id).length + raised(id) }));
    const cited = (name: 'fact' | 'authority', offered: readonly string[]): Tally[] =>
      decision.slots.includes(name) ? tallied([...offered, NONE], backed.map((entry) => entry[name] ?? NONE)) : [];
    return {
      seat: seat.id,
      decision: slug,
      total: options.reduce((sum, { count }) => sum + count, 0),
      options,
      backed: backed.length,
      parts: Object.entries(decision.parts).map(([part, { replies }]) => ({ part, replies: tallied([...Object.keys(replies), NONE], backed.map((entry) => entry.parts[part] ?? NONE)) })),
      facts: cited('fact', decision.tray.facts),
      authorities: cited('authority', decision.tray.authorities),
      split: splitOf(options.map(({ count }) => count)),
    };
  });
}

const tallied = (ids: readonly string[], chosen: readonly string[]): Tally[] => ids.map((id) => ({ id, count: chosen.filter((each) => each === id).length }));

/**
 * How evenly a whole is divided among its parts: (1 − Σ p²) · k / (k − 1), the chance that two drawn at random differ, as a
 * share of the greatest such chance with k parts (Gini 1912, Simpson 1949). 0 for fewer than two in all.
 */
export function splitOf(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < 2 || counts.length < 2) return 0;
  const alike = counts.reduce((sum, count) => sum + (count / total) ** 2, 0);
  return ((1 - alike) * counts.length) / (counts.length - 1);
}

/** Decisions with the most-split first; of two alike the one more results reached, then the earlier. Those under two results are left out. */
export const mostSplitFirst = (distributions: readonly Distribution[]): Distribution[] =>
  distributions.filter(({ total }) => total > 1).toSorted((a, b) => b.split - a.split || b.total - a.total);
