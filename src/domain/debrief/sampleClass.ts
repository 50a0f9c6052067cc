/** Makes up a class with a plausible spread of plays, the same for the same content, so that a teacher can rehearse. */
import type { Slot } from '../../content/schema/decision.ts';
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { AnswerSheet, AnswerSheets } from '../codes/codebook.ts';
import { RECALL_QUESTIONS } from '../codes/sheets.ts';
import { seatIn, USUAL_EDITION } from '../docket/edition.ts';
import { emptyDocket, type Entry } from '../docket/docket.ts';
import type { ClassPlay } from './classPlay.ts';
import { answeredOnRecord } from './answeredOnRecord.ts';
import { sheetOf, type FormKey } from './formSheets.ts';

export const SAMPLE_SIZE = 28;

/**
 * About as many of each seat, in its usual edition; every eighth hands in a short code, and groups take turns.
 * @param forms the key of the forms; null where the case has none, and then nobody fills them in
 */
export function sampleClass(file: CaseFile, forms: FormKey | null = null, size: number = SAMPLE_SIZE): ClassPlay[] {
  const seats = Object.values(file.seats).map((seat) => seatIn(seat, USUAL_EDITION));
  const draw = dice(`${file.id} ${file.cover.version}`);
  const leanings = new Map(seats.map((seat) => [seat.id, leaningsOf(file, seat, draw)]));
  return Array.from({ length: size }, (_, n): ClassPlay => {
    const seat = seats[n % seats.length];
    if (!seat) throw new Error(`The case ${file.id} has no seat.`);
    const skill = 0.3 + 0.6 * draw();
    const entries = Object.keys(seat.decisions).map((decision) =>
      entryAt(seat, decision, skill, leanings.get(seat.id)?.[decision] ?? {}, draw),
    );
    const short = n % 8 === 7;
    return {
      kind: short ? 'short' : 'full',
      docket: {
        ...emptyDocket(file, seat.id, USUAL_EDITION),
        entries: short
          ? entries.map((entry) => ({ decision: entry.decision, option: entry.option, parts: {} }))
          : entries,
      },
      sheets: short
        ? {}
        : { recall: recalled(file, seat, skill, draw), ...(forms ? filled(forms, n, skill, draw) : {}) },
      group: n % 2 === 0 ? 'A' : 'B',
    };
  });
}

/** How much a course draws people that stands on a wrong argument: about twice as many as all the others together. */
const MISLED = 5;

type Draw = () => number;
type Leanings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * How much each option draws people: the documented one most, those with an argument behind them more than those
 * without, the rest by chance. Decisions that the record answers split more than supposed ones, so that a rehearsal
 * comes to a real filing. Most are misled where a course stands on a wrong argument, so that it comes to one of those too.
 */
const leaningsOf = (file: CaseFile, seat: Seat, draw: Draw): Leanings =>
  Object.fromEntries(
    Object.entries(seat.decisions).map(([slug, decision]) => {
      const best = seat.documented[slug]?.option;
      const onRecord = answeredOnRecord(decision);
      return [
        slug,
        Object.fromEntries(
          Object.entries(decision.options).map(([option, { asserts }]) => {
            if (option === best) return [option, (onRecord ? 0.6 : 2) + draw()];
            if (asserts.some((id) => file.arguments[id]?.strength === 'wrong')) return [option, MISLED + draw()];
            return [option, asserts.length > 0 ? (onRecord ? 0.4 : 0.1) + 0.6 * draw() : 0.05 + 0.2 * draw()];
          }),
        ),
      ];
    }),
  );

function entryAt(
  seat: Seat,
  slug: string,
  skill: number,
  leaning: Readonly<Record<string, number>>,
  draw: Draw,
): Entry {
  const decision = seat.decisions[slug];
  const documented = seat.documented[slug];
  const parts = Object.fromEntries(
    Object.entries(decision?.parts ?? {}).map(([part, { replies }]) => {
      const known = documented?.parts[part];
      return [part, known && draw() < skill ? known : oneOf(Object.keys(replies), draw)];
    }),
  );
  const slip = (name: Slot, offered: readonly string[]): Partial<Entry> => {
    if (!decision?.slots.includes(name) || offered.length === 0 || draw() < 0.12) return {};
    const known = documented?.[name];
    return { [name]: known && draw() < skill ? known : oneOf(offered, draw) };
  };
  return {
    decision: slug,
    option: weighted(leaning, draw),
    parts,
    ...slip('fact', decision?.tray.facts ?? []),
    ...slip('authority', decision?.tray.authorities ?? []),
  };
}

/**
 * Half begin with form A, half with B; after the lesson they know a little more, and one in ten was not there for it.
 */
function filled(key: FormKey, n: number, skill: number, draw: Draw): AnswerSheets {
  const [first, second] = Math.floor(n / 3) % 2 === 0 ? (['a', 'b'] as const) : (['b', 'a'] as const);
  const marked = (form: 'a' | 'b', knows: number): AnswerSheet =>
    sheetOf(
      form,
      key[form].map((supported) => (draw() < knows ? supported : draw() < 0.5)),
    );
  const before = marked(first, 0.1 + 0.45 * skill);
  return draw() < 0.1 ? { before } : { before, after: marked(second, 0.3 + 0.5 * skill) };
}

/** Answers to the questions of the seat, right a little more often than by chance. */
const recalled = ({ learning }: CaseFile, { recall }: Seat, skill: number, draw: Draw): AnswerSheet =>
  Array.from({ length: RECALL_QUESTIONS }, (_, n) => {
    const options = learning.quiz[recall[n] ?? '']?.options ?? [];
    if (options.length === 0) return null;
    return draw() < 0.3 + 0.6 * skill
      ? options.findIndex(({ key }) => key === 'yes')
      : Math.floor(draw() * options.length);
  });

const oneOf = (list: readonly string[], draw: Draw): string => list[Math.floor(draw() * list.length)] ?? '';

function weighted(weights: Readonly<Record<string, number>>, draw: Draw): string {
  let left = draw() * Object.values(weights).reduce((sum, each) => sum + each, 0);
  for (const [id, weight] of Object.entries(weights)) {
    left -= weight;
    if (left <= 0) return id;
  }
  return Object.keys(weights).at(-1) ?? '';
}

/**
 * Numbers from 0 to 1 that look drawn by lot and are always the same for a text (FNV-1a to begin with, then
 * mulberry32).
 */
function dice(text: string): Draw {
  let state = [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 2166136261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
