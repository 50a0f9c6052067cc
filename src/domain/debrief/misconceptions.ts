/** Common errors a class acted on: the case lists the choices that show each, and here they are counted. */
import type { ClassPlay } from './classPlay.ts';

/** A choice as content names it: 'counsel/secrecy/keep-quiet', or 'counsel/read-it/signature/needs-judge' for a reply. */
export type ChoiceName = string;

export interface MisconceptionTally {
  readonly misconception: string;
  /** Plays that acted on it at least once. */
  readonly plays: number;
  /** Plays that could have: they came to one of its choices in a code that would show it. */
  readonly open: number;
  /** Where it was acted on, most often first. */
  readonly choices: readonly { readonly choice: ChoiceName; readonly count: number }[];
}

/** @param actedOn misconception → the choices that act on it */
export function misconceptionTallies(plays: readonly ClassPlay[], actedOn: Readonly<Record<string, readonly ChoiceName[]>>): MisconceptionTally[] {
  const made = plays.map((play) => ({ choices: choicesOf(play), reached: new Set(reachedBy(play)) }));
  return Object.entries(actedOn)
    .map(([misconception, listed]) => {
      const shown = made.filter(({ reached }) => listed.some((choice) => reached.has(placeOf(choice))));
      const choices = listed.map((choice) => ({ choice, count: shown.filter((play) => play.choices.has(choice)).length })).filter(({ count }) => count > 0);
      return { misconception, plays: shown.filter((play) => listed.some((choice) => play.choices.has(choice))).length, open: shown.length, choices: choices.toSorted((a, b) => b.count - a.count) };
    })
    .filter(({ open }) => open > 0)
    .toSorted((a, b) => b.plays / b.open - a.plays / a.open);
}

const placeOf = (choice: ChoiceName): string => choice.slice(0, choice.lastIndexOf('/'));

const choicesOf = ({ docket }: ClassPlay): ReadonlySet<ChoiceName> =>
  new Set(docket.entries.flatMap(({ decision, option, parts }) => [`${docket.seat}/${decision}/${option}`, ...Object.entries(parts).map(([part, reply]) => `${docket.seat}/${decision}/${part}/${reply}`)]));

/** The decisions, and in full codes the parts, a play came to. */
const reachedBy = ({ kind, docket }: ClassPlay): string[] =>
  docket.entries.flatMap(({ decision, parts }) => [`${docket.seat}/${decision}`, ...(kind === 'full' ? Object.keys(parts).map((part) => `${docket.seat}/${decision}/${part}`) : [])]);
