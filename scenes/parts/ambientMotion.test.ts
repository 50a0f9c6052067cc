/** Small life: it stirs, is kept alive by what happens, and always ends so that the stage can sleep. */
import { describe, expect, it } from 'vitest';
import { AmbientMotion } from './ambientMotion.ts';

const pass = (life: AmbientMotion, seconds: number): void => {
  for (let n = 0; n < seconds * 20; n++) life.step(50);
};

describe('SmallLife', () => {
  it('swells, stays and ends within twenty seconds', () => {
    const life = new AmbientMotion(['rain']);
    life.stir();
    expect(life.strength('rain')).toBe(0);
    pass(life, 3);
    expect(life.strength('rain')).toBe(1);
    pass(life, 17);
    expect(life.strength('rain')).toBe(0);
    expect(life.stirring).toBe(false);
  });

  it('goes on without a break when it is stirred again', () => {
    const life = new AmbientMotion(['dust']);
    life.stir();
    pass(life, 5);
    const before = life.strength('dust');
    life.stir();
    expect(life.strength('dust')).toBe(before);
    pass(life, 14);
    expect(life.strength('dust')).toBe(1);
  });

  it('never stirs in a room without any, nor shows a kind the room has not', () => {
    const none = new AmbientMotion([]);
    none.stir();
    expect(none.stirring).toBe(false);
    const rain = new AmbientMotion(['rain']);
    rain.stir();
    pass(rain, 3);
    expect(rain.strength('dust')).toBe(0);
    expect(rain.hum).toBe(0);
  });

  it('hums so little that nobody could say when', () => {
    const life = new AmbientMotion(['hum']);
    life.stir();
    for (let n = 0; n < 300; n++) {
      life.step(50);
      expect(Math.abs(life.hum)).toBeLessThan(0.08);
    }
  });
});
