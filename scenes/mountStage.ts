/** The door to the stage: fetches Phaser and the rooms while the browser is asked for WebGL. */
import { probeRenderer } from './renderer.ts';
import type { Stage, StageOptions } from './stage.ts';

export type { Stage, StageOptions } from './stage.ts';

/**
 * Starts the stage inside `host`, which it covers.
 * @throws (rejects) when WebGL is refused, the game cannot be fetched or does not start; the page then shows its stills.
 */
export async function mountStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  // Asking for WebGL keeps the processor busy for a while where drawing is in software; the network need not wait for it.
  const fetched = import('./openStage.ts');
  fetched.catch(() => {}); // a refusal below must not leave this one unheard
  const renderer = probeRenderer();
  const { openStage } = await fetched;
  return openStage(host, options, renderer);
}
