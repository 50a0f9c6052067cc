/** Every mistake a writer can make in a review is answered with file, line and what was expected. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES, loadCaseFolder, loadReviewOf } from './caseFolders.ts';
import { ContentError } from './contentError.ts';
import { loadReview, rowsOf } from './loadReview.ts';

const file = loadCaseFolder('specimen');
const text = readFileSync(join(CASES, 'specimen', 'review.yaml'), 'utf8');

/** The problems of the specimen's review with one text in it replaced, as lines. */
function problemsWith(from: string, to: string): string[] {
  expect(text).toContain(from);
  try {
    loadReview(file, text.replace(from, to));
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
  return [];
}
const lineOf = (part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a review with a mistake in it', () => {
  it('loads when there is none, and is nothing where a case has none', () => {
    expect(loadReview(file, text).rules.length).toBeGreaterThan(0);
    expect(loadReviewOf({ ...file, id: 'no-such-case' })).toBeNull();
    expect(existsSync(join(CASES, 'no-such-case'))).toBe(false);
  });

  it('what is no regular expression: where it stands, and an example of one', () => {
    const expected = 'says.0: expected a regular expression between slashes, such as /\\bthree days?\\b/i';
    for (const wrong of ['ruled', '/(ruled/', '/ruled/x'])
      expect(
        problemsWith("['/\\b(council|chair)\\b[^.;]*\\b(ruled|held|decided|found)\\b/i']", `['${wrong}']`),
      ).toEqual([`review.yaml:${lineOf('says:')}: review.rules.0.${expected}`]);
  });

  it('a set of places or words that has no such name: the names there are', () => {
    expect(problemsWith('[errors, titles]', '[errors, headlines]')[0]).toMatch(
      /^review\.yaml:\d+: review\.rules\.0\.exceptAt\.1: expected errors, or titles, or a regular expression/,
    );
    expect(problemsWith('[negated]', '[negative]')[0]).toContain('expected negated, or a regular expression');
  });

  it('a rule that proves nothing', () => {
    expect(problemsWith('caught: [The council ruled that the notice was good.]', 'caught: []')[0]).toMatch(
      /^review\.yaml:\d+: review\.rules\.0\.caught: /,
    );
  });

  it.each([
    ['inFull: [advocate]', 'inFull: [advocat]', 'review.inFull.0: no seat is called advocat'],
    [
      '[SP4/a, SP4/b]',
      '[SP4/a, SP4/x]',
      'review.open.advocate.fence the bridge, or close it.1: no option of advocate has the ref SP4/x',
    ],
    ['unfair: SP1/b', 'unfair: XX1/b', 'review.apart.advocate.0.unfair: no option of advocate has the ref XX1/b'],
    [
      'sides: { residents: 1 }',
      'sides: { nobody: 1 }',
      'review.teaching.sides.nobody: case.yaml has no side called nobody',
    ],
    ['rows: [S1]', 'rows: [S9]', 'review.rules.0.rows.0: the lists under rows have no line S9'],
    ['    advocate:\n      fence', '    advocat:\n      fence', 'review.open.advocat: no seat is called advocat'],
  ])('a name that nothing has: %s', (from, to, message) => {
    expect(problemsWith(from, to)).toEqual([
      `review.yaml:${lineOf((from.split('\n').at(-1) ?? '').trim()) || 0}: ${message}`,
    ]);
  });

  it.each([
    ['{ advocat: hearing }', 'review.over.advocat: no seat is called advocat'],
    ['{ advocate: hearings }', 'review.over.advocate: no chapter of advocate is called hearings'],
  ])('an end that no chapter tells: %s', (over, message) => {
    const [problem, ...more] = problemsWith('  rules:\n', `  over: ${over}\n  rules:\n`);
    expect(problem).toBe(`review.yaml:${lineOf('  rules:')}: ${message}`);
    expect(more).toEqual([]);
    expect(problemsWith('  rules:\n', '  over: { advocate: hearing }\n  rules:\n')).toEqual([]);
  });

  it('a seed fact carried by something the case does not have', () => {
    const seeds =
      '  seeds:\n    - source: source/notice\n      count: 1\n      corrected: no\n      facts: [{ fact: x, status: sound, in: [fact/nowhere], says: /x/ }]\n';
    expect(problemsWith('  rules:\n', `${seeds}  rules:\n`)[0]).toMatch(/in\.0: nothing is called fact\/nowhere$/);
  });
});

it('numbers the lines of the dossier', () => {
  expect(rowsOf({ rows: { X: 2, L: 1 } })).toEqual(['X1', 'X2', 'L1']);
});
