/** Lets the game sleep while nothing moves: a still room costs no processor time. */
import * as Phaser from 'phaser';

/** Drawn frames without anything to do before the loop stops. */
const CALM_FRAMES = 1;

/**
 * Watches the game and stops its loop after a few calm frames.
 * @returns wake: call it whenever something is about to change. It never wakes a hidden page; showing the page again does.
 */
export function idleLoop(game: Phaser.Game, busy: () => boolean): { wake(): void; stop(): void } {
  let calm = 0;
  const afterDraw = (): void => {
    calm = busy() ? 0 : calm + 1;
    if (calm > CALM_FRAMES) game.loop.sleep();
  };
  const wake = (): void => {
    calm = 0;
    if (!document.hidden) game.loop.wake();
  };
  game.events.on(Phaser.Core.Events.POST_RENDER, afterDraw);
  document.addEventListener('visibilitychange', wake);
  return {
    wake,
    stop: () => {
      game.events.off(Phaser.Core.Events.POST_RENDER, afterDraw);
      document.removeEventListener('visibilitychange', wake);
    },
  };
}
