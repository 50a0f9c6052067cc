/** Finds the QR codes in the pixels of a picture: in the whole of it, then in parts of it, since several codes in one view confuse the reader. */
import type jsQR from 'jsqr';
import { stretchLight } from './stretchLight.ts';

type Pixels = Pick<ImageData, 'data' | 'width' | 'height'>;
interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Into how many strips a side is cut; each part is two of them wide or high, so that a code on an edge stands in the next one whole. */
const STRIPS = [1, 3, 5];

/**
 * The texts of the codes in a picture. What was read is painted over, so that it is not found again and the next one
 * is; two equal codes in one picture are two. The pixels are changed.
 */
export const qrInPixels = (read: typeof jsQR, pixels: Pixels): string[] =>
  partsOf(pixels).flatMap((part) => qrIn(read, pixels, part));

function partsOf({ width, height }: Pixels): Part[] {
  const cut = (side: number, strips: number): (readonly [number, number])[] =>
    Array.from({ length: Math.max(1, strips - 1) }, (_, n) => {
      const start = Math.floor((n * side) / strips);
      return [start, Math.floor((Math.min(n + 2, strips) * side) / strips) - start];
    });
  return STRIPS.flatMap((across) =>
    STRIPS.filter((down) => down === across || across === 1 || down === 1).flatMap((down) =>
      cut(height, down).flatMap(([top, high]) =>
        cut(width, across).map(([left, wide]) => ({ left, top, width: wide, height: high })),
      ),
    ),
  );
}

function qrIn(read: typeof jsQR, pixels: Pixels, part: Part): string[] {
  const texts: string[] = [];
  let found = read(cropped(pixels, part), part.width, part.height);
  while (found) {
    if (found.data) texts.push(found.data);
    const { topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner } = found.location;
    const corners = [topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner];
    const area = painted(pixels, part, corners);
    found = area > 0 ? read(cropped(pixels, part), part.width, part.height) : null;
  }
  return texts;
}

/** A part of the picture, made as light and dark as it can be. */
function cropped({ data, width }: Pixels, part: Part): Uint8ClampedArray {
  const out = new Uint8ClampedArray(4 * part.width * part.height);
  for (let y = 0; y < part.height; y++) {
    const from = 4 * ((part.top + y) * width + part.left);
    out.set(data.subarray(from, from + 4 * part.width), 4 * y * part.width);
  }
  stretchLight(out);
  return out;
}

/** Paints over what lies between corners of a part. @returns how many pixels that were */
function painted({ data, width }: Pixels, part: Part, corners: readonly { x: number; y: number }[]): number {
  const within = (at: number, side: number): number => Math.round(Math.min(Math.max(at, 0), side));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, right] = [within(Math.min(...xs), part.width), within(Math.max(...xs), part.width)];
  const [top, bottom] = [within(Math.min(...ys), part.height), within(Math.max(...ys), part.height)];
  for (let y = part.top + top; y < part.top + bottom; y++)
    data.fill(255, 4 * (y * width + part.left + left), 4 * (y * width + part.left + right));
  return (right - left) * (bottom - top);
}
