/** Saves of any age and state: all that can be kept is kept, and the rest is explained. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { anyDocket } from '../../../tests/fixtures/dockets.ts';
import { documentedDocket } from './docket.ts';
import { parseDocket } from './parseDocket.ts';

const file = loadCaseFolder('specimen');
const good = documentedDocket(file, 'advocate');
const spoilt = (at: number, change: object): unknown => ({
  ...good,
  entries: good.entries.map((entry, i) => (i === at ? { ...entry, ...change } : entry)),
});

test('a whole docket comes back as it was', () => {
  expect(parseDocket(JSON.parse(JSON.stringify(good)), file)).toEqual({ docket: good, kept: 4, problems: [] });
});

test('what is no docket of this case gives none, with one sentence', () => {
  for (const [json, why] of [
    [null, 'not a saved play'],
    [[], 'not a saved play'],
    ['x', 'not a saved play'],
    [{}, 'format'],
    [{ ...good, case: 'other' }, 'another case'],
    [{ ...good, seat: 'nobody' }, 'a seat'],
    [{ ...good, seat: '__proto__' }, 'a seat'],
  ] as const) {
    const parsed = parseDocket(json, file);
    expect(parsed).toMatchObject({ docket: null, kept: 0 });
    expect(parsed.problems.join()).toContain(why);
  }
});

test.each([
  ['an unknown decision', { decision: 'none' }, 'names a decision'],
  ['a decision out of order', { decision: 'test-the-emergency' }, 'not the decision that comes next'],
  ['an unknown option', { option: 'toString' }, 'names an option'],
  ['an unknown part', { parts: { none: 'x' } }, 'names an answer'],
  ['an unknown reply', { parts: { opening: 'none' } }, 'names an answer'],
  ['a decision in a list', { decision: ['call-the-clerk'] }, 'names a decision'],
  ['an option in a list', { option: ['ask-to-postpone'] }, 'names an option'],
  ['a reply in a list', { parts: { opening: ['the-dates'] } }, 'names an answer'],
  ['parts that are no table', { parts: 'x' }, 'cannot be read'],
])('%s ends the docket there', (_, change, why) => {
  const { docket, kept, problems } = parseDocket(spoilt(1, change), file);
  expect(kept).toBe(1);
  expect(docket?.entries).toEqual(good.entries.slice(0, 1));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(why);
});

test('a slip that is not on offer is taken out and its entry kept', () => {
  const { docket, kept, problems } = parseDocket(spoilt(2, { authority: 'authority/web-rule' }), file);
  expect(kept).toBe(4);
  expect(docket?.entries[2]).toEqual({ ...good.entries[2], authority: undefined });
  expect(problems).toEqual(['Entry 3 cites authority/web-rule, which is not on offer there; the rest of it is kept.']);
});

test('a save of another version is kept as far as it fits, and says so', () => {
  expect(parseDocket({ ...good, version: 0 }, file)).toMatchObject({
    docket: good,
    kept: 4,
    problems: [expect.stringContaining('changed')],
  });
});

test('a save without its list of decisions starts the seat again', () => {
  expect(parseDocket({ ...good, entries: undefined }, file)).toMatchObject({
    docket: { entries: [] },
    kept: 0,
    problems: [expect.stringContaining('starts again')],
  });
});

test('nothing whatever makes it fail', () => {
  fc.assert(
    fc.property(fc.anything(), (json) => {
      expect(parseDocket(json, file).problems).toHaveLength(1);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.anything(), { minLength: 1 }), (entries) => {
      expect(parseDocket({ ...good, entries }, file)).toMatchObject({ kept: 0, docket: { entries: [] } });
    }),
  );
});

describe.each(completeSeats())('$name', ({ file: each, seat }) => {
  test('every docket comes back with what its trays offer', () => {
    fc.assert(
      fc.property(anyDocket(each, seat), (docket) => {
        const parsed = parseDocket(JSON.parse(JSON.stringify(docket)), each);
        expect(parsed.kept).toBe(docket.entries.length);
        expect(parsed.docket?.entries.map(({ option, parts }) => ({ option, parts }))).toEqual(
          docket.entries.map(({ option, parts }) => ({ option, parts })),
        );
        expect(parseDocket(parsed.docket, each)).toEqual({ ...parsed, problems: [] });
      }),
      { numRuns: 50 },
    );
  });
});
