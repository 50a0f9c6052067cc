/** What is said of a class: tables that add up, no ranking, no percentage of few, and errors only where somebody acted on them. */
import { expect, it } from 'vitest';
import { richestCase } from '../../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { documentedDocket } from '../../../domain/docket/docket.ts';
import { sampleClass } from '../../../domain/debrief/sampleClass.ts';
import { classView } from './class.view.ts';

const words = firstWordsInNode();
const file = richestCase();
const plays = sampleClass(file);

it('tells of every decision how many took each course, by group, and it adds up', () => {
  const view = classView({ file, plays, hands: [] }, words);
  expect(view.seats).toHaveLength(Object.keys(file.seats).length);
  for (const { decisions } of view.seats) {
    for (const { heads, rows } of decisions) {
      expect(heads).toHaveLength(3); // all, and the two groups
      for (const { cells } of rows) expect(cells[0]?.count).toBe((cells[1]?.count ?? 0) + (cells[2]?.count ?? 0));
      heads.forEach((_, n) =>
        expect(rows.reduce((sum, { cells }) => sum + (cells[n]?.count ?? 0), 0)).toBe(rows[0]?.cells[n]?.of),
      );
    }
  }
});

it('sets what was argued and missed beside the real filing', () => {
  const [seat] = classView({ file, plays, hands: [] }, words).seats;
  const [led, other] = seat?.made ?? [];
  expect(led?.rows).toHaveLength(file.outcome.led.length);
  for (const { counted, missed } of [...(led?.rows ?? []), ...(other?.rows ?? [])])
    expect(counted.count + missed).toBe(counted.of);
});

it('shows spreads in order from lowest to highest and names nobody', () => {
  for (const { boxplots: spreads } of classView({ file, plays, hands: [] }, words).seats) {
    for (const { five, levels, count } of spreads) {
      expect(five).toEqual(five?.toSorted((a, b) => a - b));
      expect(levels.reduce((sum, { counted }) => sum + counted.count, 0)).toBe(count);
    }
  }
});

it('says no percentage of fewer than ten', () => {
  const view = classView({ file, plays: plays.slice(0, 9), hands: [] }, words);
  expect(view.few).not.toBeNull();
  expect(JSON.stringify(view)).not.toMatch(/\d %/);
});

it('finds the errors a class acted on, with corrections and sources', () => {
  const { errors } = classView({ file, plays, hands: [] }, words);
  expect(errors.length).toBeGreaterThan(5);
  for (const { correction, sources, where } of errors)
    expect([correction !== '', sources.length > 0, where.length > 0]).toEqual([true, true, true]);
});

it('finds no error in counsel’s documented course', () => {
  const documented = { kind: 'full' as const, docket: documentedDocket(file, 'counsel'), sheets: {} };
  expect(classView({ file, plays: [documented], hands: [] }, words).errors).toEqual([]);
});
