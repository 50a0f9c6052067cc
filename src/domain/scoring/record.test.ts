/** Record: whose arguments count as really made, and what an entry earns by them. */
import { expect, test } from 'vitest';
import { assessEntry } from './assessEntry.ts';
import { advocateOf, specimen as file } from '../../../tests/fixtures/specimen.ts';
import { isOnRecord } from './record.ts';
import { scoringContextOf } from './seatScoring.ts';

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

test('an argument on record earns seven tenths, the right fact three', () => {
  const record = (option: string, fact?: string): number | undefined =>
    assessEntry(file, seat, { decision: 'write-the-letter', option, parts: {}, ...(fact && { fact }) }).record?.points;
  expect(record('dates-and-fence', 'fact/posted-9-march')).toBe(100);
  expect(record('dates-and-fence', 'fact/bakery-opened')).toBe(70);
  expect(record('dates-and-fence')).toBe(70);
  expect(record('no-letter', 'fact/told-in-shop')).toBe(30);
  expect(record('no-letter')).toBe(0);
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
