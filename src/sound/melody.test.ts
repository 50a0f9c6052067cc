/** A melody is laid out once, without gap or doubling, however the looks ahead fall. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import listed from '../../assets/audio/audio.json';
import { strikesBetween, type Theme } from './melody.ts';

const themes = Object.entries(listed.notes.themes as unknown as Record<string, Theme>);

describe.each(themes)('the melody of %s', (_room, theme) => {
  it('is in order, inside its ring, and struck on notes that are there', () => {
    const times = theme.strikes.map(([at]) => at);
    expect(times.toSorted((a, b) => a - b)).toEqual(times);
    expect(times.every((at) => at >= 0 && at < theme.seconds)).toBe(true);
    for (const [, note, rate, gain] of theme.strikes) {
      expect(Object.keys(listed.notes.sprite)).toContain(note);
      expect(rate > 0.7 && rate < 1.45 && gain > 0 && gain < 1).toBe(true);
    }
  });

  it('goes on for at least 48 s before it comes round', () => expect(theme.seconds).toBeGreaterThanOrEqual(48));

  it('strikes the same notes in one look ahead as in many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 40 }), (steps) => {
        let at = 0;
        const piecewise = steps.flatMap((step) => {
          const from = at;
          at += step / 1000;
          return strikesBetween(theme, from, at);
        });
        expect(piecewise).toEqual(strikesBetween(theme, 0, at));
      }),
    );
  });
});
