/** The stem map: the four named states, the states between them, and the places without a score. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SILENCE, moodGains, newlyHeard } from './moodGains.ts';

const mood = (footing: number, exposure: number, more = {}) => ({ place: 'office', footing, exposure, reading: false, silent: false, ...more });

describe('moodGains', () => {
  it('plays the bed alone while something is read', () => {
    const bedAlone = { 'office-bed': 0.7, 'office-pulse': 0, 'office-tension': 0, 'office-warmth': 0 };
    expect(moodGains(mood(2, 3, { reading: true }))).toEqual(bedAlone);
    expect(moodGains(mood(0, 0, { place: 'desk' }))).toEqual(bedAlone);
  });

  it('is warm on firm footing, and only while nobody is exposed', () => {
    expect(moodGains(mood(1, 0))['office-warmth']).toBe(0.8);
    expect(moodGains(mood(2, 1))['office-warmth']).toBe(0);
  });

  it('holds its breath when exposure is high, whatever the footing', () => {
    for (const footing of [-2, 0, 2]) expect(moodGains(mood(footing, 2))['office-tension']).toBe(1);
  });

  it('is silent for the truth and where no music is made yet', () => {
    expect(moodGains(mood(1, 1, { silent: true }))).toEqual(SILENCE);
    expect(moodGains(mood(1, 1, { place: 'court' }))).toEqual(SILENCE);
  });

  it('never leaves 0 to 1, and never grows calmer as exposure rises', () => {
    const level = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(level, fc.integer({ min: 0, max: 2 }), (footing, exposure) => {
        const now = moodGains(mood(footing, exposure));
        for (const gain of Object.values(now)) {
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(gain).toBeLessThanOrEqual(1);
        }
        expect(moodGains(mood(footing, exposure + 1))['office-tension']).toBeGreaterThanOrEqual(now['office-tension']);
      }),
    );
  });

  it('names what is newly heard', () => {
    expect(newlyHeard(SILENCE, moodGains(mood(1, 0)))).toEqual(['office-bed', 'office-pulse', 'office-warmth']);
    expect(newlyHeard(moodGains(mood(1, 0)), moodGains(mood(0, 1)))).toEqual(['office-tension']);
  });
});
