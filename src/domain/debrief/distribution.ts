/** How a class chose: for each decision how many took each course, and how far the class was split over it. */
import type { Slot } from '../../content/schema/decision.ts';
import type { Seat } from '../../content/schema/caseFile.ts';
import { editionOf, type Edition } from '../docket/edition.ts';
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
  /** How many of them come from plays that were begun in an older version of the case. */
  readonly carried: number;
  /** How many of them come from plays of each edition; hands are of neither. */
  readonly editions: Readonly<Record<Edition, number>>;
  readonly options: readonly Tally[]; // in the order of the case, also those nobody took
  /** From full codes alone: replies to each part, and what was cited; `none` where a slot was left empty. */
  readonly backed: number;
  readonly parts: readonly { readonly part: string; readonly replies: readonly Tally[] }[];
  readonly facts: readonly Tally[];
  readonly authorities: readonly Tally[];
  /** 0 where all agree, 1 where every course was taken equally often. */
  readonly split: number;
}

export const NONE = 'none';

/** One distribution for each decision of a seat, in the order played. Plays of other seats do not count. */
export function distributionsOf(
  seat: Seat,
  plays: readonly ClassPlay[],
  hands: readonly HandCount[] = [],
): Distribution[] {
  const counts = new Map(Object.keys(seat.decisions).map((slug) => [slug, countingAt()]));
  for (const { kind, docket } of plays) {
    if (docket.seat !== seat.id) continue;
    for (const entry of docket.entries) {
      const at = counts.get(entry.decision);
      if (!at) continue;
      at.total++;
      if (docket.carried) at.carried++;
      at.editions[editionOf(docket)]++;
      add(at.options, entry.option);
      if (kind !== 'full') continue;
      at.backed++;
      add(at.facts, entry.fact ?? NONE);
      add(at.authorities, entry.authority ?? NONE);
      for (const [part, reply] of Object.entries(entry.parts)) add(at.parts, `${part}/${reply}`);
    }
  }
  return Object.entries(seat.decisions).map(([slug, decision]) => {
    const {
      total,
      carried,
      editions,
      options: chosen,
      backed,
      parts,
      facts,
      authorities,
    } = counts.get(slug) ?? countingAt();
    const raised = (option: string): number =>
      hands
        .filter((each) => each.seat === seat.id && each.decision === slug)
        .reduce((sum, each) => sum + (each.hands[option] ?? 0), 0);
    const options = Object.keys(decision.options).map((id) => ({ id, count: (chosen.get(id) ?? 0) + raised(id) }));
    const cited = (name: Slot, offered: readonly string[], by: Counts): Tally[] =>
      decision.slots.includes(name) ? tallied([...offered, NONE], by) : [];
    return {
      seat: seat.id,
      decision: slug,
      total: total + options.reduce((sum, { id }) => sum + raised(id), 0),
      carried,
      editions,
      options,
      backed,
      parts: Object.entries(decision.parts).map(([part, { replies }]) => {
        const given = Object.keys(replies).map((id) => ({ id, count: parts.get(`${part}/${id}`) ?? 0 }));
        return {
          part,
          replies: [...given, { id: NONE, count: backed - given.reduce((sum, { count }) => sum + count, 0) }],
        };
      }),
      facts: cited('fact', decision.tray.facts, facts),
      authorities: cited('authority', decision.tray.authorities, authorities),
      split: splitOf(options.map(({ count }) => count)),
    };
  });
}

type Counts = Map<string, number>;
const countingAt = () => ({
  total: 0,
  carried: 0,
  editions: { core: 0, full: 0 } as Record<Edition, number>,
  backed: 0,
  options: new Map() as Counts,
  parts: new Map() as Counts,
  facts: new Map() as Counts,
  authorities: new Map() as Counts,
});
const add = (counts: Counts, id: string): unknown => counts.set(id, (counts.get(id) ?? 0) + 1);
const tallied = (ids: readonly string[], by: Counts): Tally[] => ids.map((id) => ({ id, count: by.get(id) ?? 0 }));

/**
 * How evenly a whole is divided among its parts: (1 − Σ p²) · k / (k − 1), the chance that two drawn at random differ,
 * as a share of the greatest such chance with k parts (Gini 1912, Simpson 1949). 0 for fewer than two in all.
 */
export function splitOf(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < 2 || counts.length < 2) return 0;
  const alike = counts.reduce((sum, count) => sum + (count / total) ** 2, 0);
  return ((1 - alike) * counts.length) / (counts.length - 1);
}

/**
 * The decisions with the largest disagreement first. Ties go to the one that more results reached, then to the earlier
 * one. Decisions that fewer than two results reached are left out.
 */
export const mostSplitFirst = (distributions: readonly Distribution[]): Distribution[] =>
  distributions.filter(({ total }) => total > 1).toSorted((a, b) => b.split - a.split || b.total - a.total);
