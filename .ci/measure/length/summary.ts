/** What the plays of one edition of a seat come to, and which of the case's promises it breaks. */
import type { DocketEdition } from '../../../src/domain/docket/edition.ts';
import type { Review } from '../../../src/content/schema/review.ts';
import { median } from '../bench/figure.ts';
import type { PlayLength } from './playRoad.ts';
import { wordsIn } from './shownText.ts';

type Limits = NonNullable<Review['length']>;

/** The most a play may have, and the least. */
const AT_MOST = ['words', 'picks', 'presses', 'minutes'] as const;
const AT_LEAST = ['slots', 'marks', 'lines'] as const;
const WORDS_A_MINUTE = 200;
const SECONDS_A_PICK = 10;

export interface LengthFigure {
  readonly what: keyof Limits;
  /** The worst of the plays: the most of what should be little, the least of what should be much. */
  readonly worst: number;
  readonly median: number;
  readonly limit: number | null;
  readonly holds: boolean;
}

export interface LengthSummary {
  readonly seat: string;
  readonly edition: DocketEdition;
  readonly figures: readonly LengthFigure[];
  readonly over: readonly LengthFigure[];
  readonly pages: readonly { readonly page: string; readonly median: number; readonly most: number }[];
  /** The texts of the play with the most words, page by page. */
  readonly longest: PlayLength['pages'];
}

/** How long a play takes by the clock of the bench. */
export const minutesOf = ({ words, picks }: Pick<PlayLength, 'words' | 'picks'>): number =>
  words / WORDS_A_MINUTE + (picks * SECONDS_A_PICK) / 60;

/** @param limits what the edition is held to; null where it is held to nothing */
export function summaryOf(
  of: Pick<LengthSummary, 'seat' | 'edition'>,
  plays: readonly PlayLength[],
  limits: Partial<Limits> | null,
): LengthSummary {
  const values = (what: keyof Limits): number[] =>
    plays.map((play) => (what === 'minutes' ? minutesOf(play) : play[what]));
  const figure = (what: keyof Limits, most: boolean): LengthFigure => {
    const worst = most ? Math.max(...values(what)) : Math.min(...values(what));
    const limit = limits?.[what] ?? null;
    return {
      what,
      worst,
      median: median(values(what)),
      limit,
      holds: limit === null || (most ? worst <= limit : worst >= limit),
    };
  };
  const figures = [...AT_MOST.map((what) => figure(what, true)), ...AT_LEAST.map((what) => figure(what, false))];
  const longest = plays.reduce((most, play) => (play.words > most.words ? play : most)).pages;
  return { ...of, figures, over: figures.filter(({ holds }) => !holds), pages: pagesOf(plays), longest };
}

/** Words by page, in the order in which the plays met them. */
function pagesOf(plays: readonly PlayLength[]): LengthSummary['pages'] {
  const met = [...new Set(plays.flatMap(({ pages }) => [...pages.keys()]))];
  return met.map((page) => {
    const words = plays.flatMap(({ pages }) => (pages.has(page) ? wordsIn(pages.get(page) ?? []) : []));
    return { page, median: median(words), most: Math.max(...words) };
  });
}
