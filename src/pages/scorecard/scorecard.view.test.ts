/** What the scorecard says first: no sentence may praise a play in which a choice would not stand. */
import { expect, test } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { richestCase } from '../../../tests/fixtures/cases.ts';
import { newCoda } from '../../domain/play/coda.ts';
import { documentedDocket, type Docket } from '../../domain/docket/docket.ts';
import { contextOf } from '../../../tests/fixtures/context.ts';
import { scorecardView } from './scorecard.view.ts';

const words = new Proxy({}, { get: (_, key) => String(key) }) as Record<string, string>;
const view = (docket: Docket) =>
  scorecardView(contextOf(specimen, { seat: docket.seat, docket, page: 'scorecard' }), words);

const whole = documentedDocket(specimen, 'advocate');

test('a play without a fault is said to hold up', () => {
  expect(view(whole).title).toBe('heading.holdsUp-holdsUp');
});

test('one choice that would not stand keeps the whole from being praised, whatever the mean', () => {
  const entries = whole.entries.map((entry) =>
    entry.decision === 'call-the-clerk' ? { ...entry, option: 'no-way-back' } : entry,
  );
  const worst = view({ ...whole, entries });
  const law = worst.measures.find(({ id }) => id === 'law');
  expect(law?.level).toBe('score.holdsUp');
  expect(worst.title).not.toBe('heading.holdsUp-holdsUp');
  expect(law?.sentence).not.toBe('sentence.law-holdsUp');
});

test('law today opens by itself once the coda has been played, which it would give away before', () => {
  const file = richestCase();
  const seat = Object.values(file.seats).find(({ coda }) => coda);
  if (!seat) throw new Error('the case has no coda');
  const docket = documentedDocket(file, seat.id);
  const coda = (count: number) => ({
    ...newCoda(file, docket),
    docket: documentedDocket(file, seat.id, count, 'coda'),
  });
  const at = (change: object) =>
    scorecardView(contextOf(file, { seat: seat.id, docket, page: 'scorecard', ...change }), words).today;
  expect([at({}), at({ coda: coda(2) })]).toEqual([null, null]);
  expect(at({ coda: coda(3) })?.later.groups.length).toBeGreaterThan(1);
  expect(at({ coda: coda(3) })?.later.ruling.text).toBe(file.outcome.later.ruling.text);
  const { coda: _, ...plain } = seat;
  const without = { ...file, seats: { ...file.seats, [seat.id]: plain } } as typeof file;
  expect(scorecardView(contextOf(without, { seat: seat.id, docket, page: 'scorecard' }), words).today).not.toBeNull();
});
