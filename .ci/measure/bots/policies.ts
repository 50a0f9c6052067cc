/** The ways to choose without reading: each gives what is offered a worth by its looks alone, and takes what is worth most. */
import { countLetters } from '../../author/letters.ts';
import { lotOf } from '../lot.ts';
import { hedgesIn, sharedWords } from './surface.ts';

/** One thing that may be taken: a course, an answer, a slip, a position or a line. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly question: string; // what it is an answer to
  readonly sources: number; // how many stand behind it
}

export interface Policy {
  readonly name: string;
  /** The more, the sooner it is taken. `place` counts from 0, in the order shown. */
  readonly worth: (choice: Choice, place: number) => number;
}

/** Those that a policy likes best, in the order shown: more than one where it cannot tell them apart, and then the lot decides. */
export function favourites<T extends Choice>(policy: Policy, offered: readonly T[]): T[] {
  const worths = offered.map(policy.worth);
  const most = Math.max(...worths);
  return offered.filter((_, i) => worths[i] === most);
}

/** Cannot tell anything apart. The mean over its draws is what chance comes to. */
export const CHANCE: Policy = { name: 'chance', worth: () => 0 };

/** The policies that always do the same. */
export const POLICIES: readonly Policy[] = [
  { name: 'longest', worth: ({ text }) => countLetters(text) },
  { name: 'shortest', worth: ({ text }) => -countLetters(text) },
  { name: 'first', worth: (_, place) => -place },
  { name: 'last', worth: (_, place) => place },
  { name: 'most hedged', worth: ({ text }) => hedgesIn(text) },
  { name: 'most sources', worth: ({ sources }) => sources },
  { name: 'shared words', worth: ({ text, question }) => sharedWords(text, question) },
];

/** How often the policy that draws is played. */
export const DRAWS = 20;

/** A policy that draws anew at each choice; one play of it, by its seed. */
export function randomPolicy(seed: number): Policy {
  const lot = lotOf(seed);
  return { name: `random × ${DRAWS}`, worth: lot };
}
