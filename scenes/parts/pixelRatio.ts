/** How fine the stage is drawn. */
import type { Renderer } from '../stage.ts';

/** Pixels of the canvas for one CSS pixel: at most two, and about 960 by 540 in all where a processor must paint them. */
export function pixelRatio(renderer: Renderer, width: number, height: number): number {
  const sharp = Math.min(window.devicePixelRatio || 1, 2);
  return renderer === 'hardware' ? sharp : Math.min(sharp, Math.sqrt((960 * 540) / Math.max(1, width * height)));
}
