/** Makes pairs of roads through a seat: drawn by lot, and one pair that is as unlike as it can be. */
import type { Seat } from '../../../src/content/schema/caseFile.ts';
import type { Decision } from '../../../src/content/schema/decision.ts';
import type { Entry } from '../../../src/domain/docket/docket.ts';
import { inkAllows, leaveOf } from '../../../src/domain/play/circles.ts';
import { coursesOn } from '../endsRoad.ts';
import { draw, type Lot } from '../lot.ts';
import type { Road } from './leads.ts';

export type Pair = readonly [Road, Road];

/** A road drawn by lot: a course that does not end it, an answer to each part, and in each slot a slip or nothing. */
export const roadByLot = (seat: Seat, lot: Lot): Entry[] =>
  Object.values(seat.decisions).map((decision) => ({
    decision: decision.id,
    option: draw(lot, coursesOn(decision))[0],
    parts: withinInk(
      decision,
      Object.fromEntries(
        Object.entries(decision.parts).map(([part, { replies }]) => [part, draw(lot, Object.keys(replies))]),
      ),
    ),
    ...Object.fromEntries(decision.slots.flatMap((slot) => slipByLot(decision, slot, lot))),
  }));

/** Answers as they can be given, one after the other: a line for whose circle no ink is left is left alone. */
function withinInk(decision: Pick<Decision, 'parts'>, answers: Entry['parts']): Entry['parts'] {
  const given: Record<string, string> = {};
  for (const [part, reply] of Object.entries(answers))
    given[part] = inkAllows(decision, { parts: given }, part, reply) ? reply : (leaveOf(decision.parts[part]) ?? reply);
  return given;
}

function slipByLot(decision: Decision, slot: Decision['slots'][number], lot: Lot): [string, string][] {
  const slip = draw(lot, [null, ...decision.tray[slot === 'fact' ? 'facts' : 'authorities']]);
  return slip === null ? [] : [[slot, slip]];
}

/** The decisions among some at which two roads take different courses. */
export const differing = ([a, b]: Pair, among: readonly string[]): string[] =>
  among.filter((slug) => courseAt(a, slug) !== courseAt(b, slug));

const courseAt = (road: Road, slug: string): string | undefined =>
  road.find(({ decision }) => decision === slug)?.option;

/** A pair drawn by lot whose roads take different courses in at least half of some decisions. */
export function pairByLot(seat: Seat, among: readonly string[], lot: Lot): Pair {
  for (;;) {
    const pair: Pair = [roadByLot(seat, lot), roadByLot(seat, lot)];
    if (differing(pair, among).length * 2 >= among.length) return pair;
  }
}

/**
 * The acts that come back in a seat: those its texts name anywhere but where a choice does them. While they name none, every
 * act that some choice of the seat does counts, so that the unlike pair can be made before there is anything to find.
 */
export function threadsOf(seat: Seat): ReadonlySet<string> {
  const done = new Set<string>();
  const named = new Set<string>();
  const look = (value: unknown, into: Set<string>): void => {
    if (typeof value === 'string') {
      if (/^act\/[a-z0-9-]+$/.test(value)) into.add(value);
    } else if (Array.isArray(value)) value.forEach((item) => look(item, into));
    else if (value !== null && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) {
        if (/^act\/[a-z0-9-]+$/.test(key)) into.add(key);
        look(item, key === 'does' ? done : into);
      }
  };
  look({ chapters: seat.chapters, decisions: seat.decisions }, named);
  return named.size > 0 ? named : done;
}

/** The acts done on a road. */
export function actsOf(seat: Seat, road: Road): ReadonlySet<string> {
  return new Set(
    road.flatMap(({ decision: slug, option, parts }) => {
      const decision = seat.decisions[slug];
      const replies = Object.entries(parts).map(([part, reply]) => decision?.parts[part]?.replies[reply]);
      return [decision?.options[option], ...replies].flatMap((stance) => stance?.does ?? []);
    }),
  );
}

/** The threads that one road of a pair picks up and the other does not. */
export function threadsApart(seat: Seat, threads: ReadonlySet<string>, [a, b]: Pair): string[] {
  const [one, other] = [actsOf(seat, a), actsOf(seat, b)];
  return [...threads].filter((act) => one.has(act) !== other.has(act));
}

/**
 * The pair that differs in as many threads as can be found, and among those in as many courses: from a pair drawn by lot,
 * choice by choice, until no single change is worth more; the best of some beginnings.
 */
export function unlikePair(seat: Seat, lot: Lot, beginnings = 12): Pair {
  const threads = threadsOf(seat);
  const decisions = Object.keys(seat.decisions);
  const worth = (pair: Pair): number =>
    threadsApart(seat, threads, pair).length * (decisions.length + 1) + differing(pair, decisions).length;
  const found = Array.from({ length: beginnings }, () => {
    let pair: Pair = [roadByLot(seat, lot), roadByLot(seat, lot)];
    for (let next: Pair | null = pair; next; next = oneChangeBetter(seat, pair, worth)) pair = next;
    return pair;
  });
  return found.reduce((best, pair) => (worth(pair) > worth(best) ? pair : best));
}

/** The pair with one course or answer changed that is worth more; null where no change is. */
function oneChangeBetter(seat: Seat, [a, b]: Pair, worth: (pair: Pair) => number): Pair | null {
  const now = worth([a, b]);
  for (const changed of changesOf(seat, a)) if (worth([changed, b]) > now) return [changed, b];
  for (const changed of changesOf(seat, b)) if (worth([a, changed]) > now) return [a, changed];
  return null;
}

/** Every road that differs from one in a single course or answer. */
function* changesOf(seat: Seat, road: Road): Generator<Road> {
  for (const [i, entry] of road.entries()) {
    const decision = seat.decisions[entry.decision];
    if (!decision) continue;
    const options = coursesOn(decision).map(([option]): Entry => ({ ...entry, option }));
    const answers = Object.entries(decision.parts).flatMap(([part, { replies }]) =>
      Object.keys(replies).map((reply): Entry => ({
        ...entry,
        parts: withinInk(decision, { ...entry.parts, [part]: reply }),
      })),
    );
    for (const changed of [...options, ...answers]) yield road.map((each, n) => (n === i ? changed : each));
  }
}
