/** Record: whose arguments count as really made, and what an entry earns by them. */
import { expect, test } from 'vitest';
import type { Entry } from '../docket/docket.ts';
import { assessEntry } from './assessEntry.ts';
import { advocateOf, changed, contextWith, optionsWith, specimen as file } from '../../../tests/fixtures/specimen.ts';
import type { Reason } from './measure.ts';
import { isOnRecord, recordReasons, type RecordWorking } from './record.ts';
import type { ScoringContext } from './scoringContext.ts';
import { scoringContextOf } from './seatScoring.ts';
import { workEntry } from './workEntry.ts';

const seat = advocateOf();

test('own and neutral arguments count: filed or official at any time, later ones once they were known', () => {
  const on = (argument: string, side: string, day = '2016-03-09'): boolean =>
    isOnRecord(file, { side }, `argument/${argument}`, day);
  expect(on('short-notice', 'residents')).toBe(true);
  expect(on('short-notice', 'town')).toBe(false);
  expect(on('may-postpone', 'residents')).toBe(true);
  expect(on('web-counts', 'town')).toBe(false);
  expect(on('web-counts', 'town', '2017-02-01')).toBe(true);
  expect(on('take-it-down', 'residents')).toBe(false);
  expect(on('none', 'residents')).toBe(false);
});

test('what is open is what some choice asserts', () => {
  expect(scoringContextOf(file, seat, 'write-the-letter').onRecord).toEqual([
    'argument/short-notice',
    'argument/fence-it-off',
  ]);
});

test.each([
  ['dates-and-fence', { fact: 'fact/posted-9-march' }, 100],
  ['dates-and-fence', { fact: 'fact/bridge-cracked' }, 100], // it faces the town's best, which is in the dispute too
  ['dates-and-fence', { fact: 'fact/posted-9-march', second: ['fact'] }, 85],
  ['dates-and-fence', { fact: 'fact/bridge-cracked', second: ['fact'] }, 85],
  ['dates-and-fence', { fact: 'fact/bakery-opened', second: ['fact'] }, 70],
  ['dates-and-fence', { fact: 'fact/bakery-opened' }, 70],
  ['dates-and-fence', {}, 70],
  ['no-letter', { fact: 'fact/told-in-shop' }, 0], // it asserts nothing that the fact would bear on
  ['no-letter', {}, 0],
] as const)('an argument on record earns seven tenths, the fact three: %s with %j', (option, slips, points) => {
  const entry: Entry = { decision: 'write-the-letter', option, parts: {}, ...slips };
  expect(assessEntry(file, seat, entry).record?.points).toBe(points);
});

/** A call whose course and whose answer assert what they are given. */
function calling(
  course: readonly string[],
  answer: readonly string[],
  others: readonly string[] = course,
): RecordWorking {
  const { opening } = scoringContextOf(file, seat, 'call-the-clerk').decision.parts;
  const [reply] = Object.values(opening?.replies ?? {});
  if (!opening || !reply) throw new Error('the specimen has lost its call');
  const context = contextWith('call-the-clerk', {
    slots: [],
    options: optionsWith({ it: { asserts: [...course] }, other: { asserts: [...others] } }),
    parts: {
      opening: {
        ...opening,
        replies: {
          it: { ...reply, asserts: [...answer], denies: [], overlooks: [], faces: [], does: [] },
          other: { ...reply, asserts: ['argument/talk-is-no-notice'], denies: [], overlooks: [], faces: [], does: [] },
        },
      },
    },
  });
  const working = workEntry(context, { decision: 'call-the-clerk', option: 'it', parts: { opening: 'it' } }).record;
  if (!working) throw new Error('Record is measured here');
  const sum = recordReasons(context, working, 1).reduce((total, { points }) => total + points, 0);
  expect(sum).toBeCloseTo(100 * working.raw, 9);
  return working;
}
const dates = 'argument/short-notice';
const postpone = 'argument/may-postpone';
const wrong = 'argument/take-it-down';

test.each([
  ['both make one', [dates], [postpone], [dates], 1, [dates, postpone]],
  ['both make the same', [dates], [dates], [dates], 1, [dates]],
  ['the course alone makes one', [dates], [wrong], [dates], 0.7, [dates]],
  ['the answer alone makes one', [wrong], [dates], [dates], 0.3, [dates]],
  ['neither makes one', [wrong], [wrong], [dates], 0, []],
  ['the answer makes one where no course could', [wrong], [dates], [wrong], 1, [dates]],
])('the course weighs seven tenths of the argument: %s', (_, course, answer, others, raw, made) => {
  const working = calling(course, answer, others);
  expect(working.raw).toBeCloseTo(raw, 9);
  expect([...working.made].sort()).toEqual([...made].sort());
});

test('where nothing on record is open, Record is not measured', () => {
  const town = { ...seat, side: 'town' };
  const changed = { ...file, seats: { advocate: town } };
  const made = {
    ...file.arguments,
    'argument/may-postpone': { ...file.arguments['argument/may-postpone'], side: 'residents' },
  } as typeof file.arguments;
  const entry = { decision: 'write-the-letter', option: 'no-letter', parts: {} };
  expect(assessEntry({ ...changed, arguments: made }, town, entry).record).toBeNull();
});

