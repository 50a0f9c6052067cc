/** Where each layer of a picture lies on the stage and which side falls dark, from the shape of the screen and the place of the words. */
import { roomAsItIs } from '../src/pages/common/stage/cameras.view.ts';
import type { Nearness, StageView } from '../src/pages/common/stage/stage.view.ts';
import type { Near } from './parts/plates.ts';

/** Width by height of every plate. */
const SHAPE = 16 / 9;

/** A picture on the stage: x, y, width, height as fractions from top left; it may reach over the edges. */
export type Crop = readonly [number, number, number, number];

/** What a room says about its own framing. */
export interface Frame {
  /** The point of the picture that stays in sight when a wide stage cuts it. */
  readonly focus: { readonly x: number; readonly y: number };
  /** How a phone composes the layers; those not named lie as the back does. */
  readonly narrow: { readonly back: Near; readonly figure?: Near; readonly front?: Near };
}

export interface Framing {
  readonly back: Crop;
  readonly figure: Crop;
  readonly front: Crop;
  /** From, to, depth, side: the side that falls into its own shadow; the depth is a share of the view's scrim. */
  readonly side: readonly [number, number, number, number];
  /** From, to, depth: the foot that falls into shadow. */
  readonly foot: readonly [number, number, number];
  /** A table's edge keeps its light under the words: only where the room is seen as it is, and has words beside it. */
  readonly ledge: boolean;
}

/** True where the picture stands above the words instead of beside them: phones and upright tablets. */
export const isNarrow = (width: number, height: number): boolean =>
  isSmall(width) ? height >= width : height > width * 1.05;

/** True where the page lays its words under the picture, never beside it; the styles ask for the same width. */
const isSmall = (width: number): boolean => width < 900;

const NO_SIDE = [2, 3, 0, 1] as const;
const NO_FOOT = [2, 3, 0] as const;

/**
 * Frames a room for a stage of the given size in CSS pixels.
 * On a narrow stage the picture is a band at the top and the rest is ink.
 */
export function framing(
  width: number,
  height: number,
  room: Frame,
  view: Pick<StageView, 'place' | 'words' | 'near'>,
): Framing {
  if (isNarrow(width, height)) return { ...composed(width, height, room.narrow, view), side: NO_SIDE, ledge: false };
  const cut = nearer(cover(width, height, { ...room.focus, zoom: 1 }, false), view.near.wide);
  const layers = { back: cut, figure: cut, front: cut };
  if (isSmall(width)) return { ...layers, side: NO_SIDE, foot: [0.72, 1, 1], ledge: false };
  if (view.words === 'all') return { ...layers, side: [-2, -1, 1, 1], foot: NO_FOOT, ledge: false };
  const words = width < 1150 ? 0.49 : 0.53; // the column keeps its least width, so it begins further left
  return { ...layers, side: [words - 0.13, words, 1, 1], foot: NO_FOOT, ledge: view.near === roomAsItIs(view.place) };
}

/** A phone's picture is composed anew: each layer comes as near as its room says. */
function composed(
  width: number,
  height: number,
  narrow: Frame['narrow'],
  { words, near: { narrow: nearness } }: Pick<StageView, 'words' | 'near'>,
): Omit<Framing, 'side' | 'ledge'> {
  const band =
    words === 'few' ? Math.min(height * 0.66, width * 1.43, 640) : Math.min(height * 0.38, width * 0.84, 420);
  const lay = (near: Near, free: boolean): Crop => {
    const [x, y, wide, high] = cover(width, band, near, free);
    return nearer([x, (y * band) / height, wide, (high * band) / height], nearness, band / height);
  };
  return {
    back: lay(narrow.back, false),
    figure: lay(narrow.figure ?? narrow.back, narrow.figure !== undefined),
    front: lay(narrow.front ?? narrow.back, narrow.front !== undefined),
    foot: [(0.64 * band) / height, (0.82 * band) / height, 1],
  };
}

/** A picture grown away from one point of the part of the stage that it fills: the whole of it, or the share a band takes. */
function nearer([x, y, wide, high]: Crop, { x: atX, y: atY, zoom }: Nearness, share = 1): Crop {
  return [atX + (x - atX) * zoom, atY * share + (y - atY * share) * zoom, wide * zoom, high * zoom];
}

/** Lays a plate so that it fills a box with its point in the middle; unless it is `free`, no edge comes into sight. */
function cover(width: number, height: number, { x, y, zoom }: Near, free: boolean): Crop {
  const wide = Math.max(1, (SHAPE * height) / width) * zoom;
  const high = Math.max(1, width / SHAPE / height) * zoom;
  const at = (point: number, size: number): number =>
    free ? 0.5 - point * size : Math.min(0, Math.max(1 - size, 0.5 - point * size));
  return [at(x, wide), at(y, high), wide, high];
}
