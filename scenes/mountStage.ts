/** The door to the stage: asks for WebGL first, and only then fetches Phaser and the rooms. */
import { probeRenderer } from './renderer.ts';
import type { Stage, StageOptions } from './stage.ts';

export type { Stage, StageOptions } from './stage.ts';

/**
 * Starts the stage inside `host`, which it covers.
 * @throws (rejects) when WebGL is refused, the game cannot be fetched or does not start; the page then shows its stills.
 */
export async function mountStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const renderer = probeRenderer();
  const { openStage } = await import('./openStage.ts');
  return openStage(host, options, renderer);
}
