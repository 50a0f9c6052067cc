/** Draws a QR code on a sheet as a camera of a school would see it: through a lens, at an angle, in some light, in shades of gray. */
import { encode } from 'uqr';
import type { Lot } from '../lot.ts';

/** How a picture is taken. Light goes from 0 to 255, lengths are in pixels or, where it says so, in modules of the code. */
export interface Shot {
  readonly width: number;
  readonly height: number;
  /** Pixels a module where the sheet is not tilted. */
  readonly module: number;
  readonly paper: number;
  readonly ink: number;
  readonly desk: number;
  /** Degrees: the sheet turned in its plane, leaned away, and the direction in which it leans. */
  readonly turn: number;
  readonly lean: number;
  readonly towards: number;
  /** Spread of the lens, and how far the hand moved, both in modules. */
  readonly blur: number;
  readonly moved: number;
  readonly noise: number;
  /** How much of the light is gone at one side, and behind the edge of a shadow. */
  readonly falling: number;
  readonly shadow: number;
  /** Half the width, in modules, of a lamp's reflection on the code; 0 is none. */
  readonly glare: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of every pixel, the first three alike. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

const QUIET = 4;
/** White paper round the quiet zone, in modules. */
const MARGIN = 3;
/** A camera with a view of about 65 degrees sees as far as this many widths of its picture. */
const FOCUS = 0.79;
/** Each pixel is the mean of so many points across and down. */
const POINTS = 2;

/** @param lot draws the place of the sheet, of the shadow and of the lamp, and the noise */
export function drawShot(text: string, shot: Shot, lot: Lot): Picture {
  const { width, height } = shot;
  const light = softened(exposed(text, shot, lot), shot, lot() * Math.PI);
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let n = 0; n < light.length; n++) {
    const value = (light[n] ?? 0) + shot.noise * gauss(lot);
    data.fill(value, 4 * n, 4 * n + 3);
  }
  return { width, height, data };
}

/** The light that falls on every pixel of a perfect lens. */
function exposed(text: string, shot: Shot, lot: Lot): Float64Array {
  const { width, height, module, paper, ink, desk } = shot;
  const { data: modules, size } = encode(text, { ecc: 'M', border: QUIET });
  const half = size / 2 + MARGIN;
  const focus = FOCUS * width;
  const room = Math.max(0, Math.min(width, height) / 2 - half * module);
  const [right, down] = [(2 * lot() - 1) * room, (2 * lot() - 1) * room];
  const { across, along, normal } = plane(shot);
  const [lampX, lampY] = [(lot() - 0.5) * size * 0.8, (lot() - 0.5) * size * 0.8];
  const [edgeAngle, edgeAt] = [lot() * 2 * Math.PI, (lot() - 0.5) * size * 0.5];
  const side = lot() * 2 * Math.PI;

  const at = (x: number, y: number): number => {
    const ray = [x - width / 2, y - height / 2, focus] as const;
    const far =
      (right * normal[0] + down * normal[1] + focus * normal[2]) /
      (ray[0] * normal[0] + ray[1] * normal[1] + ray[2] * normal[2]);
    const point = [ray[0] * far - right, ray[1] * far - down, ray[2] * far - focus] as const;
    const [u, v] = [dot(point, across) / module, dot(point, along) / module];
    const lit = 1 - shot.falling * (0.5 + (ray[0] * Math.cos(side) + ray[1] * Math.sin(side)) / (width + height));
    if (Math.abs(u) > half || Math.abs(v) > half) return desk * lit;
    const dark = modules[Math.floor(v + size / 2)]?.[Math.floor(u + size / 2)] === true;
    const shaded = u * Math.cos(edgeAngle) + v * Math.sin(edgeAngle) > edgeAt ? 1 - shot.shadow : 1;
    const away = ((u - lampX) ** 2 + (v - lampY) ** 2) / shot.glare ** 2;
    const lamp = shot.glare === 0 ? 0 : 255 * Math.exp(-(away * away));
    return (dark ? ink : paper) * lit * shaded + lamp;
  };

  const light = new Float64Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let n = 0; n < POINTS * POINTS; n++)
        sum += at(x + ((n % POINTS) + 0.5) / POINTS, y + (Math.floor(n / POINTS) + 0.5) / POINTS);
      light[y * width + x] = Math.min(255, sum / POINTS ** 2);
    }
  return light;
}

type Vector = readonly [number, number, number];
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The two sides of the sheet and what stands upright on it: first turned, then leaned about an axis that lies in the picture. */
function plane({ turn, lean, towards }: Shot): { across: Vector; along: Vector; normal: Vector } {
  const [angle, tilt, axis] = [turn, lean, towards].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const leaned = (x: number, y: number): Vector => {
    const onAxis = x * Math.cos(axis) + y * Math.sin(axis);
    const beside = y * Math.cos(axis) - x * Math.sin(axis);
    const flat = beside * Math.cos(tilt);
    return [
      onAxis * Math.cos(axis) - flat * Math.sin(axis),
      onAxis * Math.sin(axis) + flat * Math.cos(axis),
      beside * Math.sin(tilt),
    ];
  };
  const across = leaned(Math.cos(angle), Math.sin(angle));
  const along = leaned(-Math.sin(angle), Math.cos(angle));
  const normal: Vector = [
    across[1] * along[2] - across[2] * along[1],
    across[2] * along[0] - across[0] * along[2],
    across[0] * along[1] - across[1] * along[0],
  ];
  return { across, along, normal };
}

/** Out of focus, and moved while it was taken. */
function softened(light: Float64Array, { width, height, module, blur, moved }: Shot, angle: number): Float64Array {
  let soft = light;
  if (blur > 0) {
    const weights = bell(blur * module);
    soft = spread(spread(soft, width, height, weights, 1, 0), width, height, weights, 0, 1);
  }
  if (moved > 0) {
    const count = Math.max(3, 2 * Math.round(moved * module) + 1);
    const weights = Array.from({ length: count }, () => 1 / count);
    const step = (moved * module) / (count - 1);
    soft = spread(soft, width, height, weights, step * Math.cos(angle), step * Math.sin(angle));
  }
  return soft;
}

function bell(sigma: number): number[] {
  const reach = Math.max(1, Math.ceil(3 * sigma));
  const weights = Array.from({ length: 2 * reach + 1 }, (_, n) => Math.exp(-((n - reach) ** 2) / (2 * sigma ** 2)));
  const sum = weights.reduce((total, each) => total + each, 0);
  return weights.map((each) => each / sum);
}

/** The weighted mean of the pixels that lie along a direction. */
function spread(
  from: Float64Array,
  width: number,
  height: number,
  weights: readonly number[],
  dx: number,
  dy: number,
): Float64Array {
  const to = new Float64Array(from.length);
  const middle = (weights.length - 1) / 2;
  const offsets = weights.map((_, n) => [Math.round((n - middle) * dx), Math.round((n - middle) * dy)] as const);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (const [n, [right, down]] of offsets.entries()) {
        const [px, py] = [Math.min(width - 1, Math.max(0, x + right)), Math.min(height - 1, Math.max(0, y + down))];
        sum += (weights[n] ?? 0) * (from[py * width + px] ?? 0);
      }
      to[y * width + x] = sum;
    }
  return to;
}

/** A number of the normal distribution (Box and Muller). */
const gauss = (lot: Lot): number => Math.sqrt(-2 * Math.log(1 - lot())) * Math.cos(2 * Math.PI * lot());
