/** Plays every seat of an edition by every policy, with slips and without, and sets each beside chance under the same rule for slips. */
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import { decisionsIn, type Edition } from '../../../src/domain/docket/edition.ts';
import { meanAt, scorerOf, type Manner, type Mean, type WorthOf } from './exactMean.ts';
import { CHANCE, DRAWS, POLICIES, randomPolicy, type Policy } from './policies.ts';

export interface SeatFigure {
  readonly seat: string;
  readonly law: number;
  readonly chance: number;
}

/** One policy over an edition. Law is the mean of the seats, each seat counting alike; *holds up* is a share of all decisions. */
export interface PolicyRow {
  readonly edition: Edition;
  readonly policy: string;
  readonly slips: boolean;
  readonly seats: readonly SeatFigure[];
  readonly law: number;
  readonly chance: number;
  readonly holdsUp: number; // 0 to 1
  readonly holdsUpByChance: number;
}

interface SeatPlayed {
  readonly seat: string;
  readonly decisions: number;
  readonly mean: Mean;
}

/** The rows of one edition; none where no seat has a decision in it. */
export function rowsOf(file: CaseFile, edition: Edition): PolicyRow[] {
  const scorers = new Map(Object.values(file.seats).map((seat) => [seat.id, scorerOf(file, seat)]));
  const play = (manner: Manner): SeatPlayed[] => playedBy(file, edition, manner, scorers);
  const against = (name: string, slips: boolean, played: SeatPlayed[], chance: SeatPlayed[]): PolicyRow => ({
    edition,
    policy: name,
    slips,
    seats: played.map(({ seat, mean }, i) => ({ seat, law: mean.law, chance: chance[i]?.mean.law ?? 0 })),
    law: meanOf(played.map(({ mean }) => mean.law)),
    chance: meanOf(chance.map(({ mean }) => mean.law)),
    holdsUp: holdsUpOver(played),
    holdsUpByChance: holdsUpOver(chance),
  });
  if (play({ courses: CHANCE, slips: null }).length === 0) return [];
  return [false, true].flatMap((slips) => {
    const under = (policy: Policy): Policy | null => (slips ? policy : null);
    const drawn = Array.from({ length: DRAWS }, (_, i) => {
      const policy = randomPolicy(i + 1);
      return play({ courses: policy, slips: under(policy) });
    });
    return [
      ...POLICIES.map((policy) =>
        against(
          policy.name,
          slips,
          play({ courses: policy, slips: under(policy) }),
          play({ courses: CHANCE, slips: under(policy) }),
        ),
      ),
      against(randomPolicy(0).name, slips, together(drawn), play({ courses: CHANCE, slips: under(CHANCE) })),
    ];
  });
}

function playedBy(
  file: CaseFile,
  edition: Edition,
  manner: Manner,
  scorers: ReadonlyMap<string, WorthOf>,
): SeatPlayed[] {
  return Object.values(file.seats).flatMap((seat) => {
    const decisions = decisionsIn(seat, edition);
    const worthOf = scorers.get(seat.id);
    if (decisions.length === 0 || !worthOf) return [];
    return [
      {
        seat: seat.id,
        decisions: decisions.length,
        mean: meanOfMeans(decisions.map((decision) => meanAt(file, decision, manner, worthOf))),
      },
    ];
  });
}

/** Several plays of the same seats as one. */
const together = (plays: readonly (readonly SeatPlayed[])[]): SeatPlayed[] =>
  (plays[0] ?? []).map((first, i) => ({
    ...first,
    mean: meanOfMeans(plays.flatMap((play) => play[i]?.mean ?? [])),
  }));

const meanOfMeans = (means: readonly Mean[]): Mean => ({
  law: meanOf(means.map(({ law }) => law)),
  holdsUp: meanOf(means.map(({ holdsUp }) => holdsUp)),
});

const holdsUpOver = (played: readonly SeatPlayed[]): number =>
  played.reduce((sum, { mean, decisions }) => sum + mean.holdsUp * decisions, 0) /
  played.reduce((sum, { decisions }) => sum + decisions, 0);

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
