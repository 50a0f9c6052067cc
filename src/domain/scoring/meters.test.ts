/** The meters follow the docket and stay on their scales. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import { documentedDocket, emptyDocket, type Docket } from '../docket/docket.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { anyDocket } from '../../../tests/fixtures/dockets.ts';
import { riskMeter, strengthMeter } from './meters.ts';

const file = loadCaseFolder('specimen');
const one = (entry: Docket['entries'][number]): Docket => ({ ...emptyDocket(file, 'advocate'), entries: [entry] });

test('before the first entry the footing is even and the meter of the case stands at its base', () => {
  expect([strengthMeter(file, emptyDocket(file, 'advocate')), riskMeter(file, emptyDocket(file, 'advocate'))]).toEqual([
    0, 1,
  ]);
});

test('a case without a meter of its own stays at nothing', () => {
  const down: Docket = one({ decision: 'read-the-notice', option: 'take-it-down', parts: {} });
  expect(riskMeter(file, down)).toBe(3);
  expect(riskMeter({ ...file, meters: {} }, down)).toBe(0);
});

test('a sound play stands firm; an act moves the other meter', () => {
  expect([
    strengthMeter(file, documentedDocket(file, 'advocate')),
    riskMeter(file, documentedDocket(file, 'advocate')),
  ]).toEqual([2, 1]);
  const down = one({ decision: 'read-the-notice', option: 'take-it-down', parts: {} });
  expect([strengthMeter(file, down), riskMeter(file, down)]).toEqual([-2, 3]);
});

describe.each(completeSeats())('$name', ({ file: each, seat }) => {
  test('both stay whole and on their scales', () => {
    fc.assert(
      fc.property(anyDocket(each, seat), (docket) => {
        expect([-2, -1, 0, 1, 2]).toContain(strengthMeter(each, docket));
        expect([0, 1, 2, 3]).toContain(riskMeter(each, docket));
      }),
      { numRuns: 50 },
    );
  });
});
