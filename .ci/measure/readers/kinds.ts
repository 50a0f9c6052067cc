/** The kinds of bad picture that a class brings, each from nearly good to hopeless, and the set that is drawn of them. */
import type { Codebook } from '../../../src/domain/codes/codebook.ts';
import { lotOf, type Lot } from '../lot.ts';
import { pupilsOf } from '../mess/plays.ts';
import { drawShot, type Picture, type Shot } from './drawing.ts';

export interface Held {
  readonly kind: string;
  /** What the code says. */
  readonly text: string;
  readonly picture: Picture;
}

/** How many pictures of each kind. */
export const EACH = 18;

/** What a kind changes of a good picture; `bad` goes from 0 to 1 through its pictures. */
type Kind = (bad: number, lot: Lot) => Partial<Shot>;
const from = (least: number, most: number, bad: number): number => least + (most - least) * bad;

export const KINDS: Readonly<Record<string, Kind>> = {
  'a good picture': () => ({}),
  'dim light': (bad, lot) => {
    const paper = from(90, 22, bad);
    return { paper, ink: paper * (0.25 + 0.15 * lot()), desk: paper * 0.6, noise: from(3, 6, bad) };
  },
  'gray paper': (bad, lot) => ({ paper: from(170, 95, bad), ink: 50 + 25 * lot(), desk: 235 }),
  small: (bad) => ({ module: from(2.6, 1.1, bad) }),
  tilted: (bad, lot) => ({ lean: from(25, 68, bad), turn: 360 * lot(), towards: 360 * lot() }),
  'low contrast': (bad, lot) => {
    const paper = 90 + 120 * lot();
    return { paper, ink: paper - from(45, 6, bad), desk: paper * 0.8 };
  },
  'out of focus': (bad) => ({ blur: from(0.3, 1, bad) }),
  'moved in the hand': (bad) => ({ moved: from(0.6, 2.4, bad) }),
  noise: (bad) => ({ noise: from(15, 85, bad) }),
  'shadow across it': (bad) => ({ shadow: from(0.3, 0.85, bad), falling: from(0.2, 0.8, bad) }),
  'a lamp on it': (bad) => ({ glare: from(3, 13, bad), paper: 190, ink: 45 }),
  'a little of everything': (bad, lot) => ({
    module: from(3.2, 1.8, bad),
    paper: from(170, 70, bad),
    ink: from(50, 30, bad),
    desk: 120,
    lean: from(10, 40, bad),
    turn: 360 * lot(),
    towards: 360 * lot(),
    blur: from(0.2, 0.5, bad),
    noise: from(3, 12, bad),
    falling: from(0.2, 0.5, bad),
  }),
};

/** A sheet in a quiet hand in a lit room, in as many pixels as a camera gives where none are asked for. */
const good = (lot: Lot): Shot => ({
  width: 640,
  height: 480,
  module: 3.2 + 1.6 * lot(),
  paper: 205 + 35 * lot(),
  ink: 25 + 25 * lot(),
  desk: 90 + 80 * lot(),
  turn: 40 * lot() - 20,
  lean: 15 * lot(),
  towards: 360 * lot(),
  blur: 0.15,
  moved: 0,
  noise: 2,
  falling: 0.15,
  shadow: 0,
  glare: 0,
});

/** The whole set, one picture after the other; the same for the same seed. @param each how many of each kind */
export function* heldUp(seed: number, books: readonly Codebook[], each = EACH): Generator<Held> {
  const lot = lotOf(seed);
  const [book] = books;
  if (!book) throw new Error('there is no codebook to write codes with');
  for (const [kind, change] of Object.entries(KINDS)) {
    const pupils = pupilsOf(lot, book, each);
    for (const [n, { link, full }] of pupils.entries()) {
      const shot = { ...good(lot), ...change(each === 1 ? 0 : n / (each - 1), lot) };
      const text = n % 6 === 5 ? full : link;
      yield { kind, text, picture: drawShot(text, shot, lot) };
    }
  }
}
