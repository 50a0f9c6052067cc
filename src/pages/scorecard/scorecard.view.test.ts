/** What the scorecard says first: no sentence may praise a play in which a choice would not stand. */
import { describe, expect, it, test } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { richestCase } from '../../../tests/fixtures/cases.ts';
import { newCoda } from '../../domain/play/coda.ts';
import { documentedDocket, type Docket } from '../../domain/docket/docket.ts';
import { contextOf } from '../../../tests/fixtures/context.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Context } from '../../domain/play/context.ts';
import { scorecardSpoken, scorecardView } from './scorecard.view.ts';

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

describe('law today', () => {
  const file = richestCase();
  const seat = Object.values(file.seats).find(({ coda }) => coda);
  if (!seat) throw new Error('the case has no coda');
  const docket = documentedDocket(file, seat.id);
  const coda = (count: number) => ({
    ...newCoda(file, docket),
    docket: documentedDocket(file, seat.id, count, 'coda'),
  });
  const { coda: _, ...plain } = seat;
  const without = { ...file, seats: { ...file.seats, [seat.id]: plain } } as typeof file;
  const fork = { original: docket, decision: docket.entries[0]?.decision ?? '', onward: true };

  it.each<[string, CaseFile, Partial<Context>, 'open' | 'folded' | 'not there']>([
    ['opens by itself where the seat has no coda', without, {}, 'open'],
    ['opens by itself once the coda was played', file, { coda: coda(3) }, 'open'],
    ['opens by itself once the code was taken without the coda', file, { handedIn: seat.id }, 'open'],
    ['is folded where the coda waits, since it would give it away', file, {}, 'folded'],
    ['is folded where the coda was left half-way', file, { coda: coda(2) }, 'folded'],
    ['is folded where the coda was begun after that', file, { handedIn: seat.id, coda: coda(1) }, 'folded'],
    ['is folded on a second road, while the coda of the first one waits', file, { fork }, 'folded'],
    ['is not there where a class’s link holds the coda back', file, { codaHeld: true }, 'not there'],
    ['is folded once that link offers it', file, { codaHeld: true, handedIn: seat.id }, 'folded'],
    ['opens by itself on that link once the coda was played', file, { codaHeld: true, coda: coda(3) }, 'open'],
  ])('%s', (_what, of, change, expected) => {
    const seen = scorecardView(contextOf(of, { seat: seat.id, docket, page: 'scorecard', ...change }), words);
    expect(seen.today === null ? 'not there' : seen.todayOpens ? 'open' : 'folded').toBe(expected);
    if (expected !== 'open') return;
    expect(seen.today?.later.groups.length).toBeGreaterThan(1);
    expect(seen.today?.later.ruling.text).toBe(of.outcome.later.ruling.text);
    expect(scorecardSpoken(seen)).toContain(of.outcome.later.ruling.text);
  });
});