test.each([
  ['filed', '2020-01-01', true],
  ['official', '2020-01-01', true],
  ['later', '2016-03-09', true],
  ['later', '2016-03-10', false],
  ['held', '2016-03-09', true],
  ['held', '2016-03-10', false],
  ['constructed', '2016-01-01', false],
] as const)('on March 9 an argument that is %s, known from %s, is on record: %s', (kind, known, expected) => {
  const raised = { kind, by: 'somebody', known, sources: ['source/letter'] };
  const also = { arguments: changed(file.arguments, { 'argument/short-notice': { raised } }) };
  expect(isOnRecord(also, { side: 'residents' }, 'argument/short-notice', '2016-03-09')).toBe(expected);
  expect(isOnRecord(also, { side: 'town' }, 'argument/short-notice', '2016-03-09')).toBe(false);
});

const saying = (said: Parameters<typeof optionsWith>[0][string], slots: ('fact' | 'authority')[]): ScoringContext =>
  contextWith('write-the-letter', {
    slots,
    options: optionsWith({
      it: said,
      other: { asserts: ['argument/short-notice', 'argument/fence-it-off', 'argument/take-it-down'] },
    }),
  });
test('where no answer could make one, the course is all', () => {
  const context = contextWith('call-the-clerk', {
    slots: [],
    options: optionsWith({ it: { asserts: [dates] }, other: {} }),
    parts: {},
  });
  expect(workEntry(context, { decision: 'call-the-clerk', option: 'it', parts: {} }).record?.raw).toBe(1);
});

const letter = (fact?: string): Entry => ({
  decision: 'write-the-letter',
  option: 'it',
  parts: {},
  ...(fact && { fact }),
});

test.each([
  ['an argument and the right fact', ['argument/short-notice'], ['fact'], 'fact/posted-9-march', 1],
  ['an argument and a wrong fact', ['argument/short-notice'], ['fact'], 'fact/bakery-opened', 0.7],
  ['an argument and no fact', ['argument/short-notice'], ['fact'], undefined, 0.7],
  [
    'no argument on record, but a fact that fits',
    ['argument/may-postpone', 'argument/web-counts'],
    ['fact'],
    undefined,
    0.7,
  ],
  ['nothing on record and nothing that fits', ['argument/take-it-down'], ['fact'], 'fact/posted-9-march', 0],
  ['an argument where there is no slot for a fact', ['argument/short-notice'], ['authority'], undefined, 1],
  ['nothing where there is no slot for a fact', ['argument/take-it-down'], [], undefined, 0],
] as const)('%s', (_, asserts, slots, fact, raw) => {
  const working = workEntry(saying({ asserts: [...asserts] }, [...slots]), letter(fact)).record;
  expect(working?.raw).toBeCloseTo(raw, 9);
});

test('what an entry denies or faces it does not make', () => {
  const context = saying({ denies: ['argument/short-notice'], faces: ['argument/fence-it-off'] }, []);
  expect(workEntry(context, letter()).record).toMatchObject({ made: [], raw: 0 });
});

test('the reasons share the argument among those made, and name the fact', () => {
  const context = saying({ asserts: ['argument/short-notice', 'argument/fence-it-off'] }, ['fact']);
  const working = workEntry(context, letter('fact/posted-9-march')).record;
  if (!working) throw new Error('Record is measured here');
  expect(recordReasons(context, working, 1)).toEqual([
    {
      measure: 'record',
      rule: 'on-record',
      points: 35,
      node: 'argument/short-notice',
      sources: ['source/letter', 'source/code'],
    },
    {
      measure: 'record',
      rule: 'on-record',
      points: 35,
      node: 'argument/fence-it-off',
      sources: ['source/letter', 'source/guide'],
    },
    {
      measure: 'record',
      rule: 'fact-right',
      points: 30,
      node: 'fact/posted-9-march',
      with: 'argument/short-notice',
      sources: ['source/notice'],
    },
  ]);
  expect(recordReasons(context, working, 0.5).map(({ points }) => points)).toEqual([70, 70, 60]);
  expect(recordReasons(context, working, 0).map(({ points }) => points)).toEqual([0, 0, 0]);
});

test('an entry that makes none is told the first argument that was open', () => {
  const context = saying({ asserts: ['argument/take-it-down'] }, ['fact']);
  const reasons = (entry: Entry): Reason[] => {
    const working = workEntry(context, entry).record;
    if (!working) throw new Error('Record is measured here');
    return recordReasons(context, working, 1);
  };
  expect(reasons(letter('fact/bakery-opened'))).toEqual([
    {
      measure: 'record',
      rule: 'off-record',
      points: 0,
      node: 'argument/short-notice',
      sources: ['source/letter', 'source/code'],
    },
    {
      measure: 'record',
      rule: 'fact-beside',
      points: 0,
      node: 'fact/bakery-opened',
      with: 'argument/take-it-down',
      sources: ['source/letter'],
    },
  ]);
  expect(reasons(letter())[1]).toEqual({
    measure: 'record',
    rule: 'fact-empty',
    points: 0,
    node: 'argument/take-it-down',
    sources: ['source/notice'],
  });
});

test('an empty slot beside a choice that stands on nothing names the decision and its situation', () => {
  const context = saying({}, ['fact']);
  const working = workEntry(context, letter()).record;
  if (!working) throw new Error('Record is measured here');
  expect(recordReasons(context, working, 1).at(-1)).toEqual({
    measure: 'record',
    rule: 'fact-empty',
    points: 0,
    node: 'decision/write-the-letter',
    sources: ['source/letter'],
  });
});

test('where there is no slot for a fact, the argument is all and no reason names a fact', () => {
  const context = saying({ asserts: ['argument/short-notice'] }, ['authority']);
  const working = workEntry(context, letter()).record;
  if (!working) throw new Error('Record is measured here');
  expect(recordReasons(context, working, 1).map(({ rule, points }) => [rule, points])).toEqual([['on-record', 100]]);
});
