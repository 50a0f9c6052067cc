/** The one way documents move: with the browser's own animations, cut short by any press, and still where motion is off. */

export const still = (): boolean => document.documentElement.dataset['motion'] === 'off';

/** Where motion is off, light comes up on a thing that changed: a cross-fade that leaves the words' own contrast alone. */
export const LIGHT_RISES: Keyframe[] = [{ filter: 'brightness(.72)' }, { filter: 'none' }];

/**
 * Plays keyframes; with motion off, the light rises instead. Nothing waits for it.
 * @returns the animation, or null where the browser has none
 */
export function play(element: Element, frames: Keyframe[], timing: KeyframeAnimationOptions): Animation | null {
  if (typeof element.animate !== 'function') return null;
  if (!still()) return element.animate(frames, timing);
  return element.animate(LIGHT_RISES, { duration: 140, easing: 'ease-out' });
}

/** Ends the animations at the next press of pointer or key, wherever it falls, so that the press meets the finished thing. */
export function endOnPress(animations: readonly (Animation | null)[], then: () => void = () => {}): void {
  const moving = animations.filter((each) => each !== null);
  const finish = (): void => {
    for (const each of moving) each.finish();
  };
  const events = ['pointerdown', 'keydown', 'focusin', 'wheel'] as const;
  for (const event of events) addEventListener(event, finish, { capture: true, passive: true });
  void Promise.allSettled(moving.map((each) => each.finished)).then(() => {
    for (const event of events) removeEventListener(event, finish, { capture: true });
    then();
  });
}
