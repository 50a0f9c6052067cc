/** Where a picture lies on the stage and which side falls dark, from the shape of the screen and the place of the words. */
import type { StageView } from '../src/view-models/stageView.ts';
import type { Room } from './parts/rooms.ts';

/** Width by height of every plate. */
const SHAPE = 16 / 9;

export interface Framing {
  /** The picture on the stage: x, y, width, height as fractions from top left; it may reach over the edges. */
  readonly crop: readonly [number, number, number, number];
  /** From, to, depth, side: the side that falls into its own shadow; the depth is a share of the view's scrim. */
  readonly side: readonly [number, number, number, number];
  /** From, to, depth: the foot that falls into shadow. */
  readonly foot: readonly [number, number, number];
}

/** True where the picture stands above the words instead of beside them: phones and upright tablets. */
export const isNarrow = (width: number, height: number): boolean => width < 700 || height > width * 1.05;

const NO_SIDE = [2, 3, 0, 1] as const;
const NO_FOOT = [2, 3, 0] as const;

/**
 * Frames a room for a stage of the given size in CSS pixels.
 * On a narrow stage the picture is a band at the top and the rest is ink.
 */
export function framing(width: number, height: number, room: Room, view: Pick<StageView, 'scrim' | 'words'>): Framing {
  if (isNarrow(width, height)) {
    const band = Math.min(height * 0.38, width * 0.84, 420);
    const near = cover(width, band, room.narrow, room.narrow.zoom);
    const crop = [near[0], (near[1] * band) / height, near[2], (near[3] * band) / height] as const;
    return { crop, side: NO_SIDE, foot: [(0.64 * band) / height, (0.82 * band) / height, 1] };
  }
  const crop = cover(width, height, room.focus, 1);
  if (view.words === 'below') return { crop, side: NO_SIDE, foot: [0.42, 0.68, view.scrim] };
  if (view.words === 'all') return { crop, side: [-2, -1, 1, 1], foot: NO_FOOT };
  return { crop, side: [0.42, 0.55, 1, view.words === 'right' ? 1 : -1], foot: NO_FOOT };
}

/** Cuts a plate so that it fills a box; `focus` says which part of the overhang is kept. */
function cover(width: number, height: number, focus: { readonly x: number; readonly y: number }, zoom: number): [number, number, number, number] {
  const wide = Math.max(1, (SHAPE * height) / width) * zoom;
  const high = Math.max(1, width / SHAPE / height) * zoom;
  return [-(wide - 1) * focus.x, -(high - 1) * focus.y, wide, high];
}
