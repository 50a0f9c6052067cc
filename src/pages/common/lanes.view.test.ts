/** One clock for all seats: the record first on its day, what was only supposed on no day, other seats only where they were played. */
import { describe, expect, it } from 'vitest';
import { playing, upTo } from '../../../tests/fixtures/context.ts';
import { richestCase } from '../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { documentedDocket, type Docket } from '../../domain/docket/docket.ts';
import { say } from './words.view.ts';
import { allLanes, decidedAt, otherLanes, playedLanes } from './lanes.view.ts';

const words = firstWordsInNode();
const file = richestCase();
const [one, other] = Object.values(file.seats);
if (!one || !other) throw new Error('no two seats');
const docket = documentedDocket(file, one.id);
const theirs = documentedDocket(file, other.id);
const context = (finished: Record<string, Docket> = {}, of: Docket = docket) => playing(file, of, { finished });
const both = context({ [one.id]: docket, [other.id]: theirs });

it('shows the seat in hand first, then every other one that was played, each once', () => {
  expect(playedLanes(context()).map(({ seat }) => seat.id)).toEqual([one.id]);
  expect(playedLanes(both).map(({ seat }) => seat.id)).toEqual([one.id, other.id]);
});

it('leaves out a kept play that no longer fits the case', () => {
  expect(playedLanes(context({ gone: { ...theirs, seat: 'gone' } }))).toHaveLength(1);
  expect(playedLanes(context({ [other.id]: { ...theirs, case: 'another' } }))).toHaveLength(1);
});

describe('what was decided at a seat', () => {
  const supposed = new Set(
    Object.values(one.chapters).flatMap(({ what, decisions }) => (what === 'supposed' ? decisions : [])),
  );
  const own = decidedAt({ seat: one, docket }, words);

  it('is told on its day, in the player’s own lane, and what was only supposed on no day', () => {
    const happened = docket.entries.filter(
      ({ decision }) => !supposed.has(decision) && one.decisions[decision]?.status !== 'constructed',
    );
    expect(own.map(({ id }) => id)).toEqual(happened.map(({ decision }) => decision));
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(docket.entries.length);
    for (const event of own) {
      expect(event).toMatchObject({ kind: 'own', lane: one.id, date: one.decisions[event.id ?? '']?.date });
      expect(event.desk).toBe(say(words, 'outcome.yours', { seat: one.short }));
    }
  });

  it('is only what has been decided so far', () => {
    const first = decidedAt({ seat: one, docket: upTo(docket, 1) }, words);
    expect(first.map(({ id }) => id)).toEqual(own.slice(0, first.length).map(({ id }) => id));
    expect(first.length).toBeLessThanOrEqual(1);
  });

  it('leaves out an entry of a decision or an option that the case has not', () => {
    const [entry] = docket.entries;
    if (!entry) throw new Error('nothing is documented');
    for (const gone of [
      { ...entry, decision: 'gone' },
      { ...entry, option: 'gone' },
    ])
      expect(decidedAt({ seat: one, docket: { ...docket, entries: [gone] } }, words)).toEqual([]);
  });
});

describe('the row of days', () => {
  const days = allLanes(both, words);

  it('holds every event of the record and what both seats decided, in order', () => {
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
    expect(days.filter(({ kind }) => kind === 'record')).toHaveLength(file.outcome.events.length);
    const own = [one, other].flatMap((seat) => decidedAt({ seat, docket: seat === one ? docket : theirs }, words));
    expect(days.filter(({ kind }) => kind === 'own')).toHaveLength(own.length);
  });

  it('tells the record first where both fall on a day', () => {
    for (const [n, { date, kind }] of days.entries())
      if (kind === 'record' && days[n - 1]?.date === date) expect(days[n - 1]?.kind).toBe('record');
    expect(
      days.some(({ date, kind }, n) => kind === 'own' && days[n - 1]?.kind === 'record' && days[n - 1]?.date === date),
    ).toBe(true);
  });

  it('lets a decision be taken again at the seat in hand alone', () => {
    for (const { kind, lane, id } of days) expect(id !== null).toBe(kind === 'own' && lane === one.id);
  });

  it('names the place of the record as the case does', () => {
    const record = days.filter(({ kind }) => kind === 'record');
    expect(record.map(({ desk }) => desk)).toEqual(record.map(({ lane }) => file.outcome.desks[lane] ?? lane));
  });
});

describe('the other seats between two days', () => {
  const dates = allLanes(both, words)
    .filter(({ lane }) => lane === other.id)
    .map(({ date }) => date);
  const [from = '', to = ''] = [dates[1], dates.at(-2)];

  it('are told from the first to the last of these days, and no others', () => {
    const told = otherLanes(both, from, to, words);
    expect(told.map(({ date }) => date)).toEqual(dates.filter((date) => date >= from && date <= to));
    expect(new Set(told.map(({ lane }) => lane))).toEqual(new Set([other.id]));
    expect(told.length).toBeLessThan(dates.length);
  });

  it('are not told of where nobody played them', () => {
    expect(otherLanes(context(), '', '9999', words)).toEqual([]);
  });
});
