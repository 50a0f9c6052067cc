/** Makes up the plays of a class: any choices that the case offers, some of them made by many. */
import type { Codebook, SeatBook } from '../../../src/domain/codes/codebook.ts';
import { grouped, writeCode } from '../../../src/domain/codes/resultCode.ts';
import type { Docket, Entry } from '../../../src/domain/docket/docket.ts';
import { draw, type Lot } from '../lot.ts';

export interface Pupil {
  readonly name: string;
  readonly short: string;
  readonly full: string;
  readonly link: string;
  /** What the debrief can know the play by, whichever code comes in. */
  readonly play: string;
}

export const playName = ({ seat, edition, entries }: Docket): string =>
  JSON.stringify([seat, edition ?? 'full', entries.map(({ option }) => option)]);

const FIRST =
  'Aaliyah Jackson Marcus Emma Jane Tyler Sofía Li Owen Bade Abe Maya Zoë Caleb Hugh Ivy Noah Priya Quinn Rae Sam Tess Uma Victor Wes Xavier Yara Zeke Alexandra Christopher'.split(
    ' ',
  );
const LAST =
  'Baker Nguyen Smith-Jones Garcia O’Neil Okafor Patel Schmidt Lee Xu Brown Freeman Hart Vance Quigley Tran'.split(' ');

export const nameOf = (lot: Lot): string => `${draw(lot, FIRST)} ${draw(lot, LAST)}`;

export function pupilsOf(lot: Lot, book: Codebook, count: number): Pupil[] {
  const seats = [...(book.cores ?? []), ...book.seats].filter((seat) => seat !== null);
  return Array.from({ length: count }, () => {
    const docket = docketOf(lot, book, draw(lot, seats));
    const full = grouped(writeCode('full', docket, book, lot() < 0.7 ? { recall: [0, 1, null, 2] } : {}));
    return {
      name: nameOf(lot),
      short: grouped(writeCode('short', docket, book)),
      full,
      link: `https://games.school.example/due/?case=${book.case}&debrief#r=${full}`,
      play: playName(docket),
    };
  });
}

/** Most play to the end; what many choose is chosen by many. */
function docketOf(lot: Lot, book: Codebook, seat: SeatBook): Docket {
  const made = lot() < 0.85 ? seat.decisions.length : 1 + Math.floor(lot() * seat.decisions.length);
  const leaning = <T>(from: readonly T[]): T | undefined => from[Math.floor(lot() ** 2 * from.length)];
  const entries = seat.decisions.slice(0, made).map(({ id, options, parts, facts, authorities }): Entry => {
    const [fact, authority] = [leaning(facts), leaning(authorities)];
    return {
      decision: id,
      option: leaning(options) ?? '',
      parts: Object.fromEntries(parts.map((part) => [part.id, leaning(part.replies) ?? ''])),
      ...(fact && { fact }),
      ...(authority && { authority }),
    };
  });
  return {
    format: 1,
    case: book.case,
    version: book.version,
    seat: seat.id,
    ...(seat.edition === 'core' && { edition: 'core' as const }),
    entries,
  };
}
