/** Lets the game sleep while nothing moves: a still room costs no processor time. */
import * as Phaser from 'phaser';

/**
 * Watches the game and stops its loop with the first frame that leaves nothing to do, so that one change is drawn once.
 * @returns wake: call it whenever something is about to change. It never wakes a hidden page; showing the page again does.
 */
export function idleLoop(game: Phaser.Game, busy: () => boolean): { wake(): void; stop(): void } {
  const afterDraw = (): void => {
    if (!busy()) game.loop.sleep();
  };
  const wake = (): void => {
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
