/** A fade begins where the sound is, and none is begun that Howler would never end. */
import { expect, it, vi } from 'vitest';
import { fadeTo } from './fadeTo.ts';

/** As much of Howler's sound as a fade asks for. */
function soundAt(level: number) {
  const set = vi.fn<(level: number) => void>();
  const fade = vi.fn<(from: number, to: number, duration: number) => void>();
  const volume = (...given: number[]): number => (given.length > 0 ? (set(given[0] ?? NaN), level) : level);
  return { set, fade, howl: { volume, fade } as unknown as Parameters<typeof fadeTo>[0] };
}

it('fades from the level the sound has', () => {
  const { howl, fade, set } = soundAt(0.3);
  fadeTo(howl, 0.8, 150);
  expect(fade.mock.calls).toEqual([[0.3, 0.8, 150]]);
  expect(set).not.toHaveBeenCalled();
});

it.each([0, 0.3, 1])('only sets a sound that is at %d already, and so stops what still fades it', (level) => {
  const { howl, fade, set } = soundAt(level);
  fadeTo(howl, level, 150);
  expect(set.mock.calls).toEqual([[level]]);
  expect(fade).not.toHaveBeenCalled();
});
