/** Framing: a picture always covers its box, narrow stages put it above the words, and the words' side falls dark. */
import { describe, expect, it } from 'vitest';
import { WHOLE } from '../src/pages/common/stage/cameras.view.ts';
import { framing, isNarrow } from './framing.ts';

const room = {
  focus: { x: 0.4, y: 0.5 },
  narrow: { back: { x: 0.3, y: 0, zoom: 1.1 }, figure: { x: 0.4, y: 0.6, zoom: 1.6 } },
};

describe('framing', () => {
  it.each([
    [1366, 768],
    [1920, 1080],
    [1280, 1024],
    [2560, 1080],
    [844, 390],
  ])('covers a stage of %i by %i', (width, height) => {
    const { back, front } = framing(width, height, room, { words: 'right', near: WHOLE, place: 'desk' });
    for (const crop of [back, front]) {
      expect(crop[0]).toBeLessThanOrEqual(0);
      expect(crop[1]).toBeLessThanOrEqual(0);
      expect(crop[0] + crop[2]).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(crop[1] + crop[3]).toBeGreaterThanOrEqual(1 - 1e-9);
      expect((crop[2] * width) / (crop[3] * height)).toBeCloseTo(16 / 9, 5);
    }
  });

  it('puts the picture above the words on a phone and on an upright tablet', () => {
    expect(isNarrow(390, 844)).toBe(true);
    expect(isNarrow(768, 1024)).toBe(true);
    expect(isNarrow(844, 390)).toBe(false);
    const { back, foot, side } = framing(390, 844, room, { words: 'right', near: WHOLE, place: 'desk' });
    expect(foot[1] * 844).toBeLessThan(290);
    expect(foot[2]).toBe(1);
    expect(side[0]).toBeGreaterThan(1);
    expect((back[2] * 390) / (back[3] * 844)).toBeCloseTo(16 / 9, 5);
  });

  it('keeps a small frame that is wider than high to its band: no side falls dark, since no words stand there', () => {
    const { side, foot } = framing(714, 240, room, { words: 'right', near: WHOLE, place: 'desk' });
    expect(side[0]).toBeGreaterThan(1);
    expect(foot[1]).toBe(1);
  });

  it('composes a phone’s picture from its layers: the figure as near as its room says, what is not named as the back', () => {
    const { back, figure, front } = framing(390, 844, room, { words: 'right', near: WHOLE, place: 'desk' });
    expect(front).toEqual(back);
    expect(figure[2]).toBeGreaterThan(back[2]);
    const band = Math.min(844 * 0.38, 390 * 0.84);
    expect(figure[0] + 0.4 * figure[2]).toBeCloseTo(0.5, 6);
    expect(((figure[1] + 0.6 * figure[3]) * 844) / band).toBeCloseTo(0.5, 6);
  });

  it('gives a phone’s room more than half where the words are few', () => {
    const few = framing(390, 844, room, { words: 'few', near: WHOLE, place: 'desk' });
    const some = framing(390, 844, room, { words: 'right', near: WHOLE, place: 'desk' });
    expect(few.foot[1]).toBeGreaterThan(0.42);
    expect(few.back[3]).toBeGreaterThan(some.back[3] * 1.3);
    expect(few.back[0]).toBeLessThanOrEqual(0);
    expect(few.back[0] + few.back[2]).toBeGreaterThanOrEqual(1 - 1e-9);
  });

  it.each([
    [1366, 768],
    [390, 844],
  ])('grows the picture away from the point looked at, and still covers %i by %i', (width, height) => {
    const near = { x: 0.2, y: 1, zoom: 1.6 };
    const whole = framing(width, height, room, { words: 'right', near: WHOLE, place: 'desk' });
    const { back, figure } = framing(width, height, room, {
      words: 'right',
      near: { wide: near, narrow: near },
      place: 'desk',
    });
    expect(back[2]).toBeCloseTo(whole.back[2] * 1.6, 6);
    expect(figure[3]).toBeCloseTo(whole.figure[3] * 1.6, 6);
    expect((0.2 - back[0]) / back[2]).toBeCloseTo((0.2 - whole.back[0]) / whole.back[2], 6);
    expect(back[0]).toBeLessThanOrEqual(0);
    expect(back[1]).toBeLessThanOrEqual(0);
    expect(back[0] + back[2]).toBeGreaterThanOrEqual(1);
  });

  it('darkens the side where the words stand', () => {
    expect(framing(1366, 768, room, { words: 'right', near: WHOLE, place: 'desk' }).side[3]).toBe(1);
    expect(framing(1366, 768, room, { words: 'few', near: WHOLE, place: 'desk' }).side[3]).toBe(1);
    expect(framing(1366, 768, room, { words: 'all', near: WHOLE, place: 'desk' }).side[1]).toBeLessThan(0);
  });
});
