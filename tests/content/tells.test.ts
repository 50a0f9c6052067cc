/** The looks of courses tell nothing: the checks name each decision and each place where they do. */
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../.ci/author/lineOf.ts';
import { lengthTells, placeCounts, placeTells, tells } from '../../.ci/author/tells.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import { rubricTable, type RubricRow } from '../../src/domain/scoring/rubricTable.ts';
import { advocateOf, optionsWith, specimen as file } from '../fixtures/specimen.ts';

const seat = advocateOf();
const some = Object.values(seat.decisions)[0];
if (!some) throw new Error('the specimen has no decision');

/** A case of decisions with these courses: slug → text. */
const caseOf = (...courses: readonly Readonly<Record<string, string>>[]): CaseFile => {
  const decisions = courses.map((texts, i) => {
    const bare = optionsWith(Object.fromEntries(Object.keys(texts).map((slug) => [slug, {}])));
    const options = Object.fromEntries(
      Object.entries(bare).map(([slug, option]) => [slug, { ...option, text: texts[slug] ?? '' }]),
    ) as Decision['options'];
    return [`d${i}`, { ...some, id: `d${i}`, options }] as const;
  });
  return { ...file, seats: { advocate: { ...seat, coda: null, decisions: Object.fromEntries(decisions) } } };
};
/** Rows that say which courses are at full Law. */
const rowsOf = (of: CaseFile, full: (option: string) => boolean): RubricRow[] =>
  Object.values(of.seats['advocate']?.decisions ?? {}).flatMap(({ id, options }) =>
    Object.keys(options).map(
      (option) => ({ seat: 'advocate', decision: id, option, law: full(option) ? 100 : 99 }) as RubricRow,
    ),
  );

describe('the length of courses', () => {
  it('may differ by three tenths and no more, counted in letters', () => {
    expect(lengthTells(caseOf({ a: 'abcdefghij', b: 'abcde fghijk, lm!' }))).toEqual([]);
    expect(lengthTells(caseOf({ a: 'abcdefghij', b: 'abcdefghijklmn', c: 'abcdefghijk' }))).toEqual([
      {
        file: 'roles/advocate/decisions.yaml',
        path: ['decisions', 'd0', 'options'],
        message: 'the longest course (b) has 14 letters, 1.40 times the 10 of the shortest (a); at most 1.3 times',
      },
    ]);
  });

  it('is at most sixteen words', () => {
    const words = (n: number): string => Array.from({ length: n }, () => 'word').join(' ');
    expect(lengthTells(caseOf({ a: words(16), b: words(16) }))).toEqual([]);
    expect(lengthTells(caseOf({ a: words(16), b: words(17) }))).toEqual([
      {
        file: 'roles/advocate/decisions.yaml',
        path: ['decisions', 'd0', 'options', 'b', 'text'],
        message: '17 words in a course; at most 16',
      },
    ]);
  });

  it('is told by its line', () => {
    const [first] = lengthTells(file);
    expect(first?.path).toEqual(['decisions', 'read-the-notice', 'options']);
    expect(first && lineOf('specimen', first)).toBeGreaterThan(1);
  });
});

describe('the places of courses at full Law', () => {
  const three = { a: 'one', b: 'three', c: 'seventeen' };
  const two = { a: 'one', c: 'seventeen' };

  it('are counted beside what lot would give, each place where there is one', () => {
    const of = caseOf(three, three, two);
    const counts = placeCounts(
      of,
      rowsOf(of, (option) => option === 'c'),
    );
    const lot = 1 / 3 + 1 / 3 + 1 / 2;
    expect(
      counts.map(({ place, decisions, held, byLot }) => [place, decisions, held, Math.round(byLot * 1e6)]),
    ).toEqual([
      ['longest', 3, 3, Math.round(lot * 1e6)],
      ['shortest', 3, 0, Math.round(lot * 1e6)],
      ['first', 3, 0, Math.round(lot * 1e6)],
      ['second', 3, 1, Math.round(lot * 1e6)],
      ['third', 2, 2, Math.round((2 / 3) * 1e6)],
      ['last', 3, 3, Math.round(lot * 1e6)],
    ]);
  });

  it('are shared by courses of one length', () => {
    const of = caseOf({ a: 'same', b: 'size', c: 'no' });
    const [longest] = placeCounts(
      of,
      rowsOf(of, (option) => option === 'a'),
    );
    expect(longest?.held).toBe(0.5);
  });

  it('tell where they are held two decisions too often or too seldom, and not before', () => {
    const halves = (count: number): CaseFile => caseOf(...Array.from({ length: count }, () => two));
    const told = (of: CaseFile): string[] =>
      placeTells(
        of,
        rowsOf(of, (option) => option === 'c'),
      ).map(({ message }) => message);
    expect(told(halves(4))).toEqual([]);
    expect(told(halves(5))).toEqual([
      'a course at full Law is longest at 5 of 5 decisions; by lot at 2.5, give or take 2',
      'a course at full Law is shortest at 0 of 5 decisions; by lot at 2.5, give or take 2',
      'a course at full Law is first at 0 of 5 decisions; by lot at 2.5, give or take 2',
      'a course at full Law is second at 5 of 5 decisions; by lot at 2.5, give or take 2',
      'a course at full Law is last at 5 of 5 decisions; by lot at 2.5, give or take 2',
    ]);
  });

  it('stand after the lengths in the list of all tells, with a line of their own', () => {
    const rows = rubricTable(file);
    expect(tells(file, rows)).toEqual([...lengthTells(file), ...placeTells(file, rows)]);
    expect(lineOf('specimen', { file: 'case.yaml', path: ['case', 'seats'] })).toBeGreaterThan(1);
  });
});
