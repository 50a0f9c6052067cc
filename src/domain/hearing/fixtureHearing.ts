/** For tests: the specimen's hearing, and hearings argued move by move. */
import type { Hearing } from '../../content/schema/hearing.ts';
import { specimen } from '../scoring/fixtureSpecimen.ts';
import { hearingOf, openHearing, type HearingDocket, type Move } from './hearingDocket.ts';

export const file = specimen;
export const hearing: Hearing = hearingOf(specimen);

/** A move with everything conceded but what is named. */
export const move = (question: string, position: string, also: Partial<Move> = {}): Move => ({
  question,
  position,
  answer: null,
  rejoinder: null,
  ...also,
});

/** A hearing played by `players` in which these moves were made. */
export const argued = (players: string, ...moves: Move[]): HearingDocket => ({
  ...openHearing(specimen, players, 0),
  moves,
});
