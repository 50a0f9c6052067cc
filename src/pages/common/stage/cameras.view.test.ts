/** Cameras: what is looked at comes to stand where no words are, and no edge of the picture comes into sight. */
import { describe, expect, it } from 'vitest';
import { CameraName } from '../../../content/schema/scalars.ts';
import { cameras, roomAsItIs, WHOLE } from './cameras.view.ts';

const shots = Object.entries(cameras);

describe('cameras', () => {
  it('are those that the content may name', () => {
    expect(Object.keys(cameras).sort()).toEqual([...CameraName.options].sort());
  });

  it.each(shots)('keep the picture over its whole frame: %s', (_, { near }) => {
    for (const { x, y, zoom } of [near.wide, near.narrow]) {
      expect(zoom).toBeGreaterThanOrEqual(1);
      expect(zoom).toBeLessThanOrEqual(2);
      for (const point of [x, y]) {
        expect(point).toBeGreaterThanOrEqual(0);
        expect(point).toBeLessThanOrEqual(1);
      }
    }
  });

  it('are all different pictures', () => {
    const seen = shots.map(([, { place, near }]) => JSON.stringify([place, near]));
    expect(new Set(seen).size).toBe(shots.length);
    expect(seen).not.toContain(JSON.stringify(['office', roomAsItIs('office')]));
  });

  it('bring the office nearer beside words, so that its table reaches the foot of the screen; a phone’s picture is composed anew', () => {
    const { wide, narrow } = roomAsItIs('office');
    const tableEnds = 0.805; // of the height of the picture
    expect(wide.y * (1 - wide.zoom) + tableEnds * wide.zoom).toBeGreaterThan(0.95);
    expect(narrow.zoom).toBe(1);
    expect(roomAsItIs('clerk')).toBe(WHOLE);
  });
});
