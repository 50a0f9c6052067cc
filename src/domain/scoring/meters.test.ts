/** The meters follow the docket and stay on their scales. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import { documentedDocket, emptyDocket, type Docket } from '../docket/docket.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { anyDocket } from '../../../tests/fixtures/dockets.ts';
import { exposureAfter, footingAfter } from './meters.ts';

const file = loadCaseFolder('specimen');
const one = (entry: Docket['entries'][number]): Docket => ({ ...emptyDocket(file, 'advocate'), entries: [entry] });

test('before the first entry the footing is even and exposure stands at its base', () => {
  expect([
    footingAfter(file, emptyDocket(file, 'advocate')),
    exposureAfter(file, emptyDocket(file, 'advocate')),
  ]).toEqual([0, 1]);
});

test('a sound play stands firm; an act that exposes moves the other meter', () => {
  expect([
    footingAfter(file, documentedDocket(file, 'advocate')),
    exposureAfter(file, documentedDocket(file, 'advocate')),
  ]).toEqual([2, 1]);
  const down = one({ decision: 'read-the-notice', option: 'take-it-down', parts: {} });
  expect([footingAfter(file, down), exposureAfter(file, down)]).toEqual([-2, 3]);
});

describe.each(completeSeats())('$name', ({ file: each, seat }) => {
  test('both stay whole and on their scales', () => {
    fc.assert(
      fc.property(anyDocket(each, seat), (docket) => {
        expect([-2, -1, 0, 1, 2]).toContain(footingAfter(each, docket));
        expect([0, 1, 2, 3]).toContain(exposureAfter(each, docket));
      }),
      { numRuns: 50 },
    );
  });
});
