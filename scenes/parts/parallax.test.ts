/** The gaze: it follows without overshooting, comes to rest so that the stage can sleep, and is straight ahead without motion. */
import { describe, expect, it } from 'vitest';
import { Parallax } from './parallax.ts';

describe('Gaze', () => {
  it('goes towards a point, never past it, and comes to rest there', () => {
    const gaze = new Parallax();
    expect(gaze.towards(1, -0.5)).toBe(true);
    let before = 0;
    for (let frame = 0; frame < 120; frame++) {
      gaze.step(16);
      expect(gaze.x).toBeGreaterThanOrEqual(before);
      expect(gaze.x).toBeLessThanOrEqual(1);
      before = gaze.x;
    }
    expect(gaze.moving).toBe(false);
    expect(gaze.y).toBeCloseTo(-0.5, 2);
  });

  it('looks no further than the edge, and is awake only for somewhere new', () => {
    const gaze = new Parallax();
    gaze.towards(40, 0);
    for (let frame = 0; frame < 200; frame++) gaze.step(16);
    expect(gaze.x).toBeCloseTo(1, 2);
    expect(gaze.towards(9, 0)).toBe(false);
  });

  it('is straight ahead at once when motion ends', () => {
    const gaze = new Parallax();
    gaze.towards(1, 1);
    gaze.step(50);
    gaze.rest();
    expect([gaze.x, gaze.y, gaze.moving]).toEqual([0, 0, false]);
  });
});
