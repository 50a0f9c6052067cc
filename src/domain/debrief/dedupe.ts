/**
 * Tells what was handed in by whether it came before: the codes of one play in one row, line or link are one hand-in,
 * and two people can also have played alike.
 */

import { NO_SEAT, type CodedPlay, type CodeKind } from '../codes/resultCode.ts';
import type { Docket } from '../docket/docket.ts';
import { memoizeByRef } from '../memoizeByRef.ts';

/** What was handed in once. `text` is its fullest code as it is written; a play without a code has an empty text. */
export interface HandedIn {
  readonly key: string;
  readonly text: string;
  readonly kind: CodeKind;
  readonly docket: Docket;
  readonly coda?: Docket;
  /** Other codes of the play that came with it. */
  readonly also?: readonly string[];
  /** The hand-in that it may be the same as, while nobody has said whether it is. */
  readonly again?: string;
}

/** Those that count: one that may have come before counts only once somebody has said that it is another one. */
export const counting = <T extends { readonly again?: string }>(results: readonly T[]): readonly T[] =>
  firmOnly(results) as readonly T[];
const firmOnly = memoizeByRef((results: readonly { readonly again?: string }[]) =>
  results.some(({ again }) => again !== undefined) ? results.filter(({ again }) => again === undefined) : results,
);

/** What was chosen, as one text, with the edition it was chosen in; a play that was carried over may leave decisions out, so there each is named. */
export const choicesOf = memoizeByRef(({ carried, edition, entries, seat }: Docket): string =>
  carried
    ? entries.reduce(
        (text, { decision, option }) => `${text} ${decision}/${option}`,
        `${seat} ${edition ?? ''} ${carried.from}`,
      )
    : entries.reduce((text, { option }) => `${text} ${option}`, `${seat} ${edition ?? ''}`),
);

/**
 * Whether two codes can be of one play: one goes on from the other, or is the other written shorter. Sheets that were
 * filled in without a seat are one where one code holds what the other holds.
 */
export function ofOnePlay(a: CodedPlay, b: CodedPlay): boolean {
  if (a.docket.seat === NO_SEAT || b.docket.seat === NO_SEAT)
    return a.docket.seat === b.docket.seat && (holds(a, b) || holds(b, a));
  const [less, more] = a.docket.entries.length <= b.docket.entries.length ? [a, b] : [b, a];
  if (less.docket.seat !== more.docket.seat || less.docket.edition !== more.docket.edition) return false;
  const whole = less.kind === 'full' && more.kind === 'full';
  return less.docket.entries.every((entry, n) => {
    const other = more.docket.entries[n];
    return (
      other?.decision === entry.decision &&
      other.option === entry.option &&
      (!whole || JSON.stringify(other) === JSON.stringify(entry))
    );
  });
}
const holds = (more: CodedPlay, less: CodedPlay): boolean =>
  Object.entries(less.sheets).every(([id, sheet]) => JSON.stringify(more.sheets[id]) === JSON.stringify(sheet));

/** Of codes of one play the one that says most: the fullest, the furthest, the one with the most sheets. */
export const fullest = <T extends { readonly play: CodedPlay }>(codes: readonly [T, ...T[]]): T =>
  codes.reduce((best, each) => (weightOf(each.play) > weightOf(best.play) ? each : best));
const weightOf = ({ kind, docket, coda, sheets }: CodedPlay): number =>
  docket.entries.length * 1_000 +
  (kind === 'full' ? 500 : 0) +
  (coda?.entries.length ?? 0) * 10 +
  Object.keys(sheets).length;

/**
 * The earlier hand-in that this one may be, by its key: it brings a code that is in, a short code of a play whose full
 * code is in or the other way round, or a full code that goes on from one that is in. Null where it is new.
 */
export function cameBefore(results: readonly HandedIn[], each: Omit<HandedIn, 'key'>): string | null {
  if (each.text === '' || results.length === 0) return null;
  const { texts, plays } = indexOf(results);
  for (const text of [each.text, ...(each.also ?? [])]) {
    const found = texts.get(text);
    if (found !== undefined) return found;
  }
  if (each.docket.seat === NO_SEAT || each.docket.entries.length === 0) return null;
  const choices = choicesOf(each.docket);
  return plays.get(`${other(each.kind)} ${choices}`) ?? goneOnFrom(plays, each) ?? null;
}

/** A play that was handed in before its end, or before its coda, and then again. So few decisions may well be alike. */
const ALIKE = 3;
function goneOnFrom(
  plays: ReadonlyMap<string, string>,
  { kind, docket }: Pick<HandedIn, 'kind' | 'docket'>,
): string | undefined {
  if (kind === 'short') return undefined;
  const said = docket.entries.map((entry) => JSON.stringify(entry));
  const least = Math.min(ALIKE, said.length);
  for (let { length } = said; length >= least; length--) {
    const key = plays.get(playOf(kind, docket, said.slice(0, length)));
    if (key !== undefined) return key;
  }
  return undefined;
}
const other = (kind: CodeKind): CodeKind => (kind === 'short' ? 'full' : 'short');

/** A play without its coda, as one text. @param said its entries, each as a text */
const playOf = (kind: CodeKind, { seat, edition }: Docket, said: readonly string[]): string =>
  [kind, seat, edition ?? '', ...said].join(' ');

const indexOf = memoizeByRef((results: readonly HandedIn[]) => {
  const texts = new Map<string, string>();
  const plays = new Map<string, string>();
  const first = (map: Map<string, string>, name: string, key: string): void =>
    void (map.has(name) || map.set(name, key));
  for (const each of results) {
    if (each.text === '' || each.again !== undefined) continue;
    for (const text of [each.text, ...(each.also ?? [])]) first(texts, text, each.key);
    if (each.docket.entries.length === 0) continue;
    first(plays, `${each.kind} ${choicesOf(each.docket)}`, each.key);
    if (each.kind !== 'full') continue;
    const said = each.docket.entries.map((entry) => JSON.stringify(entry));
    first(plays, playOf(each.kind, each.docket, said), each.key);
  }
  return { texts, plays };
});

/** For each code that is in more than once, how often: so many people played alike. */
export const repeated = memoizeByRef((results: readonly HandedIn[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { text } of results) if (text !== '') times.set(text, (times.get(text) ?? 0) + 1);
  return new Map([...times].filter(([, count]) => count > 1));
});
