/** What can be named where a snapshot stands, for examples of events. */
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import type { Decision } from '../../src/content/schema/decision.ts';
import type { Question } from '../../src/content/schema/hearing.ts';
import { noticeOf } from '../../src/domain/address/address.ts';
import { agenda, questionOf } from '../../src/domain/hearing/agenda.ts';
import { playOf } from '../../src/domain/play/context.ts';
import { offered, turnOf } from '../../src/domain/play/turn.ts';
import type { Snapshot } from './seatActor.ts';

/** What can be named where a snapshot stands; away from a seat or a hearing, their first decision or question. */
export interface Place {
  readonly file: CaseFile;
  readonly seat: Seat;
  readonly decision: Decision;
  readonly slots: readonly ('fact' | 'authority')[];
  readonly tray: { readonly facts: readonly string[]; readonly authorities: readonly string[] };
  readonly question: Question | null;
  readonly side: string; // who is asked it
  readonly lines: readonly string[];
  readonly notices: readonly string[];
}

export function placeOf(file: CaseFile, { context }: Snapshot): Place {
  const seat = file.seats[context.seat ?? ''] ?? Object.values(file.seats)[0];
  if (!seat) throw new Error(`the case ${file.id} has no seat`);
  const decision = context.docket ? playOf(context).decision : Object.values(seat.decisions)[0];
  if (!decision) throw new Error(`the seat ${seat.id} has no decision`);
  const asked = file.hearing && context.hearing ? agenda(file.hearing, context.hearing.docket) : [];
  const next = asked[context.hearing?.docket.moves.length ?? 0];
  const question = file.hearing && next ? questionOf(file.hearing, next.id).question : null;
  const at = question ?? decision;
  return {
    file,
    seat,
    decision,
    slots: question
      ? (['fact', 'authority'] as const).filter(
          (slot) => question.tray[slot === 'fact' ? 'facts' : 'authorities'].length > 0,
        )
      : decision.slots,
    tray: at.tray,
    question,
    side: next?.side ?? '',
    lines: question ? offered(turnOf(context)) : [],
    notices: [...context.notices, ...context.misread.map(noticeOf)],
  };
}
