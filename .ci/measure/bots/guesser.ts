/** A guesser that learns from the looks of all decisions but one which course holds up, and is tried on that one. */
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import { decisionsIn, type Edition } from '../../../src/domain/docket/edition.ts';
import type { RubricRow } from '../../../src/domain/scoring/rubricTable.ts';
import { coursesAt } from './choices.ts';
import { favourites, type Choice } from './policies.ts';
import { fit } from './ridge.ts';
import { marksOf } from './surface.ts';

/** A decision as the guesser meets it: its courses, and which of them hold up when they are backed as well as they can be. */
export interface Puzzle {
  readonly courses: readonly Choice[];
  readonly holds: readonly boolean[];
}

export interface GuesserRow {
  readonly edition: Edition;
  readonly decisions: number;
  readonly holdsUp: number; // share of the decisions at which it takes a course that holds up, 0 to 1
  readonly holdsUpByChance: number;
}

/** The row of an edition over all seats; null where it has no decision. @param rows of the case's rubric table */
export function guesserRow(file: CaseFile, edition: Edition, rows: readonly RubricRow[]): GuesserRow | null {
  const levels = new Map(rows.map((row) => [`${row.seat} ${row.decision} ${row.option}`, row.level]));
  const puzzles = Object.values(file.seats).flatMap((seat) =>
    decisionsIn(seat, edition).map((decision): Puzzle => {
      const courses = coursesAt(decision);
      return { courses, holds: courses.map(({ id }) => levels.get(`${seat.id} ${decision.id} ${id}`) === 'holdsUp') };
    }),
  );
  if (puzzles.length === 0) return null;
  return {
    edition,
    decisions: puzzles.length,
    holdsUp: rightOf(puzzles),
    holdsUpByChance: mean(puzzles.map(({ holds }) => shareOf(holds))),
  };
}

/** How often the guesser is right: at each decision with what it learned from all the others. */
export const rightOf = (puzzles: readonly Puzzle[]): number =>
  mean(puzzles.map((puzzle, i) => guessedAt(puzzle, puzzles.toSpliced(i, 1))));

/** How likely the guesser is to take a course that holds up, having learned from the others: 0 or 1, but where it sees no difference. */
export function guessedAt({ courses, holds }: Puzzle, others: readonly Puzzle[]): number {
  const guess = fit(
    others.flatMap((other) => looksOf(other.courses)),
    others.flatMap((other) => other.holds.map((held) => Number(held) - shareOf(other.holds))),
  );
  const looks = looksOf(courses);
  const taken = favourites({ name: 'guesser', worth: (_, place) => rounded(guess(looks[place] ?? [])) }, courses);
  return mean(taken.map((course) => Number(holds[courses.indexOf(course)])));
}

/**
 * The marks of each course as far as they differ from the mean of their decision, so that a decision of long courses is like
 * one of short ones: length and its rank, place, commas, digits, quotation marks, hedges, negations, words shared with the question.
 */
export function looksOf(courses: readonly Choice[]): number[][] {
  const marks = courses.map(({ text, question }) => marksOf(text, question));
  const letters = marks.map((each) => each.letters);
  const looks = marks.map((each, place) => [
    Math.log(Math.max(1, each.letters)),
    rankOf(each.letters, letters),
    place / Math.max(1, courses.length - 1),
    each.commas,
    each.digits,
    each.quotations,
    each.hedges,
    each.negations,
    each.shared,
  ]);
  const middle = (looks[0] ?? []).map((_, mark) => mean(looks.map((look) => look[mark] ?? 0)));
  return looks.map((look) => look.map((value, mark) => value - (middle[mark] ?? 0)));
}

/** 0 for the least of some values, 1 for the most; equals share the middle of their places. */
const rankOf = (value: number, values: readonly number[]): number =>
  (values.filter((other) => other < value).length + (values.filter((other) => other === value).length - 1) / 2) /
  Math.max(1, values.length - 1);

/** What the arithmetic of another machine could tell apart is no difference. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9;

const shareOf = (holds: readonly boolean[]): number => mean(holds.map(Number));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
