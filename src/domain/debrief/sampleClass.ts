/** A class that never was: made-up plays with a plausible spread, always the same for the same content, so that a teacher can rehearse. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { SheetBook, Sheets } from '../codes/codebook.ts';
import { emptyDocket, type Entry } from '../docket/docket.ts';
import type { ClassPlay } from './classPlay.ts';

export const SAMPLE_SIZE = 28;

/** A sheet with the answers that are right, where there are such. */
export interface KeyedSheet extends SheetBook {
  readonly right: readonly (number | null)[];
}

/** About as many of each seat; every eighth hands in a short code, and groups take turns. */
export function sampleClass(file: CaseFile, sheets: readonly KeyedSheet[] = [], size: number = SAMPLE_SIZE): ClassPlay[] {
  const seats = Object.values(file.seats);
  const draw = dice(`${file.id} ${file.cover.version}`);
  const leanings = new Map(seats.map((seat) => [seat.id, leaningsOf(seat, draw)]));
  return Array.from({ length: size }, (_, n): ClassPlay => {
    const seat = seats[n % seats.length];
    if (!seat) throw new Error(`The case ${file.id} has no seat.`);
    const skill = 0.3 + 0.6 * draw();
    const entries = Object.keys(seat.decisions).map((decision) => entryAt(seat, decision, skill, leanings.get(seat.id)?.[decision] ?? {}, draw));
    const short = n % 8 === 7;
    return { kind: short ? 'short' : 'full', docket: { ...emptyDocket(file, seat.id), entries: short ? entries.map((entry) => ({ decision: entry.decision, option: entry.option, parts: {} })) : entries }, sheets: short ? {} : filled(sheets, skill, draw), group: n % 2 === 0 ? 'A' : 'B' };
  });
}

type Draw = () => number;
type Leanings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How much each option draws people: the documented one most, those with an argument behind them more than those without, the rest by chance, so that some decisions split and others do not. */
const leaningsOf = (seat: Seat, draw: Draw): Leanings =>
  Object.fromEntries(Object.entries(seat.decisions).map(([slug, { options }]) => {
    const best = seat.documented[slug]?.option;
    return [slug, Object.fromEntries(Object.entries(options).map(([option, { asserts }]) => [option, option === best ? 1 + draw() : asserts.length > 0 ? 0.2 + draw() : 0.05 + 0.3 * draw()]))];
  }));

function entryAt(seat: Seat, slug: string, skill: number, leaning: Readonly<Record<string, number>>, draw: Draw): Entry {
  const decision = seat.decisions[slug];
  const documented = seat.documented[slug];
  const parts = Object.fromEntries(Object.entries(decision?.parts ?? {}).map(([part, { replies }]) => {
    const known = documented?.parts[part];
    return [part, known && draw() < skill ? known : oneOf(Object.keys(replies), draw)];
  }));
  const slip = (name: 'fact' | 'authority', offered: readonly string[]): Partial<Entry> => {
    if (!decision?.slots.includes(name) || offered.length === 0 || draw() < 0.12) return {};
    const known = documented?.[name];
    return { [name]: known && draw() < skill ? known : oneOf(offered, draw) };
  };
  return { decision: slug, option: weighted(leaning, draw), parts, ...slip('fact', decision?.tray.facts ?? []), ...slip('authority', decision?.tray.authorities ?? []) };
}

/** The second sheet a little better than the first; one in ten was not there for it. */
function filled(sheets: readonly KeyedSheet[], skill: number, draw: Draw): Sheets {
  return Object.fromEntries(sheets.flatMap(({ id, answers, right }, nth) => {
    if (draw() < 0.1) return [];
    const knows = Math.min(0.95, 0.35 + 0.35 * skill + 0.2 * (nth % 2));
    return [[id, answers.map((of, n) => { const key = right[n]; return key !== null && key !== undefined && draw() < knows ? key : Math.floor(draw() * of); })]];
  }));
}

const oneOf = (list: readonly string[], draw: Draw): string => list[Math.floor(draw() * list.length)] ?? '';

function weighted(weights: Readonly<Record<string, number>>, draw: Draw): string {
  let left = draw() * Object.values(weights).reduce((sum, each) => sum + each, 0);
  for (const [id, weight] of Object.entries(weights)) {
    left -= weight;
    if (left <= 0) return id;
  }
  return Object.keys(weights).at(-1) ?? '';
}

/** Numbers from 0 to 1 that look drawn by lot and are always the same for a text (FNV-1a to begin with, then mulberry32). */
function dice(text: string): Draw {
  let state = [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 2166136261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
