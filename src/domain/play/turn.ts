/** Whose turn it is in an exchange, and what has been said in it so far. */
import type { Slot } from '../../content/schema/decision.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Hearing, HearingPosition, Question, HearingStage } from '../../content/schema/hearing.ts';
import { nextExchange, questionOf, type Exchange } from '../hearing/agenda.ts';
import { across, hearingOf, isPlayed, type HearingDocket, type Move } from '../hearing/hearingDocket.ts';
import type { Target } from '../hearing/bearing.ts';
import { offeredLines } from '../hearing/lines.ts';
import { backingOfPosition, slotsOf } from '../hearing/presented.ts';
import { argumentsUsed } from '../hearing/table.ts';
import type { Context, Desk, HearingDraft } from './context.ts';
import type { Missing } from './desk.ts';

/** An exchange under way. */
export interface Turn {
  readonly file: CaseFile;
  readonly hearing: Hearing;
  readonly docket: HearingDocket;
  readonly exchange: Exchange;
  readonly stage: HearingStage;
  readonly question: Question;
  readonly draft: HearingDraft;
  readonly desk: Desk;
  readonly position: HearingPosition | null; // as taken
  readonly respondent: string; // the side asked
  readonly opponent: string; // the other side
  /** Arguments used before the words now due. */
  readonly used: ReadonlySet<string>;
}

/** @throws Error when no exchange is under way; states that ask are never entered without one */
export function turnOf({ file, hearing: play, desk }: Context): Turn {
  const exchange = file && play ? nextExchange(hearingOf(file), play.docket) : null;
  if (!file || !play || !exchange) throw new Error('no exchange is under way');
  const hearing = hearingOf(file);
  const { stage, question } = questionOf(hearing, exchange.id);
  const { draft } = play;
  const position = question.positions[draft.position ?? ''] ?? null;
  const used = new Set([
    ...argumentsUsed(file, hearing, play.docket.moves),
    ...(position?.asserts ?? []),
    ...(draft.answer ? [draft.answer] : []),
  ]);
  return {
    file,
    hearing,
    docket: play.docket,
    exchange,
    stage,
    question,
    draft,
    desk,
    position,
    respondent: exchange.side,
    opponent: across(hearing, exchange.side),
    used,
  };
}

/** Whether a player speaks for the side whose words are due. */
export const isTheirs = ({ docket }: Turn, side: string): boolean => isPlayed(docket.players, side);

/** Whether every slot that could be filled holds a slip or was left empty on purpose. */
export function isFilled({ question, draft }: Turn): boolean {
  return slotsOf(question).every((slot) => draft[slot] !== undefined);
}

/** The first thing that a position still lacks before it can be put; null where nothing is. */
export function missingAt({ question, draft, position }: Turn): Missing | null {
  if (position === null) return 'course';
  const slot = slotsOf(question).find((each) => draft[each] === undefined);
  return slot === undefined ? null : { slot };
}

/** Whether the bench asks what stands behind the position. */
export function wantsMore({ file, hearing, question, position, draft }: Turn): boolean {
  if (!position || draft.pressed) return false;
  return backingOfPosition(file, hearing, question, position, cited(draft)).some(({ verdict }) => verdict !== 'right');
}

/** The slips a draft cites. */
export const cited = ({ fact, authority }: Pick<HearingDraft, Slot>): { fact?: string; authority?: string } => ({
  ...(typeof fact === 'string' ? { fact } : {}),
  ...(typeof authority === 'string' ? { authority } : {}),
});

/** What was said last, and which side has to answer it. */
export function toMeet(turn: Turn): { readonly said: Target; readonly side: string } {
  const { draft, position } = turn;
  if (draft.answer) return { said: { asserts: [draft.answer], denies: [] }, side: turn.respondent };
  return { said: position ?? { asserts: [], denies: [] }, side: turn.opponent };
}

/** The lines offered to the side whose words are due. */
export function offered(turn: Turn): string[] {
  const { said, side } = toMeet(turn);
  const moment = `${turn.exchange.id} ${turn.draft.answer ?? ''}`;
  // The short bench has ten minutes, so it offers fewer.
  const most = turn.docket.form === 'bench' ? 3 : undefined;
  return offeredLines(turn.file, turn.hearing, side, said, turn.used, moment, most);
}

/** The finished exchange as it enters the docket. @throws Error when no position was taken */
export function moveFrom({ exchange, draft }: Pick<Turn, 'exchange' | 'draft'>): Move {
  if (draft.position === undefined) throw new Error(`no position was taken on ${exchange.id}`);
  return {
    question: exchange.id,
    position: draft.position,
    ...cited(draft),
    answer: draft.answer ?? null,
    rejoinder: draft.rejoinder ?? null,
    ...(draft.objected === undefined ? {} : { objected: draft.objected }),
    ...(draft.ruled === undefined ? {} : { ruled: draft.ruled }),
  };
}
