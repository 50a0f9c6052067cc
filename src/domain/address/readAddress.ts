/** Reads an address, and says what in it could not be followed. */
import type { FormName, Occasion } from '../codes/sheets.ts';
import type { Edition } from '../docket/edition.ts';
import {
  KEYS,
  LEAST_SIZE,
  MOST_SIZE,
  PAPER_ANCHOR,
  ROOM_ANCHOR,
  RESULT_KEY,
  ROOM_WORDS,
  type Address,
  type AddressProblem,
  type DebriefPart,
  type Key,
  type Route,
} from './address.ts';
import { isForeignKey } from './foreignKeys.ts';
import { handInProblem } from './handInForm.ts';

const PARTS: Readonly<Record<DebriefPart, DebriefPart>> = {
  gather: 'gather',
  sample: 'sample',
  notes: 'notes',
  class: 'class',
  run: 'run',
  forms: 'forms',
  teacher: 'teacher',
};
const OCCASIONS: Readonly<Record<Occasion, Occasion>> = { before: 'before', after: 'after' };
/** Links on paper may say it in capitals. */
const FIRST: Readonly<Record<string, FormName>> = { a: 'a', b: 'b', A: 'a', B: 'b' };
const EDITIONS_BY_NAME: Readonly<Record<Edition, Edition>> = { core: 'core', full: 'full' };
const SWITCH: Readonly<Record<string, boolean>> = { on: true, off: false };

/** Of more unknown keys than these the rest go untold: such an address is garbled, and its notices would cover the page. */
const MOST_TOLD = 3;
const ROOM = new RegExp(`^${ROOM_ANCHOR}([a-z0-9]+)$`, 'u');
/** A service may write the sign before a result for a query; a value of our own would have its equals sign written so too. */
const ENCODED = new RegExp(`%(?:25)*23${RESULT_KEY}=`, 'u');
const PAPER = new RegExp(`^${PAPER_ANCHOR}([a-z]+)$`, 'u');

/** An address being read: its parts, what was made of them so far, and what could not be followed. */
interface Reading {
  readonly query: URLSearchParams;
  readonly code: string | null;
  readonly paper: string | null;
  readonly room: string | null;
  readonly used: Set<Key>;
  readonly problems: AddressProblem[];
}

/**
 * Reads a whole address, or what of it follows the path: `?seat=counsel#r=K7QM`. Never throws.
 * What cannot be followed is left out of the address and told in `problems`; an empty value counts as none.
 * Of a key that stands twice the first counts. Whether a case, a language, a seat or a place exists is for those to say who know them.
 */
export function readAddress(text: string): { readonly address: Address; readonly problems: readonly AddressProblem[] } {
  const reading = begin(text);
  const { query, used, problems } = reading;
  const route = routeIn(reading);
  const address: Address = {
    route,
    case: take(reading, 'case'),
    lang: take(reading, 'lang'),
    edition: isPlayed(route) ? choose(reading, 'edition', EDITIONS_BY_NAME) : null,
    coda: isPlayed(route) ? choose(reading, 'coda', SWITCH) : null,
    handIn: isPlayed(route) ? handInIn(reading) : null,
    forClass: classIn(reading),
    motion: choose(reading, 'motion', SWITCH),
    sound: choose(reading, 'sound', SWITCH),
    stage: choose(reading, 'stage', ROOM_WORDS),
    size: sizeIn(reading),
  };
  for (const key of KEYS) if (!used.has(key) && query.get(key)) problems.push({ problem: 'idle', key, value: '' });
  const unknown = [...new Set(query.keys())].filter((key) => key !== '' && !isKey(key) && !isForeignKey(key));
  for (const key of unknown.slice(0, MOST_TOLD)) problems.push({ problem: 'key', key, value: '' });
  return { address, problems };
}

/** Whether a seat can be taken on the page that opens. */
const isPlayed = ({ page }: Route): boolean => page === 'title' || page === 'seat';

const isKey = (key: string): boolean => (KEYS as readonly string[]).includes(key);

function begin(text: string): Reading {
  const [before = '', ...after] = (text.includes('#') ? text : text.replace(ENCODED, `#${RESULT_KEY}=`)).split('#');
  const fragment = after.join('#');
  const mark = before.indexOf('?');
  return {
    query: new URLSearchParams(mark < 0 ? '' : before.slice(mark)),
    code: new URLSearchParams(fragment).get(RESULT_KEY) || null,
    paper: PAPER.exec(fragment)?.[1] ?? null,
    room: ROOM.exec(fragment)?.[1] ?? null,
    used: new Set(),
    problems: [],
  };
}

/** The page that opens: the debrief goes before a form, a form before a result, a result before a place in the game. */
function routeIn(reading: Reading): Route {
  const { query, code, paper, room } = reading;
  if (query.has('debrief')) {
    const part = choose(reading, 'debrief', PARTS) ?? 'gather';
    if (part === 'notes' && room && !code) return { page: 'debrief', part, room };
    return { page: 'debrief', part, ...(code && { code }), ...(part === 'teacher' && !code && paper && { paper }) };
  }
  if (query.has('form')) {
    const occasion = choose(reading, 'form', OCCASIONS);
    const old = choose(reading, 'set', FIRST); // how links were written once
    const first = choose(reading, 'first', FIRST) ?? old;
    return { page: 'form', ...(occasion && { occasion }), ...(first && { first }) };
  }
  return code ? { page: 'result', code } : placeIn(reading);
}

function placeIn(reading: Reading): Route {
  const at = reading.query.get('at');
  const seat = take(reading, 'seat');
  if (at === 'hearing' || at === 'case') {
    reading.used.add('at');
    return { page: at === 'case' ? 'reader' : 'hearing' };
  }
  if (!seat) return { page: 'title' }; // a place without its seat cannot be found
  reading.used.add('at');
  return { page: 'seat', seat, ...(at && { at }) };
}

function take({ query, used }: Reading, key: Key): string | null {
  used.add(key);
  return query.get(key) || null;
}

/** The value of a key that takes only those of a table. */
function choose<Value>(reading: Reading, key: Key, table: Readonly<Record<string, Value>>): Value | null {
  const value = take(reading, key);
  if (value === null) return null;
  if (Object.hasOwn(table, value)) return table[value] ?? null;
  reading.problems.push({ problem: 'value', key, value });
  return null;
}

/** A class is named as its teacher likes; any name will do, and none as well. */
function classIn(reading: Reading): boolean {
  return take(reading, 'class') !== 'off' && reading.query.has('class');
}

function sizeIn(reading: Reading): number | null {
  const value = take(reading, 'size');
  if (value === null) return null;
  const size = /^\d{3}$/u.test(value) ? Number(value) : Number.NaN;
  if (size >= LEAST_SIZE && size <= MOST_SIZE) return size;
  reading.problems.push({ problem: 'value', key: 'size', value });
  return null;
}

/** The form to hand in to, where its address can be used. */
function handInIn(reading: Reading): string | null {
  const value = take(reading, 'handin');
  const problem = value === null ? null : handInProblem(value);
  if (value === null || problem === null) return value?.trim() ?? null;
  reading.problems.push({ problem, key: 'handin', value });
  return null;
}
