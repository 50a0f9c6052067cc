/** Reads a kept hearing back, as far as it still fits the case. */
import type { Slot } from '../../content/schema/decision.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { agenda, questionOf } from './agenda.ts';
import { hearingOf, isManner, openHearing, tables, type HearingDocket, type Move } from './hearingDocket.ts';
import { slotOfSlip } from './presented.ts';

/**
 * The hearing with every exchange from the first that does not fit taken out; null when it is not a hearing of this case.
 * @param value anything that came out of a store
 */
export function parseHearing(value: unknown, file: CaseFile): HearingDocket | null {
  if (!file.hearing || typeof value !== 'object' || value === null) return null;
  const { players, round, moves, form, hands } = value as Partial<HearingDocket>;
  const hearing = hearingOf(file);
  if (typeof players !== 'string' || !tables(hearing).includes(players)) return null;
  if (!isManner(hearing, players, { form, hands })) return null;
  if (typeof round !== 'number' || !Number.isInteger(round) || round < 0 || !Array.isArray(moves)) return null;
  const docket = openHearing(file, players, round, { form, hands });
  const order = agenda(hearing, docket);
  const kept: Move[] = [];
  for (const [i, exchange] of order.entries()) {
    const move = soundMove(moves[i], file, exchange.id);
    if (!move) break;
    kept.push(move);
  }
  return { ...docket, moves: kept };
}

function soundMove(value: unknown, file: CaseFile, id: string): Move | null {
  if (typeof value !== 'object' || value === null) return null;
  const { question, position, fact, authority, answer, rejoinder, objected, ruled } = value as Partial<Move>;
  if (question !== id || typeof position !== 'string') return null;
  const hearing = hearingOf(file);
  const asked = questionOf(hearing, id).question;
  if (!Object.hasOwn(asked.positions, position)) return null;
  const isLine = (line: unknown): line is string | null =>
    line === null || (typeof line === 'string' && Object.hasOwn(file.arguments, line));
  if (!isLine(answer) || !isLine(rejoinder)) return null;
  const fits = (slip: unknown, slot: Slot): boolean =>
    slip === undefined || (typeof slip === 'string' && slotOfSlip(asked, slip) === slot);
  if (!fits(fact, 'fact') || !fits(authority, 'authority')) return null;
  const phrases = asked.positions[position]?.phrases ?? [];
  if (objected !== undefined && (answer !== null || phrases[objected] === undefined)) return null;
  if (ruled !== undefined && !['open', ...Object.keys(hearing.sides)].includes(ruled)) return null;
  return {
    question,
    position,
    answer,
    rejoinder,
    ...(fact && { fact }),
    ...(authority && { authority }),
    ...(objected !== undefined && { objected }),
    ...(ruled !== undefined && { ruled }),
  };
}
