/** The text of a kept class: a name for its period, hand-ins that each have an identity, hands, and which hand-ins were taken out. */
import type { HandCount } from '../../domain/debrief/classPlay.ts';
import type { KeptCode } from '../../machines/debrief/context.ts';
import { countFrom, isObject, jsonFrom } from './keptShapes.ts';

/** A hand-in as it is kept; by its name at the end two windows know that they speak of the same one. */
export type NamedCode = readonly [code: string, group: string, again: 'again' | '', id: string];

export interface ClassText {
  readonly name: string; // of the period; '' for none
  readonly codes: readonly NamedCode[];
  readonly hands: readonly unknown[]; // as they stand; the case says which of them count
  readonly gone: readonly string[]; // hand-ins that were taken out, so that no window brings them back
  readonly at: number; // when it was written, in milliseconds; 0 where that was not noted
}

/** More names of what is gone are not kept. */
const MOST_GONE = 500;
/** A period's name is no longer. */
export const LONGEST_NAME = 40;

export const nameFrom = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME) : '';

/** A short print of a text; it says nothing of the text itself. */
const printOf = (text: string): string =>
  [...text]
    .reduce((print, sign) => Math.imul(print ^ (sign.codePointAt(0) ?? 0), 16_777_619) >>> 0, 2_166_136_261)
    .toString(36);

/**
 * Codes with a name for each that has none, as classes were kept before. It follows from the code and from how many equal ones stand
 * before it, so that two windows give the same names.
 */
export function named(codes: readonly KeptCode[]): NamedCode[] {
  const times = new Map<string, number>();
  const taken = new Set<string>();
  return codes.map(([code, group, again, id]) => {
    const nth = (times.get(code) ?? 0) + 1;
    times.set(code, nth);
    const own = id !== undefined && !taken.has(id) ? id : `k${printOf(code)}-${nth}`;
    taken.add(own);
    return [code, group, again === 'again' ? again : '', own];
  });
}

/** What a text holds; null where it holds no class at all. */
export function classFrom(text: string | null): ClassText | null {
  const value = jsonFrom(text);
  if (!isObject(value) || !Array.isArray(value['codes'])) return null;
  const { codes, hands, gone, name, at } = value;
  return {
    name: nameFrom(name),
    codes: named(codes.flatMap(codeFrom)),
    hands: Array.isArray(hands) ? hands : [],
    gone: (Array.isArray(gone) ? gone : []).filter((id): id is string => typeof id === 'string'),
    at: countFrom(at),
  };
}

function codeFrom(value: unknown): KeptCode[] {
  const [code, group, again, id] = (Array.isArray(value) ? value : []) as unknown[];
  if (typeof code !== 'string') return [];
  const of = typeof group === 'string' ? group : '';
  const waits = again === 'again' ? again : '';
  return [typeof id === 'string' && id !== '' ? [code, of, waits, id] : [code, of, waits]];
}

/** How a class is written. */
export const textOf = ({ name, codes, hands, gone, at }: ClassText): string =>
  JSON.stringify({
    ...(name !== '' && { name }),
    codes,
    hands,
    ...(gone.length > 0 && { gone: gone.slice(-MOST_GONE) }),
    at,
  });

/** Hands as a table by the choice they were counted for; what is no count is left out. */
export function handTable(hands: readonly unknown[]): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const each of hands) {
    if (!isObject(each) || !isObject(each['hands'])) continue;
    for (const [option, count] of Object.entries(each['hands']))
      table.set(JSON.stringify([each['seat'], each['decision'], option]), countFrom(count));
  }
  return table;
}

/** The list of hands that such a table stands for. */
export function handList(table: ReadonlyMap<string, number>): HandCount[] {
  const lists = new Map<string, HandCount>();
  for (const [key, count] of table) {
    const [seat, decision, option] = JSON.parse(key) as [string, string, string];
    const place = JSON.stringify([seat, decision]);
    lists.set(place, { seat, decision, hands: { ...lists.get(place)?.hands, [option]: count } });
  }
  return [...lists.values()];
}
