/** The address a class is given, from what a teacher chose: what it opens, and how it is shown and heard there. */
import { handInProblem, type HandInProblem } from '../../../domain/address/handInForm.ts';
import { LOT, type Route } from '../../../domain/address/address.ts';
import type { LinkOptions } from '../../../domain/address/linkTo.ts';

/** The fields of the form, as they stand in it. */
export interface LinkChoice {
  readonly opens: string; // play, before, after, hearing or case
  readonly seat: string; // empty lets them choose
  readonly edition: string; // full, or empty for the usual one
  readonly coda: boolean; // whether the last move is offered at the end; else once the code was handed in
  readonly at: string; // empty begins at the beginning; else a decision of the seat
  readonly first: string; // a or b, of a form
  readonly lang: string; // empty is the first language
  readonly size: string; // per cent of the text size
  readonly muted: boolean;
  readonly still: boolean;
  readonly words: boolean; // without the drawn room
  readonly handIn: string; // the teacher's own form, as it was pasted; empty for none
}

/** What stands in the form when it is opened: the title, muted. */
export const FIRST_CHOICE: LinkChoice = {
  opens: 'play',
  seat: '',
  edition: '',
  coda: false,
  at: '',
  first: '',
  lang: '',
  size: '100',
  muted: true,
  still: false,
  words: false,
  handIn: '',
};

/** The page that was chosen. What belongs to another page is left out. */
export function routeOf({ opens, seat, at, first }: LinkChoice): Route {
  if (opens === 'before' || opens === 'after')
    return { page: 'form', occasion: opens, ...((first === 'a' || first === 'b') && { first }) };
  if (opens === 'hearing') return { page: 'hearing' };
  if (opens === 'case') return { page: 'reader' };
  return seat === '' ? { page: 'title' } : { page: 'seat', seat, ...(at !== '' && { at }) };
}

/** How the page is opened. What is left as it is by itself is left to the settings of whoever opens it. */
export const mannerOf = ({
  opens,
  edition,
  coda,
  lang,
  size,
  muted,
  still,
  words,
  handIn,
}: LinkChoice): LinkOptions => ({
  edition: opens === 'play' && edition === 'full' ? 'full' : null,
  coda: opens === 'play' ? codaOf(coda, muted) : null,
  lang: lang === '' ? null : lang,
  size: size === '100' ? null : Number(size),
  forClass: muted,
  motion: still ? false : null,
  stage: words ? 'still' : null,
  handIn: opens === 'play' && handIn.trim() !== '' && handInProblem(handIn) === null ? handIn.trim() : null,
});

/** A class's link holds the last move back by itself; one that is no class's has to say so. */
const codaOf = (on: boolean, forClass: boolean): boolean | null => (on ? true : forClass ? null : false);

/** What is wrong with the form that was pasted, or null; the link leaves such a form out. */
export const formProblem = ({ opens, handIn }: LinkChoice): HandInProblem | null =>
  opens === 'play' && handIn.trim() !== '' ? handInProblem(handIn) : null;

/** Why the lesson plans do not fit what the link opens, or null: they count on a whole seat in the short play. */
export const planProblem = ({ opens, edition, seat, at }: LinkChoice): 'plan-full' | 'plan-middle' | null => {
  if (opens !== 'play') return null;
  if (edition === 'full') return 'plan-full';
  return seat !== '' && at !== '' ? 'plan-middle' : null;
};

/** What a text to post leads to, and by which words it is begun. */
export interface Posted {
  readonly how: 'lot' | 'seats' | 'one';
  readonly links: readonly { readonly label: string; readonly route: Route }[];
}

/**
 * The links of a text to post: one a seat where students choose, so that a class can number off, else the one that was built.
 * @returns null where no seat is played
 */
export const postedBy = (
  choice: LinkChoice,
  seats: readonly { readonly id: string; readonly name: string }[],
): Posted | null => {
  if (choice.opens !== 'play') return null;
  if (choice.seat !== '' || seats.length < 2)
    return { how: choice.seat === LOT ? 'lot' : 'one', links: [{ label: '', route: routeOf(choice) }] };
  const links = seats.map(({ id, name }, n) => ({
    label: `${n + 1}. ${name}:`,
    route: { page: 'seat', seat: id } as const,
  }));
  return { how: 'seats', links };
};
