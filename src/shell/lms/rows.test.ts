/** Every decision of every seat has a row of its own, whichever seats are loaded and whichever edition is played. */
import { describe, expect, it } from 'vitest';
import { completeCases, richestCase } from '../../../tests/fixtures/cases.ts';
import { coverOf } from '../../content/load/coverOf.ts';
import type { SuspendData } from './suspendData.ts';
import { AFTER_SEAT, rowsFor, rowsOf } from './rows.ts';

const file = richestCase();
const cover = coverOf(file);
const all = rowsOf(cover, file);

describe('the rows of a case', () => {
  it('are the decisions of the full edition in their order, with room after each seat', () => {
    const seats = Object.values(file.seats);
    expect(all).toHaveLength(seats.reduce((sum, { decisions }) => sum + Object.keys(decisions).length + AFTER_SEAT, 0));
    expect(new Set(all).size).toBe(all.length);
    for (const { id, decisions } of seats)
      for (const slug of Object.keys(decisions)) expect(all).toContain(`${id}-${slug}`);
    for (const { id, coda } of seats)
      for (const slug of Object.keys(coda?.decisions ?? {})) expect(all).toContain(`${id}-after-${slug}`);
  });

  it('are as many, and in the same places, where only one seat is loaded, or none', () => {
    expect(rowsOf(cover, null)).toHaveLength(all.length);
    for (const [id, seat] of Object.entries(file.seats)) {
      const some = rowsOf(cover, { seats: { [id]: seat } });
      const at = (rows: readonly string[]): [number, string][] =>
        [...rows.entries()].filter(([, row]) => row.startsWith(`${id}-`));
      expect(at(some)).toEqual(at(all));
    }
  });
});

it.each(completeCases())('a coda of $id has no more decisions than a seat has rows for it', ({ seats }) => {
  for (const { coda } of Object.values(seats))
    expect(Object.keys(coda?.decisions ?? {}).length).toBeLessThanOrEqual(AFTER_SEAT);
});

describe('where they begin', () => {
  it.each<{ why: string; rows: SuspendData['rows']; plays: SuspendData['plays']; from: number }>([
    { why: 'in a new attempt', rows: null, plays: {}, from: 0 },
    { why: 'behind rows that were in the order of play', rows: null, plays: { seat: 'code' }, from: 9 },
    { why: 'where they began before', rows: { version: 7, from: 4, count: 20 }, plays: {}, from: 4 },
    { why: 'behind those of another version', rows: { version: 6, from: 4, count: 20 }, plays: {}, from: 24 },
  ])('$why', ({ rows, plays, from }) => {
    expect(rowsFor({ rows, plays }, 7, 20, 9).from).toBe(from);
  });
});
