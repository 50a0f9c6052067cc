/** What an address can say: the page it opens, the case it is about, the language, and how the visit is shown and heard. */
import type { FormName, Occasion } from '../codes/sheets.ts';
import type { Edition } from '../docket/edition.ts';
import type { HandInProblem } from './handInForm.ts';

/** A page of the debrief that can be opened by its address. `sample` rehearses with a made-up class; `notes` is the teacher's own window. */
export type DebriefPart = 'gather' | 'sample' | 'notes' | 'class' | 'run' | 'forms' | 'teacher';

/** The page that an address opens. */
export type Route =
  | { readonly page: 'title' }
  /**
   * `seat` may be LOT. `at` is a decision, by slug or by the dossier's id, or `briefing`, `outcome`, `scorecard`; without it the
   * briefing opens.
   */
  | { readonly page: 'seat'; readonly seat: string; readonly at?: string }
  | { readonly page: 'hearing' }
  | { readonly page: 'reader' }
  /** `code` is a result that the debrief reads at once; `paper` is one of the teacher's papers, with the part `teacher` alone. */
  | {
      readonly page: 'debrief';
      readonly part: DebriefPart;
      readonly code?: string;
      readonly paper?: string;
      readonly room?: string; // with the part `notes` alone: the window they belong to
    }
  /** Without an occasion the page asks which; without `first` lots are drawn. */
  | { readonly page: 'form'; readonly occasion?: Occasion; readonly first?: FormName }
  /** A result code that came without a page to open it on. */
  | { readonly page: 'result'; readonly code: string };

/** How the room behind the words is shown: drawn and moving, as a picture that stands still, or not at all. */
export type RoomChoice = 'moving' | 'still' | 'none';

/** What an address says for each choice; a link that switched the drawing off has always shown a picture. */
export const ROOM_WORDS = { on: 'moving', off: 'still', none: 'none' } as const satisfies Record<string, RoomChoice>;

/** How a visit is shown and heard. It holds for that visit and is never stored; null leaves it to the player's own settings. */
export interface Manner {
  readonly forClass: boolean; // a teacher's link: the game begins muted
  readonly motion: boolean | null;
  readonly sound: boolean | null;
  readonly stage: RoomChoice | null;
  readonly size: number | null; // per cent of the text size, LEAST_SIZE to MOST_SIZE
}

export interface Address extends Manner {
  readonly route: Route;
  readonly case: string | null; // a case folder; null is the first case that is listed
  readonly lang: string | null; // null is the first language
  readonly edition: Edition | null; // of the seats that are played; null is the usual one
  readonly coda: boolean | null; // whether the last move of a seat is offered at its end; null leaves it to who opens the link
  readonly handIn: string | null; // the teacher's own form, with a place marked for the code; null where there is none
}

/** In place of a seat: one of the case's seats, drawn by lot. */
export const LOT = 'lot';

export const LEAST_SIZE = 100;
export const MOST_SIZE = 200;

/** Every key that stands after the question mark, in the order in which they are written. `set` is read but no longer written. */
export const KEYS = [
  'case',
  'debrief',
  'form',
  'first',
  'set',
  'seat',
  'at',
  'edition',
  'coda',
  'lang',
  'size',
  'class',
  'motion',
  'sound',
  'stage',
  'handin',
] as const;
export type Key = (typeof KEYS)[number];

/** The key of a result code. It stands in the fragment, which no browser sends anywhere. */
export const RESULT_KEY = 'r';

/** What a fragment begins with that names one of the teacher's papers; the paper's element has this as its id. */
export const PAPER_ANCHOR = 'paper-';

/** Stands in the fragment before the sign of the room that the teacher's notes belong to. */
export const ROOM_ANCHOR = 'room-';

/** Something in an address that could not be followed; `problem` names a sentence. */
export interface AddressProblem {
  /**
   * - `key`: no key is called so
   * - `value`: the key does not take this value
   * - `idle`: the key says nothing about the page that opens
   * - `case`, `lang`, `seat`, `at`: there is no case, language, seat or place of that name
   * - `hearing`: the case has none
   * - `late`: the words of that language did not arrive
   * - `handin-…`: the form to hand in to cannot be used (HandInProblem)
   */
  readonly problem: 'key' | 'value' | 'idle' | 'case' | 'lang' | 'seat' | 'at' | 'hearing' | 'late' | HandInProblem;
  readonly key: string;
  readonly value: string; // empty where the key alone is meant
}

/** Whether the last move of a seat waits until the code was handed in: where a link says so, or is a class’s and does not ask for it. */
export const isCodaHeld = ({ coda, forClass }: Pick<Address, 'coda' | 'forClass'>): boolean => !(coda ?? !forClass);

/** What the notice of a problem is called; of one key there is one problem at most. */
export const noticeOf = ({ key }: AddressProblem): string => `address-${key}`;
