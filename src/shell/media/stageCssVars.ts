/** Writes the stage's light onto the page's root, so that papers on the page lie in the same light as the room. */
import type { StageView } from '../../pages/common/stage/stage.view.ts';

const LEVELS = ['lamp', 'glow', 'hour', 'recede', 'ground', 'named'] as const;

/**
 * Sets data-place, data-words and data-posture, and --light-lamp, -glow, -hour, -recede, -ground and -named (--lamp alone is a colour);
 * and how near a still is looked at, as --near-wide-at, --near-wide-zoom and the same for narrow. Only what has changed.
 */
export function applyStageCssVars(root: HTMLElement, stage: StageView, before: StageView | null): void {
  for (const name of ['place', 'words', 'posture'] as const) {
    if (stage[name] !== before?.[name]) root.dataset[name] = stage[name];
  }
  for (const name of LEVELS) {
    if (stage[name] !== before?.[name]) root.style.setProperty(`--light-${name}`, String(stage[name]));
  }
  if (stage.near === before?.near) return;
  for (const shape of ['wide', 'narrow'] as const) {
    const { x, y, zoom } = stage.near[shape];
    root.style.setProperty(`--near-${shape}-at`, `${100 * x}% ${100 * y}%`);
    root.style.setProperty(`--near-${shape}-zoom`, String(zoom));
  }
}
