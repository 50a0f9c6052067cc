/** A whole play assessed: means, recall, precision, what was made and missed, and how long it takes. */
import { describe, expect, test } from 'vitest';
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import { documentedDocket, emptyDocket, type Docket, type Entry } from '../docket/docket.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { advocateOf, changed as changedTable } from '../../../tests/fixtures/specimen.ts';
import { assessDocket } from './assessDocket.ts';

const file = loadCaseFolder('specimen');
const done = documentedDocket(file, 'advocate');
const changed = (at: number, change: object): Docket => ({
  ...done,
  entries: done.entries.map((entry, i) => (i === at ? { ...entry, ...change } : entry)),
});

test('before the first entry nothing is measured', () => {
  expect(assessDocket(file, emptyDocket(file, 'advocate'))).toEqual({
    entries: [],
    law: null,
    record: null,
    care: null,
    onRecord: [],
    constructed: [],
  });
});

test('a seat is the mean of its decisions', () => {
  const { law, entries } = assessDocket(file, changed(2, { option: 'no-letter' }));
  expect(entries.map((entry) => entry.law.points)).toEqual([100, 100, 0, 100]);
  expect(law?.points).toBe(75);
});

test('Record is half decisions, three tenths recall, a fifth precision', () => {
  const missed = assessDocket(
    file,
    changed(0, {
      option: 'take-it-down',
      parts: { 'posting-day': 'too-late', 'small-print': 'good-enough' },
      fact: 'fact/bakery-opened',
    }),
  );
  // Decisions: 21, 100, 100, 100, since the marks alone are on record at the first. Recall: 3 of 4. Precision: 1 of 2.
  expect(missed.entries[0]?.record?.points).toBe(21);
  expect(missed.record?.points).toBe(Math.round(0.5 * (321 / 4) + 30 * (3 / 4) + 20 / 2));
  expect(missed.onRecord.filter(({ made }) => !made).map(({ argument }) => argument)).toEqual([
    'argument/talk-is-no-notice',
  ]);
  expect(missed.constructed).toEqual(['argument/take-it-down']);
  const rules = missed.record?.reasons.map(({ rule }) => rule) ?? [];
  expect(rules.filter((rule) => rule === 'argument-missed')).toHaveLength(1);
  expect(rules.filter((rule) => rule === 'fact-cited-wrongly')).toHaveLength(1);
});

test('where no fact is asked for, none is cited wrongly', () => {
  const { record } = assessDocket(file, { ...done, entries: done.entries.slice(1, 2) });
  expect(record?.points).toBe(100);
  expect(record?.reasons.at(-1)).toMatchObject({ rule: 'no-fact-asked', points: 20, node: 'seat/advocate' });
});

test('a docket of nobody is refused', () => {
  expect(() => assessDocket(file, { ...done, seat: 'nobody' })).toThrow('no seat called nobody');
});

describe.each(completeSeats())('$name', ({ file: each, seat }) => {
  const docket = documentedDocket(each, seat.id);

  test('what was really done can be scored', () => {
    expect(docket.entries.map(({ decision }) => decision)).toEqual(Object.keys(seat.decisions));
    expect(assessDocket(each, docket).law).not.toBeNull();
  });
});

const recordOf = (docket: Docket): unknown[] =>
  assessDocket(file, docket).record?.reasons.map(({ rule, points, node, decision }) => [
    rule,
    points,
    node,
    ...(decision ? [decision] : []),
  ]) ?? [];

test('the reasons of a seat name the decision they come from, and count by its share', () => {
  const { law, care } = assessDocket(file, { ...done, entries: done.entries.slice(1, 3) });
  expect(law?.reasons.map(({ decision }) => decision)).toEqual(
    expect.arrayContaining(['call-the-clerk', 'write-the-letter']),
  );
  expect(law?.reasons.find(({ rule }) => rule === 'asserted-settled')).toMatchObject({
    decision: 'call-the-clerk',
    node: 'argument/may-postpone',
    points: 35,
  });
  expect(care?.reasons.find(({ rule }) => rule === 'starts-full')).toMatchObject({ points: 50 });
});

test('Record over a seat: each decision, each argument, each fact cited', () => {
  const docket = { ...done, entries: [{ ...(done.entries[2] as Entry), fact: 'fact/bakery-opened' }] };
  expect(recordOf(docket)).toEqual([
    ['on-record', 17.5, 'argument/short-notice', 'write-the-letter'],
    ['on-record', 17.5, 'argument/fence-it-off', 'write-the-letter'],
    ['fact-beside', 0, 'fact/bakery-opened', 'write-the-letter'],
    ['argument-made', 15, 'argument/short-notice'],
    ['argument-made', 15, 'argument/fence-it-off'],
    ['fact-cited-wrongly', 0, 'fact/bakery-opened', 'write-the-letter'],
  ]);
});

type Cited = Pick<Entry, 'fact' | 'second'>;
const asItWas = { fact: 'fact/posted-9-march' };
const besideIt = { fact: 'fact/bakery-opened' };

