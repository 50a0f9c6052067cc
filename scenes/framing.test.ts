/** Framing: a picture always covers its box, narrow stages put it above the words, and the words' side falls dark. */
import { describe, expect, it } from 'vitest';
import { framing, isNarrow } from './framing.ts';

const room = { inks: { base: '', lamp: '', glow: '', shade: '', bright: '' }, focus: { x: 0.4, y: 0.5 }, narrow: { x: 0.3, y: 0, zoom: 1.1 }, ledge: 0 };

describe('framing', () => {
  it.each([[1366, 768], [1920, 1080], [1280, 1024], [2560, 1080], [844, 390]])('covers a stage of %i by %i', (width, height) => {
    const { crop } = framing(width, height, room, { scrim: 0.9, words: 'right' });
    expect(crop[0]).toBeLessThanOrEqual(0);
    expect(crop[1]).toBeLessThanOrEqual(0);
    expect(crop[0] + crop[2]).toBeGreaterThanOrEqual(1 - 1e-9);
    expect(crop[1] + crop[3]).toBeGreaterThanOrEqual(1 - 1e-9);
    expect((crop[2] * width) / (crop[3] * height)).toBeCloseTo(16 / 9, 5);
  });

  it('puts the picture above the words on a phone and on an upright tablet', () => {
    expect(isNarrow(390, 844)).toBe(true);
    expect(isNarrow(768, 1024)).toBe(true);
    expect(isNarrow(844, 390)).toBe(false);
    const { crop, foot, side } = framing(390, 844, room, { scrim: 0.9, words: 'right' });
    expect(foot[1] * 844).toBeLessThan(290);
    expect(foot[2]).toBe(1);
    expect(side[0]).toBeGreaterThan(1);
    expect((crop[2] * 390) / (crop[3] * 844)).toBeCloseTo(16 / 9, 5);
  });

  it('darkens the side where the words stand', () => {
    expect(framing(1366, 768, room, { scrim: 0.9, words: 'right' }).side[3]).toBe(1);
    expect(framing(1366, 768, room, { scrim: 0.9, words: 'left' }).side[3]).toBe(-1);
    expect(framing(1366, 768, room, { scrim: 0.9, words: 'all' }).side[1]).toBeLessThan(0);
  });
});
