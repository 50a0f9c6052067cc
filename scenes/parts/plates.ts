/** The shapes of the plates: where figure, front, name and lamp's pool lie in each picture, and how a phone composes it. */
import boxes from '../../assets/images/plates.json';

/** A rectangle in fractions of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The point of the picture that stands in the middle, and how much bigger than needed the picture is, 1 and up. */
export interface Near {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The layers of a picture; what lies on one moves with it. */
export type Layer = 'back' | 'figure' | 'front';

export interface PlateShape {
  /** Height of one row of the back and one of the front, as fractions of the column. */
  readonly rows: readonly [number, number];
  readonly front: { readonly y: number; readonly height: number } | null;
  readonly figures: Readonly<Record<string, Box>>;
  /** The light surface where the name stands under its bars; slant is its rise over its width, in its own heights. */
  readonly name: (Box & { readonly slant: number; readonly layer: Layer }) | null;
  /** The lamp's light on the table. */
  readonly pool: { readonly x: number; readonly y: number; readonly radius: number; readonly layer: Layer } | null;
  /** The page that prints itself when the room opens, and how many lines it holds. */
  readonly page: (Box & { readonly lines: number }) | null;
  readonly narrow: { readonly back: Near; readonly figure?: Near; readonly front?: Near } | null;
}

/** Size of every plate in its own pixels; assets/source/make_plates.py writes them and their boxes. */
const WIDTH = 1440;
const HEIGHT = 810;

interface Written {
  readonly front?: { readonly y: number; readonly height: number } | null;
  readonly figures?: Readonly<Record<string, Box>>;
  readonly name?: (Box & { readonly slant: number; readonly layer?: Layer }) | null;
  readonly pool?: { readonly x: number; readonly y: number; readonly radius: number; readonly layer?: Layer } | null;
  readonly page?: (Box & { readonly lines: number }) | null;
  readonly narrow?: PlateShape['narrow'];
}

const box = ({ x, y, width, height }: Box): Box => ({
  x: x / WIDTH,
  y: y / HEIGHT,
  width: width / WIDTH,
  height: height / HEIGHT,
});

/** The shape of a place's plate; a place that is not listed is a flat picture. */
export function shapeOf(place: string): PlateShape {
  const {
    front = null,
    figures = {},
    name = null,
    pool = null,
    page = null,
    narrow = null,
  } = (boxes as Record<string, Written>)[place] ?? {};
  const column = 3 * HEIGHT + 4 * (front?.height ?? 0);
  return {
    rows: [HEIGHT / column, (front?.height ?? 0) / column],
    front: front && { y: front.y / HEIGHT, height: front.height / HEIGHT },
    figures: Object.fromEntries(Object.entries(figures).map(([posture, at]) => [posture, box(at)])),
    name: name && { ...box(name), slant: name.slant / name.height, layer: name.layer ?? 'front' },
    pool: pool && { x: pool.x / WIDTH, y: pool.y / HEIGHT, radius: pool.radius / WIDTH, layer: pool.layer ?? 'front' },
    page: page && { ...box(page), lines: page.lines },
    narrow,
  };
}
