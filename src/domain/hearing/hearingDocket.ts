/**
 * The docket of a hearing: who played, and each exchange as it was argued. Everything else is worked out from these.
 */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Hearing } from '../../content/schema/hearing.ts';

/** Who sits at the machine: one side alone, both sides, or both sides with a third on the bench. */
export type Players = 'two' | 'three' | (string & {});

/** One exchange. Arguments are full ids; `null` is a concession. */
export interface Move {
  readonly question: string; // 'stage/question'
  readonly position: string;
  readonly fact?: string;
  readonly authority?: string;
  readonly answer: string | null;
  readonly rejoinder: string | null; // null too where nothing was answered
  /** What a player on the bench ruled: a side, or 'open'. */
  readonly ruled?: string;
}

export interface HearingDocket {
  readonly format: 1;
  readonly case: string;
  readonly version: number;
  readonly players: Players;
  /** How many hearings were argued before this one; with each, the bench asks other questions where it has them. */
  readonly round: number;
  readonly moves: readonly Move[];
}

/** The hearing of a case. @throws Error when the case has none; states that ask are never entered without one. */
export function hearingOf(file: CaseFile): Hearing {
  if (!file.hearing) throw new Error(`the case ${file.id} has no hearing`);
  return file.hearing;
}

export const openHearing = (file: CaseFile, players: Players, round: number): HearingDocket => ({
  format: 1,
  case: file.id,
  version: file.cover.version,
  players,
  round,
  moves: [],
});

/** Whether a player, and not the program, speaks for a side. */
export const isPlayed = (players: Players, side: string): boolean =>
  players === 'two' || players === 'three' || players === side;

/** The side across the podium. */
export const across = (hearing: Hearing, side: string): string =>
  Object.keys(hearing.sides).find((each) => each !== side) ?? side;
