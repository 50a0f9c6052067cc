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

/** Each play is looked at once. @param actedOn misconception → the choices that act on it */
export function misconceptionTallies(
  plays: readonly ClassPlay[],
  actedOn: Readonly<Record<string, readonly ChoiceName[]>>,
): MisconceptionTally[] {
  const errors = Object.entries(actedOn).map(([misconception, listed]) => ({
    misconception,
    listed,
    plays: 0,
    open: 0,
    counts: new Map<ChoiceName, number>(),
  }));
  type Error = (typeof errors)[number];
  const by = (key: (choice: ChoiceName) => string): ReadonlyMap<string, readonly Error[]> => {
    const map = new Map<string, Error[]>();
    for (const error of errors)
      for (const each of new Set(error.listed.map(key))) map.set(each, [...(map.get(each) ?? []), error]);
    return map;
  };
  const [byChoice, byPlace] = [by((choice) => choice), by(placeOf)];
  for (const play of plays) {
    const reached = new Set(reachedBy(play).flatMap((place) => byPlace.get(place) ?? []));
    for (const error of reached) error.open++;
    const acted = new Set<Error>();
    for (const choice of choicesOf(play)) {
      for (const error of byChoice.get(choice) ?? []) {
        if (!reached.has(error)) continue;
        error.counts.set(choice, (error.counts.get(choice) ?? 0) + 1);
        acted.add(error);
      }
    }
    for (const error of acted) error.plays++;
  }
  return errors
    .filter(({ open }) => open > 0)
    .map(({ misconception, listed, plays: count, open, counts }) => ({
      misconception,
      plays: count,
      open,
      choices: listed
        .flatMap((choice) => {
          const made = counts.get(choice);
          return made === undefined ? [] : [{ choice, count: made }];
        })
        .toSorted((one, other) => other.count - one.count),
    }))
    .toSorted((one, other) => other.plays / other.open - one.plays / one.open);
}

const placeOf = (choice: ChoiceName): string => choice.slice(0, choice.lastIndexOf('/'));

const choicesOf = ({ docket }: ClassPlay): ChoiceName[] =>
  docket.entries.flatMap(({ decision, option, parts }) => [
    `${docket.seat}/${decision}/${option}`,
    ...Object.entries(parts).map(([part, reply]) => `${docket.seat}/${decision}/${part}/${reply}`),
  ]);

/** The decisions, and in full codes the parts, a play came to. */
const reachedBy = ({ kind, docket }: ClassPlay): string[] =>
  docket.entries.flatMap(({ decision, parts }) => [
    `${docket.seat}/${decision}`,
    ...(kind === 'full' ? Object.keys(parts).map((part) => `${docket.seat}/${decision}/${part}`) : []),
  ]);
