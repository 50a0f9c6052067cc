/** Which claim stands in the way of a play, when it is settled, and what of a kept checking is taken up again. */
import { describe, expect, it } from 'vitest';
import { claimedSeat } from '../../../tests/fixtures/checks.ts';
import { upTo } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { documentedDocket } from '../docket/docket.ts';
import { checkAt, isSettled, passed, soundCheck } from './check.ts';

const whole = documentedDocket(specimen, 'advocate');
const seat = claimedSeat();
const early = checkAt(seat, upTo(whole, 1));

describe('the claim in the way', () => {
  it('stands before the decision that it names, and at the end where it names none', () => {
    const at = [0, 1, 2, whole.entries.length].map((count) => checkAt(seat, upTo(whole, count))?.id);
    expect(at).toEqual([undefined, 'early', undefined, 'last']);
  });

  it('is none in a seat without any', () => {
    expect(checkAt({ ...seat, checks: {} }, whole)).toBeUndefined();
  });
});

describe('a claim', () => {
  it('is settled by its own words alone', () => {
    if (!early) throw new Error('no claim stands there');
    expect(isSettled(early, null)).toBe(false);
    expect(isSettled(early, { check: 'early', opened: true, pressed: ['date'] })).toBe(false);
    expect(isSettled(early, { check: 'last', opened: true, pressed: ['vote'] })).toBe(false);
    expect(isSettled(early, { check: 'early', opened: true, pressed: ['date', 'vote'] })).toBe(true);
    expect(isSettled(early, passed(early))).toBe(true);
    expect(passed(undefined)).toBeNull();
  });
});

describe('a kept checking', () => {
  it.each<[string, unknown, ReturnType<typeof soundCheck>]>([
    [
      'as it was',
      { check: 'early', opened: true, pressed: ['date'] },
      { check: 'early', opened: true, pressed: ['date'] },
    ],
    ['unopened', { check: 'early', opened: false, pressed: [] }, { check: 'early', opened: false, pressed: [] }],
    [
      'of lines nobody knows',
      { check: 'early', opened: true, pressed: ['x', 7] },
      { check: 'early', opened: true, pressed: [] },
    ],
    [
      'pressed and yet unopened',
      { check: 'early', pressed: ['vote'] },
      { check: 'early', opened: true, pressed: ['vote'] },
    ],
    [
      'without lines',
      { check: 'early', opened: 'yes', pressed: 'date' },
      { check: 'early', opened: false, pressed: [] },
    ],
    ['of another claim', { check: 'last', opened: true, pressed: [] }, null],
    ['that is none', null, null],
    ['that is a word', 'early', null],
  ])('%s', (_, kept, sound) => {
    expect(soundCheck(early, kept)).toEqual(sound);
  });

  it('is none where no claim stands', () => {
    expect(soundCheck(undefined, { check: 'early', opened: true, pressed: [] })).toBeNull();
  });
});
