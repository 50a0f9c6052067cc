/** The guesser learns a tell where there is one, learns it from other decisions only, and finds none where there is none. */
import { describe, expect, it } from 'vitest';
import { guessedAt, guesserRow, looksOf, rightOf, type Puzzle } from '../../.ci/measure/bots/guesser.ts';
import type { Choice } from '../../.ci/measure/bots/policies.ts';
import { fit, solve } from '../../.ci/measure/bots/ridge.ts';
import { draw, lotOf } from '../../.ci/measure/lot.ts';
import { coursesAt } from '../../.ci/measure/bots/choices.ts';
import { rubricTable } from '../../src/domain/scoring/rubricTable.ts';
import { specimen as file } from '../fixtures/specimen.ts';

const course = (text: string, i = 0): Choice => ({ id: `c${i}`, text, question: 'What now?', sources: 1 });
const many = (words: number): string => Array.from({ length: words }, () => 'word').join(' ');

/** Decisions of three courses each; `sound` says which one holds up, by its words. */
const puzzles = (count: number, sound: (words: readonly number[]) => number): Puzzle[] => {
  const lot = lotOf(3);
  return Array.from({ length: count }, () => {
    const words = [4, 7, 11].sort(() => lot() - 0.5);
    const right = sound(words);
    return { courses: words.map((n, i) => course(many(n), i)), holds: words.map((_, i) => i === right) };
  });
};
describe('the guesser', () => {
  it('is always right where the longest course always holds up', () => {
    expect(rightOf(puzzles(20, (words) => words.indexOf(Math.max(...words))))).toBe(1);
  });

  it('is always right where the second course always holds up, or the last', () => {
    expect(rightOf(puzzles(20, () => 2))).toBe(1);
    expect(rightOf(puzzles(20, () => 0))).toBe(1);
  });

  it('is right about as often as chance where the lot says what holds up', () => {
    const lot = lotOf(11);
    const share = rightOf(puzzles(120, () => draw(lot, [0, 1, 2])));
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.47);
  });

  it('does not learn from the decision it is tried on', () => {
    const [tried, ...others] = puzzles(12, (words) => words.indexOf(Math.max(...words)));
    if (!tried) throw new Error('nothing to try');
    const turned = { ...tried, holds: tried.holds.map((held) => !held) };
    expect(guessedAt(tried, others)).toBe(1);
    expect(guessedAt(turned, others)).toBe(0);
  });

  it('is wrong twice where each of two decisions teaches the opposite of the other', () => {
    const courses = [course(many(4), 0), course(many(9), 1)];
    const opposite = [
      { courses, holds: [true, false] },
      { courses, holds: [false, true] },
    ];
    expect(rightOf(opposite)).toBe(0);
  });

  it('leaves courses that look alike to the lot', () => {
    const alike = { courses: [course('One word.', 0), course('Two word.', 1)], holds: [true, false] };
    const others = puzzles(10, (words) => words.indexOf(Math.max(...words)));
    const without = { ...alike, courses: alike.courses.map((each) => ({ ...each, text: 'Same.' })) };
    // The place still differs, so only a guesser to whom no place ever told anything is at a loss.
    const centered = others.map(({ courses, holds }) => ({
      courses: [...courses, ...courses.toReversed()],
      holds: [...holds, ...holds.toReversed()],
    }));
    expect(guessedAt(without, centered)).toBe(0.5);
  });

  it('has a row for an edition with decisions, and by chance is right as often as courses hold up', () => {
    const rows = rubricTable(file);
    const shares = Object.values(file.seats['advocate']?.decisions ?? {}).map((decision) => {
      const own = coursesAt(decision);
      return (
        own.filter(({ id }) => rows.some((row) => row.option === id && row.level === 'holdsUp')).length / own.length
      );
    });
    const row = guesserRow(file, 'full', rows);
    expect(row?.decisions).toBe(4);
    expect(row?.holdsUpByChance).toBeCloseTo(shares.reduce((sum, share) => sum + share, 0) / 4, 9);
    expect(guesserRow(file, 'core', rows)).toBeNull();
  });
});

describe('the looks of courses', () => {
  it('are nine marks each, told as the difference from their decision', () => {
    const looks = looksOf([course('Yes, 5.', 0), course('Perhaps not “now”, what?', 1)]);
    expect(looks.map((look) => look.length)).toEqual([9, 9]);
    for (let mark = 0; mark < 9; mark += 1) expect((looks[0]?.[mark] ?? 0) + (looks[1]?.[mark] ?? 0)).toBeCloseTo(0, 9);
    const [, rank, place, commas, digits, quotations, hedges, negations, shared] = looks[1] ?? [];
    expect([rank, place, commas, digits, quotations, hedges, negations, shared]).toEqual([
      0.5, 0.5, 0, -0.5, 1, 0.5, 0.5, 0.5,
    ]);
  });
});

describe('the fit', () => {
  it('solves equations, also where the first has no first unknown', () => {
    const found = solve([
      [0, 2, 1, 7],
      [1, 1, 1, 6],
      [2, -1, 3, 9],
    ]);
    [1, 2, 3].forEach((value, i) => expect(found[i]).toBeCloseTo(value, 9));
  });

  it('comes near a line that is there, and gives the mean where nothing differs', () => {
    const rows = Array.from({ length: 400 }, (_, i) => [i % 20, Math.floor(i / 20)]);
    const guess = fit(
      rows,
      rows.map(([a = 0, b = 0]) => 3 * a - b + 2),
    );
    expect(guess([10, 4])).toBeCloseTo(28, 0);
    const flat = fit(
      [
        [1, 5],
        [1, 5],
      ],
      [0, 1],
    );
    expect(flat([9, 9])).toBeCloseTo(0.5, 9);
  });
});
