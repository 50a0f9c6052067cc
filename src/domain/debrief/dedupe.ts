/**
 * Finds plays that were handed in more than once, and leaves out the repeats if the teacher wants that. Two people can
 * also have played alike.
 */

import type { CodeKind } from '../codes/resultCode.ts';
import type { Docket } from '../docket/docket.ts';
import { memoizeByRef } from '../memoizeByRef.ts';

/**
 * What was handed in. `text` is the code as it was written; a play without a code has an empty text and is never a
 * repeat.
 */
interface HandedIn {
  readonly text: string;
  readonly kind: CodeKind;
  readonly docket: Docket;
  readonly coda?: Docket;
}

/**
 * Drops what came in twice: of equal codes only the first stays, and a short code goes when a full code with the same
 * choices is there, because the result panel shows a player both. A full code goes too when the same play came in with
 * more of its coda, because a player may hand it in before that and again after it.
 */
export const dedupe = <T extends HandedIn>(results: readonly T[]): readonly T[] => firstOnly(results) as readonly T[];

const firstOnly = memoizeByRef((results: readonly HandedIn[]): readonly HandedIn[] => {
  const seen = new Set<string>();
  const full = fullChoices(results);
  const furthest = furthestCodas(results);
  return results.filter(
    (each) =>
      each.text === '' ||
      (!seen.has(each.text) && Boolean(seen.add(each.text)) && !isShortOf(each, full) && !isBefore(each, furthest)),
  );
});

/** A play without its coda, as one text. */
const playOf = ({ docket }: HandedIn): string => JSON.stringify([docket.seat, docket.edition, docket.entries]);
const made = ({ coda }: HandedIn): number => coda?.entries.length ?? 0;

/** How far the coda of each play came that was handed in as a full code with some of it. */
function furthestCodas(results: readonly HandedIn[]): ReadonlyMap<string, number> {
  const furthest = new Map<string, number>();
  for (const each of results) {
    if (each.kind !== 'full' || made(each) === 0) continue;
    const play = playOf(each);
    furthest.set(play, Math.max(furthest.get(play) ?? 0, made(each)));
  }
  return furthest;
}

const isBefore = (each: HandedIn, furthest: ReadonlyMap<string, number>): boolean =>
  furthest.size > 0 && each.kind === 'full' && made(each) < (furthest.get(playOf(each)) ?? 0);

/**
 * For each code that came more than once, how often. A full code with the same choices counts as one more for a short
 * code.
 */
export const repeated = memoizeByRef((results: readonly HandedIn[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  const full = fullChoices(results);
  for (const each of results) {
    if (each.text === '') continue;
    times.set(each.text, (times.get(each.text) ?? (isShortOf(each, full) ? 1 : 0)) + 1);
  }
  return new Map([...times].filter(([, count]) => count > 1));
});

/** What was chosen, as one text, with the edition it was chosen in; a play that was carried over may leave decisions out, so there each is named. */
export const choicesOf = memoizeByRef(({ carried, edition, entries, seat }: Docket): string =>
  carried
    ? entries.reduce(
        (text, { decision, option }) => `${text} ${decision}/${option}`,
        `${seat} ${edition ?? ''} ${carried.from}`,
      )
    : entries.reduce((text, { option }) => `${text} ${option}`, `${seat} ${edition ?? ''}`),
);
const fullChoices = memoizeByRef(
  (results: readonly HandedIn[]): ReadonlySet<string> =>
    new Set(
      results
        .filter(({ kind, docket, text }) => kind === 'full' && docket.entries.length > 0 && text !== '')
        .map(({ docket }) => choicesOf(docket)),
    ),
);
const isShortOf = (each: HandedIn, full: ReadonlySet<string>): boolean =>
  each.kind === 'short' && full.has(choicesOf(each.docket));
