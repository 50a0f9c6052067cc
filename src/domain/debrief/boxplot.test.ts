/** Spreads, arguments and errors of a class: only what a code can show is counted, and everything out of what was open. */
import { describe, expect, it } from 'vitest';
import { documentedDocket } from '../docket/docket.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { argumentTallies } from './argumentsMade.ts';
import { misconceptionTallies } from './misconceptions.ts';
import { assessedPlays, fiveNumbers, boxplotsOf } from './boxplot.ts';

describe('fiveNumbers', () => {
  it('are lowest, quartiles and highest', () => {
    expect(fiveNumbers([])).toBeNull();
    expect(fiveNumbers([7])).toEqual([7, 7, 7, 7, 7]);
    expect(fiveNumbers([4, 1, 3, 2])).toEqual([1, 1.75, 2.5, 3.25, 4]);
  });
});

describe.each(completeSeats())('$name', ({ file, seat }) => {
  const docket = documentedDocket(file, seat.id);
  const full = { kind: 'full' as const, docket, sheets: {} };

  it('measures come from full codes alone', () => {
    expect(assessedPlays(file, seat.id, [full, { ...full, kind: 'short' }])).toHaveLength(1);
    const [law] = boxplotsOf(assessedPlays(file, seat.id, [full, full]));
    expect(law?.count).toBe(2);
    expect(law?.five?.[0]).toBe(law?.five?.[4]);
    expect(Object.values(law?.levels ?? {}).reduce((a, b) => a + b, 0)).toBe(2);
  });

  it('are of those who took this seat and decided something', () => {
    const begun = { ...full, docket: { ...docket, entries: [] } };
    const elsewhere = { ...full, docket: { ...docket, seat: 'no-such-seat' } };
    expect(assessedPlays(file, seat.id, [begun, elsewhere])).toEqual([]);
  });

  it('the documented course makes what is on record, and one that decides nothing of it makes none', () => {
    const documented = argumentTallies(assessedPlays(file, seat.id, [full, full, full]));
    expect(documented.map(({ open }) => open)).toEqual(documented.map(() => 3));
    expect(documented.filter(({ made }) => made === 3).length).toBeGreaterThan(0);
    expect(documented.map(({ made }) => made)).toEqual(documented.map(({ made }) => made).toSorted((x, y) => y - x));
  });

  it('an error is acted on by a choice, and counted out of those who came to one', () => {
    const [first] = docket.entries;
    if (!first) return;
    const [decision = '', { options } = { options: {} }] = Object.entries(seat.decisions)[0] ?? [];
    const other = Object.keys(options).find((id) => id !== first.option) ?? '';
    const tally = misconceptionTallies([full, { ...full, docket: { ...docket, entries: [] } }], {
      done: [`${seat.id}/${decision}/${first.option}`],
      'not-done': [`${seat.id}/${decision}/${other}`],
      elsewhere: ['no-seat/no-decision/no-option'],
    });
    expect(tally.map(({ misconception, plays, open }) => [misconception, plays, open])).toEqual([
      ['done', 1, 1],
      ['not-done', 0, 1],
    ]);
  });
});
