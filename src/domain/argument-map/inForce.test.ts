/** Days, years and 'before' as the start of law. */
import { expect, test } from 'vitest';
import { inForce } from './inForce.ts';

test('a day counts from that day', () => {
  expect(inForce('2017-03-14', '2017-03-13')).toBe(false);
  expect(inForce('2017-03-14', '2017-03-14')).toBe(true);
});

test('a bare year counts only once it is over', () => {
  expect(inForce('2017', '2017-12-31')).toBe(false);
  expect(inForce('2017', '2018-01-01')).toBe(true);
  expect(inForce('1993', '2017-03-14')).toBe(true);
});

test('before 2017 holds in 2017 and is unproven earlier', () => {
  expect(inForce('before 2017', '2017-01-01')).toBe(true);
  expect(inForce('before 2017', '2016-12-31')).toBe(false);
});
