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
  /** At the short bench: after which phrase, counted from 0, somebody objected; what would have come after it was not heard. */
  readonly objected?: number;
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
  /** The short bench of a few stages; absent in the whole hearing. */
  readonly form?: 'bench';
  /** Both sides choose at once with both hands on one keyboard; absent where the device is handed over. */
  readonly hands?: 'both';
  readonly moves: readonly Move[];
}

/** How a hearing is held, beside who plays. */
export type Manner = Pick<HearingDocket, 'form' | 'hands'>;

/** The hearing of a case. @throws Error when the case has none; states that ask are never entered without one. */
export function hearingOf(file: CaseFile): Hearing {
  if (!file.hearing) throw new Error(`the case ${file.id} has no hearing`);
  return file.hearing;
}

export const openHearing = (file: CaseFile, players: Players, round: number, manner: Manner = {}): HearingDocket => ({
  format: 1,
  case: file.id,
  version: file.cover.version,
  players,
  round,
  ...(manner.form && { form: manner.form }),
  ...(manner.hands && { hands: manner.hands }),
  moves: [],
});

/** Who may sit at a hearing: one side alone, both, or both with a third on the bench. */
export const tables = (hearing: Hearing): Players[] => ['two', 'three', ...Object.keys(hearing.sides)];

/** Whether a hearing can be held in this manner. Both hands on one keyboard are for two at the short bench. */
export const isManner = (hearing: Hearing, players: Players, { form, hands }: Manner): boolean =>
  (form === undefined || (form === 'bench' && hearing.bench !== undefined)) &&
  (hands === undefined || (hands === 'both' && form === 'bench' && players === 'two'));

/** Whether a player, and not the program, speaks for a side. */
export const isPlayed = (players: Players, side: string): boolean =>
  players === 'two' || players === 'three' || players === side;

/** The side across the podium. */
export const across = (hearing: Hearing, side: string): string =>
  Object.keys(hearing.sides).find((each) => each !== side) ?? side;
