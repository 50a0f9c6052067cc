/** Care: duties broken, kept, and clamped. */
import { expect, test } from 'vitest';
import { assessEntry } from './assessEntry.ts';
import { advocateOf, specimen as file } from '../../../tests/fixtures/specimen.ts';
import { scoringContextOf } from './seatScoring.ts';
import { workEntry } from './workEntry.ts';

const seat = advocateOf();
const care = (option: string): ReturnType<typeof assessEntry>['care'] =>
  assessEntry(file, seat, { decision: 'read-the-notice', option, parts: {} }).care;

test('a duty broken costs its weight and names the act', () => {
  expect(care('let-it-pass').reasons).toEqual([
    { measure: 'care', rule: 'starts-full', points: 100, node: 'decision/read-the-notice', sources: ['source/notice'] },
    {
      measure: 'care',
      rule: 'duty-broken',
      points: -60,
      node: 'duty/tell-neighbours',
      with: 'act/lets-it-pass',
      sources: ['source/letter', 'source/notice'],
    },
  ]);
});

test('no more can be lost than there was', () => {
  const { points, reasons } = care('take-it-down');
  expect(points).toBe(0);
  expect(reasons.map((reason) => reason.points)).toEqual([100, -60, -40]);
});

test('a duty kept where others break it is shown, and restores what a broken one took', () => {
  expect(care('write-to-clerk').reasons.map(({ rule, node, points }) => [rule, node, points])).toEqual([
    ['starts-full', 'decision/read-the-notice', 100],
    ['duty-kept', 'duty/tell-neighbours', 0],
  ]);
  const mixed = { decision: 'call-the-clerk', option: 'ask-to-postpone', parts: { crack: 'a-lie' } };
  expect(workEntry(scoringContextOf(file, seat, 'call-the-clerk'), mixed).care).toMatchObject({ raw: 0.6, kept: [] }); // broken and kept at once is broken
});

test('duties of another seat do not count here', () => {
  const others = {
    ...file,
    duties: Object.fromEntries(Object.entries(file.duties).map(([id, duty]) => [id, { ...duty, seat: 'clerk' }])),
  };
  expect(
    assessEntry(others, seat, { decision: 'read-the-notice', option: 'take-it-down', parts: {} }).care.points,
  ).toBe(100);
});
