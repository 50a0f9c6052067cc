/** Says where the looks of a course give it away: a decision whose courses differ in length, a case whose sound courses keep one place. */
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import { seatsAndCodas } from '../../src/domain/docket/edition.ts';
import type { RubricRow } from '../../src/domain/scoring/rubricTable.ts';
import { heldTo, joined, type Breach, type Findings } from './breach.ts';
import { countLetters } from './letters.ts';
import { countWords } from './countWords.ts';
import { LIMITS } from './limits.ts';
import { decisionsFile, heldStrictly } from './seatFiles.ts';

/** How alike the courses of a decision look, and how near to lot the places of the sound ones come. */
export const TELLS = { longest: 1.3, words: LIMITS.option, decisions: 2 } as const;

/** Decisions whose longest course is too long beside the shortest, and courses of too many words. */
export const lengthTells = (file: CaseFile): Breach[] =>
  seatsAndCodas(file).flatMap((seat) =>
    Object.entries(seat.decisions).flatMap(([slug, { options }]) => {
      const where = decisionsFile(seat);
      const at = ['decisions', slug, 'options'];
      const wordy = Object.entries(options).flatMap(([option, { text }]) =>
        countWords(text) > TELLS.words
          ? [
              {
                file: where,
                path: [...at, option, 'text'],
                message: `${countWords(text)} words in a course; at most ${TELLS.words}`,
              },
            ]
          : [],
      );
      return [...unevenAt(options).map((message) => ({ file: where, path: at, message })), ...wordy];
    }),
  );

/** The same, by edition: a decision of the core is held to it, one of the full edition is noted. */
export const lengthFindings = (file: CaseFile): Findings => {
  const core = ({ file: where, path }: Breach): boolean =>
    seatsAndCodas(file).some((seat) => {
      const decision = seat.decisions[String(path[1])];
      return where === decisionsFile(seat) && decision !== undefined && heldStrictly(seat, decision);
    });
  return joined(lengthTells(file).map((breach) => heldTo(core(breach), [breach])));
};

function unevenAt(options: Decision['options']): string[] {
  const byLength = Object.entries(options)
    .map(([option, { text }]) => ({ option, count: countLetters(text) }))
    .sort((a, b) => a.count - b.count);
  const shortest = byLength[0];
  const longest = byLength.at(-1);
  if (!shortest || !longest || longest.count <= TELLS.longest * shortest.count) return [];
  const times = (longest.count / shortest.count).toFixed(2);
  return [
    `the longest course (${longest.option}) has ${longest.count} letters, ${times} times the ${shortest.count} of the shortest (${shortest.option}); at most ${TELLS.longest} times`,
  ];
}

/** How often a course at full Law holds some place over a case, and how often it would by lot. */
export interface PlaceCount {
  readonly place: string; // 'longest', 'shortest', 'first', 'second' … 'last'
  readonly decisions: number; // that have such a place
  readonly held: number; // by a course at full Law; equals in length share theirs
  readonly byLot: number;
}

const ORDER = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** Every place over all decisions of a case. @param rows of the case's rubric table */
export function placeCounts(file: CaseFile, rows: readonly RubricRow[]): PlaceCount[] {
  const law = new Map(rows.map((row) => [`${row.seat} ${row.decision} ${row.option}`, row.law]));
  const decisions = Object.values(file.seats).flatMap((seat) =>
    Object.values(seat.decisions).map(({ id, options }) => ({
      full: Object.keys(options).map((option) => law.get(`${seat.id} ${id} ${option}`) === 100),
      lengths: Object.values(options).map(({ text }) => countLetters(text)),
    })),
  );
  /** `who` says which courses of a decision hold the place; none where it has no such place. */
  const count = (place: string, who: (lengths: readonly number[]) => readonly number[]): PlaceCount => {
    const there = decisions
      .map(({ full, lengths }) => ({ full, holders: who(lengths) }))
      .filter(({ holders }) => holders.length > 0);
    const share = (full: readonly boolean[], among: readonly number[]): number =>
      among.filter((i) => full[i]).length / among.length;
    return {
      place,
      decisions: there.length,
      held: sum(there.map(({ full, holders }) => share(full, holders))),
      byLot: sum(there.map(({ full }) => share(full, [...full.keys()]))),
    };
  };
  const most = Math.max(0, ...decisions.map(({ lengths }) => lengths.length));
  const allAt = (lengths: readonly number[], length: number): number[] =>
    lengths.flatMap((each, i) => (each === length ? [i] : []));
  return [
    count('longest', (lengths) => allAt(lengths, Math.max(...lengths))),
    count('shortest', (lengths) => allAt(lengths, Math.min(...lengths))),
    ...Array.from({ length: most }, (_, i) =>
      count(ORDER[i] ?? `${i + 1}th`, (lengths) => (i < lengths.length ? [i] : [])),
    ),
    count('last', (lengths) => [lengths.length - 1]),
  ];
}

/** Places that courses at full Law hold more often, or more seldom, than lot would have it. */
export const placeTells = (file: CaseFile, rows: readonly RubricRow[]): Breach[] =>
  placeCounts(file, rows)
    .filter(({ held, byLot }) => Math.abs(held - byLot) > TELLS.decisions)
    .map(({ place, decisions, held, byLot }) => ({
      file: 'case.yaml',
      path: ['case', 'seats'],
      message: `a course at full Law is ${place} at ${rounded(held)} of ${decisions} decisions; by lot at ${rounded(byLot)}, give or take ${TELLS.decisions}`,
    }));

/** Everything by which the looks of courses tell. */
export const tells = (file: CaseFile, rows: readonly RubricRow[]): Breach[] => [
  ...lengthTells(file),
  ...placeTells(file, rows),
];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const rounded = (value: number): number => Math.round(value * 10) / 10;