test.each<[string, Cited, Cited, readonly (readonly [string, number, string])[]]>([
  [
    'two right facts are all of it',
    { fact: 'fact/posted-9-march' },
    asItWas,
    [
      ['fact-cited-rightly', 10, 'fact/posted-9-march'],
      ['fact-cited-rightly', 10, 'fact/posted-9-march'],
    ],
  ],
  [
    'a wrong slip earns nothing',
    asItWas,
    besideIt,
    [
      ['fact-cited-rightly', 10, 'fact/posted-9-march'],
      ['fact-cited-wrongly', 0, 'fact/bakery-opened'],
    ],
  ],
  [
    'an empty slot is worth no more than a wrong slip',
    asItWas,
    {},
    [
      ['fact-cited-rightly', 10, 'fact/posted-9-march'],
      ['no-fact-cited', 0, 'decision/write-the-letter'],
    ],
  ],
  [
    'a second try is worth half',
    asItWas,
    { ...asItWas, second: ['fact'] },
    [
      ['fact-cited-rightly', 10, 'fact/posted-9-march'],
      ['fact-cited-rightly', 5, 'fact/posted-9-march'],
    ],
  ],
  [
    'empty slots are worth nothing',
    {},
    {},
    [
      ['no-fact-cited', 0, 'decision/read-the-notice'],
      ['no-fact-cited', 0, 'decision/write-the-letter'],
    ],
  ],
])('precision is shared over the slots offered: %s', (_, first, second, expected) => {
  const entries = [done.entries[0], done.entries[2]].map((entry, i) => {
    const { fact: __, ...rest } = entry as Entry;
    return { ...rest, ...[first, second][i] };
  });
  const { record } = assessDocket(file, { ...done, entries });
  const cited = record?.reasons.filter(({ rule }) => rule.includes('cited')) ?? [];
  expect(cited.map(({ rule, node }) => [rule, node])).toEqual(expected.map(([rule, , node]) => [rule, node]));
  cited.forEach(({ points, decision }, i) => {
    expect(Math.abs(points - (expected[i]?.[1] ?? 0))).toBeLessThan(1); // but for what rounding left over
    expect(decision).toBe(['read-the-notice', 'write-the-letter'][i]);
  });
});

test.each([
  ['keeps the Care of the whole seat low, however careful the rest was', 'voiceless', 30],
  ['adds nothing where Care is as low without it', 'all', 0],
])('a grave harm %s', (_, breaks, points) => {
  const acts = changedTable(file.acts, {
    'act/lets-it-pass': {
      grave: 'yes',
      breaks: breaks === 'all' ? ['duty/tell-neighbours', 'duty/be-straight', 'duty/serve-members'] : [],
    },
  });
  const once = changed(0, { option: 'let-it-pass', parts: {} });
  const docket = breaks === 'all' ? { ...once, entries: once.entries.slice(0, 1) } : once;
  const { care, entries } = assessDocket({ ...file, acts }, docket);
  expect(entries[0]?.care.points).toBe(points);
  expect(care?.points).toBe(points);
  const grave = care?.reasons.filter(({ rule }) => rule === 'grave-harm') ?? [];
  expect(grave.at(-1)).toMatchObject({ node: 'act/lets-it-pass' });
  expect(assessDocket(file, docket).care?.reasons.filter(({ rule }) => rule === 'grave-harm')).toEqual([]);
});

test('what was open is told with every decision it was open at, and whether it was made at any', () => {
  const { onRecord } = assessDocket(file, changed(0, { option: 'let-it-pass', parts: {} }));
  expect(onRecord).toEqual([
    {
      argument: 'argument/short-notice',
      made: true, // in the call, and in the letter
      decisions: ['read-the-notice', 'call-the-clerk', 'write-the-letter'],
    },
    { argument: 'argument/talk-is-no-notice', made: false, decisions: ['read-the-notice'] },
    {
      argument: 'argument/may-postpone',
      made: true,
      decisions: ['call-the-clerk', 'test-the-emergency'],
    },
    {
      argument: 'argument/fence-it-off',
      made: true,
      decisions: ['call-the-clerk', 'write-the-letter', 'test-the-emergency'],
    },
  ]);
});

test('an argument the other side made is neither on record here nor constructed', () => {
  const { onRecord, constructed } = assessDocket(
    file,
    changed(0, { parts: { 'posting-day': 'too-late', 'small-print': 'good-enough' } }),
  );
  expect(onRecord.map(({ argument }) => argument)).not.toContain('argument/everyone-knew');
  expect(constructed).toEqual([]);
});

test('nobody has to make more than the fullest play makes', () => {
  // Both options of the last decision are full; together they would make one argument more than one play can.
  const { record } = assessDocket(file, { ...done, entries: done.entries.slice(3) });
  expect(
    record?.reasons.filter(({ rule }) => rule === 'argument-made').reduce((sum, { points }) => sum + points, 0),
  ).toBe(15);
});

test('where nothing on record was open at any decision, Record is not measured', () => {
  const stranger = { ...file, seats: { advocate: { ...advocateOf(), side: 'nobody' } } };
  const neutral = {
    ...stranger,
    arguments: changedTable(file.arguments, { 'argument/may-postpone': { side: 'residents' } }),
  };
  const { record, law, onRecord } = assessDocket(neutral, done);
  expect(record).toBeNull();
  expect(onRecord).toEqual([]);
  expect(law).not.toBeNull();
});

test('entries of decisions the seat does not have are passed over', () => {
  const strange = { decision: 'sleep-on-it', option: 'yes', parts: {} };
  expect(assessDocket(file, { ...done, entries: [strange, ...done.entries] })).toEqual(assessDocket(file, done));
});
