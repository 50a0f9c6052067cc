/** Cuts long work into short turns, so that the page can draw and answer between them. */
import type { Progress } from '../../machines/debrief/context.ts';

/** Hears how far long work is. */
export type Told = (progress: Progress) => void;

/** Milliseconds of work before the page may draw. */
const TURN = 10;
/** Milliseconds between two words on how far the work is. */
const TELL = 150;

/** Resolves in a later turn of the event loop: the browser may draw and hand out key presses before it does. */
export const yieldToBrowser = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * Begins a piece of work of many equal steps.
 * @param told hears every now and then how far the work is
 * @returns what the work awaits after each step, with how many steps are done; it resolves at once until the turn is over
 */
export function inTurns(of: number, told: (progress: Progress) => void = () => {}): (done: number) => Promise<void> {
  let turn = performance.now();
  let said = turn;
  return async (done) => {
    const now = performance.now();
    if (now - turn < TURN) return;
    if (now - said > TELL) {
      said = now;
      told({ done, of });
    }
    await yieldToBrowser();
    turn = performance.now();
  };
}
