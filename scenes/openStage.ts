/** Runs the stage: one Phaser game behind the page that draws rooms, sleeps when still, and never takes input. */
import * as Phaser from 'phaser';
import { bindView } from './bindView.ts';
import { pixelRatio } from './parts/pixelRatio.ts';
import { RoomScene } from './RoomScene.ts';
import type { Stage, StageOptions } from './stage.ts';
import { watchParallax } from './watchParallax.ts';

/** After this long the stage gives up, or comes without its first picture; milliseconds. */
const PATIENCE = 12_000;

/**
 * Starts the game inside `host` and keeps it at the host's size.
 * @throws (rejects) when the game does not start; what it began is cleared away.
 */
export async function openStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const { renderer } = options;
  // A processor that paints every frame would answer presses late: there, light and rooms change at once.
  const moves = (wished: boolean): boolean => wished && renderer === 'hardware';
  let motion = moves(options.motion);
  const size = (): { width: number; height: number; ratio: number } => {
    const width = Math.max(1, host.clientWidth);
    const height = Math.max(1, host.clientHeight);
    return { width, height, ratio: pixelRatio(renderer, width, height) };
  };
  const game = openGame(host, size());
  const view = bindView(game, options.onTrouble ?? (() => {}));
  const layOut = (): void => {
    const { width, height, ratio } = size();
    const paper = {
      width: Math.round(width * ratio),
      height: Math.round(height * ratio),
      ratio,
      dot: ratio > 1.4 ? 2 : 1,
      dither: dots(),
    };
    game.scale.setZoom(1 / ratio);
    game.scale.resize(paper.width, paper.height);
    Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px` }); // rounding must not leave a gap
    view.set({ paper, cssWidth: width, cssHeight: height, motion });
  };
  const destroy = (): Promise<void> => {
    resized.disconnect();
    unwatch();
    view.stop();
    return new Promise((resolve) => {
      game.events.once(Phaser.Core.Events.DESTROY, () => resolve());
      game.destroy(true);
      game.loop.tick(); // a sleeping game would never get to its own end
    });
  };
  const unwatch = watchParallax(view.look);
  const resized = new ResizeObserver(layOut);
  try {
    await inTime(view.open);
  } catch (reason) {
    void destroy();
    throw reason;
  }
  surviveContextLoss(game, view.wake, options.onContext ?? (() => {}));
  layOut();
  resized.observe(host);
  if (options.first) await inTime(view.drawn(options.first)).catch(() => {}); // a slow picture may come later
  return {
    show: view.show,
    cue: view.cue,
    setMotion: (on) => {
      motion = moves(on);
      layOut();
    },
    destroy,
  };
}

function openGame(
  host: HTMLElement,
  { width, height, ratio }: { width: number; height: number; ratio: number },
): Phaser.Game {
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    parent: host,
    scene: RoomScene,
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.round(width * ratio),
      height: Math.round(height * ratio),
      zoom: 1 / ratio,
    },
    backgroundColor: '#0b0e1a',
    banner: false,
    audio: { noAudio: true },
    autoFocus: false,
    disableContextMenu: false,
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: { antialiasGL: false, powerPreference: 'low-power' },
  });
  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.removeAttribute('tabindex');
  return game;
}

/** While the context is lost the canvas is hidden, so that the page's still shows in its place; back, it is drawn once more. */
function surviveContextLoss(game: Phaser.Game, wake: () => void, tell: (lost: boolean) => void): void {
  game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => {
    game.canvas.style.visibility = 'hidden';
    tell(true);
  });
  game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
    game.canvas.style.visibility = '';
    wake();
    tell(false);
  });
}

/** Dots are texture behind words: none for readers who ask for more contrast or less transparency. */
function dots(): number {
  const plain = ['(prefers-contrast: more)', '(prefers-reduced-transparency: reduce)'];
  return plain.some((query) => window.matchMedia(query).matches) ? 0 : 0.8;
}

async function inTime(open: Promise<void>): Promise<void> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new Error('the stage did not open in time')), PATIENCE);
  });
  await Promise.race([open, late]).finally(() => window.clearTimeout(timer));
}
