/** How much of a position was heard before somebody objected, and what in it is no law. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Hearing, HearingPosition, Question } from '../../content/schema/hearing.ts';
import { rank, rankOf } from '../argument-map/strength.ts';
import { counts } from './bearing.ts';
import type { Move } from './hearingDocket.ts';

/** The position of a move as it was heard: where somebody objected, with nothing of what was to come after. Undefined where there is none. */
export function heardOf(
  question: Question,
  { position: name, objected }: Pick<Move, 'position' | 'objected'>,
): HearingPosition | undefined {
  const position = question.positions[name];
  const heard = objected === undefined ? undefined : position?.phrases?.slice(0, objected + 1);
  if (!position || !heard) return position;
  const said = new Set(heard.flatMap(({ says }) => says));
  const kept = (ids: readonly string[]): string[] => ids.filter((id) => said.has(id));
  return {
    text: heard.map(({ text }) => text).join(' '),
    asserts: kept(position.asserts),
    denies: kept(position.denies),
    faces: kept(position.faces),
    phrases: heard,
  };
}

/** What brings a position down by itself: it asserts what does not count, or acts as if strong law were not so. */
export function faultOf(
  file: CaseFile,
  hearing: Hearing,
  { asserts, denies }: Pick<HearingPosition, 'asserts' | 'denies'>,
): { readonly rule: 'falls' | 'denied'; readonly node: string } | null {
  const bad = asserts.find((argument) => !counts(file, hearing, argument));
  if (bad !== undefined) return { rule: 'falls', node: bad };
  const denied = denies.find((argument) => counts(file, hearing, argument) && rankOf(file, argument) >= rank('strong'));
  return denied === undefined ? null : { rule: 'denied', node: denied };
}

/** Whether an objection after this phrase, counted from 0, is sustained: something heard by then is no law. */
export function isSustained(
  file: CaseFile,
  hearing: Hearing,
  question: Question,
  move: Required<Pick<Move, 'position' | 'objected'>>,
): boolean {
  const heard = heardOf(question, move);
  return heard !== undefined && faultOf(file, hearing, heard) !== null;
}
