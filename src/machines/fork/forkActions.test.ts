/** A second course: it begins before a decision, is joined on again or played on, and the first play is never lost. */
import { describe, expect, it } from 'vitest';
import { contextOf, playing, upTo } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { documentedDocket, type Entry } from '../../domain/docket/docket.ts';
import type { Context } from '../../domain/play/context.ts';
import type { AppEvent } from '../events.ts';
import { followFork, leaveFork, rejoin, shelve, takeFork } from './forkActions.ts';

const whole = documentedDocket(specimen, 'advocate');
const nobody = contextOf(specimen);
const other: AppEvent = { type: 'panel.closed' };
const taken = (decision: string): AppEvent => ({ type: 'fork.taken', decision });

/** A second course at the third decision, as far as its own entry. */
const anew: Entry = { decision: 'write-the-letter', option: 'no-letter', parts: {} };
const fork = { original: whole, decision: 'write-the-letter', onward: false };
const entered = { ...whole, entries: [...whole.entries.slice(0, 2), anew] };
const joined = { ...whole, entries: [...whole.entries.slice(0, 2), anew, ...whole.entries.slice(3)] };
const at = (change: Partial<Context>): Context => playing(specimen, whole, change);

describe('a second course', () => {
  it.each([
    ['read-the-notice', 0, 0, 0],
    ['call-the-clerk', 1, 0, 1],
    ['write-the-letter', 2, 1, 0],
    ['test-the-emergency', 3, 1, 1],
  ])('is taken before %s, with the play as it was kept whole', (decision, count, chapter, step) => {
    const draft = { decision, parts: {} };
    expect(takeFork({ context: at({ draft }), event: taken(decision) })).toEqual({
      docket: upTo(whole, count),
      draft: null,
      fork: { original: whole, decision, onward: false },
      chapter,
      step,
    });
  });

  it('is taken from the first play, also where a second one stands', () => {
    const again = takeFork({
      context: at({ docket: joined, fork: { ...fork, onward: true } }),
      event: taken('test-the-emergency'),
    });
    expect(again.docket).toEqual(upTo(whole, 3));
    expect(again.fork).toEqual({ original: whole, decision: 'test-the-emergency', onward: false });
  });

  it('is not taken by another event, nor where no play is under way', () => {
    expect(takeFork({ context: at({}), event: other })).toEqual({});
    expect(takeFork({ context: nobody, event: taken('call-the-clerk') })).toEqual({});
  });

  it('is joined to what came after it', () => {
    expect(rejoin({ context: at({ docket: entered, fork }), event: other })).toEqual({ docket: joined });
    expect(rejoin({ context: at({ docket: entered }), event: other })).toEqual({});
    expect(rejoin({ context: { ...nobody, fork }, event: other })).toEqual({});
  });

  it('is played on from the decision after it', () => {
    expect(followFork({ context: at({ docket: joined, fork }), event: other })).toEqual({
      docket: entered,
      draft: null,
      fork: { ...fork, onward: true },
      chapter: 1,
      step: 0,
    });
    expect(followFork({ context: at({ docket: joined }), event: other })).toEqual({});
    expect(followFork({ context: { ...nobody, fork }, event: other })).toEqual({});
  });

  it('is left for the play as it was', () => {
    expect(leaveFork({ context: at({ docket: joined, fork }), event: other })).toEqual({
      docket: whole,
      draft: null,
      fork: null,
    });
    expect(leaveFork({ context: at({ docket: joined }), event: other })).toEqual({});
  });
});

describe('a play that came to its end', () => {
  it('is kept by its seat, beside those of other seats and in place of an earlier one of its own', () => {
    const finished = { elsewhere: whole, advocate: upTo(whole, 1) };
    expect(shelve({ context: at({ finished }), event: other })).toEqual({
      finished: { elsewhere: whole, advocate: whole },
    });
  });

  it('is not kept where it is a second course, or where there is none', () => {
    expect(shelve({ context: at({ fork }), event: other })).toEqual({});
    expect(shelve({ context: nobody, event: other })).toEqual({});
  });
});
