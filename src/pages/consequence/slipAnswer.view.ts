/** What the room answers to a slip once the choice is made: what it opened, or why it slipped. */
import type { CaseFile, Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Decision } from '../../content/schema/decision.ts';
import type { Entry } from '../../domain/docket/docket.ts';
import { assessEntry } from '../../domain/scoring/assessEntry.ts';
import { fits, type SlotVerdict } from '../../domain/scoring/backing.ts';
import { say, type Words } from '../common/words.view.ts';

export interface SlipAnswer {
  readonly word: string; // 'Your fact'
  readonly text: string; // the slip
  readonly fit: 'right' | 'slips' | 'empty';
  readonly says: string;
}

/** True where something was put in and all of it fits: the key turns. */
export const slipsFit = (slips: readonly SlipAnswer[]): boolean =>
  slips.length > 0 && slips.every(({ fit }) => fit === 'right');

/** One answer for each slot of the decision. */
export function slipAnswers(
  file: CaseFile,
  seat: Seat,
  decision: WithId<Decision>,
  entry: Entry,
  words: Words,
): SlipAnswer[] {
  if (decision.slots.length === 0) return [];
  return assessEntry(file, seat, entry).backing.map((found) => ({
    word: say(words, `following.${found.slot}`),
    text: nameOf(file, found.node) ?? say(words, 'decision.waived'),
    fit: fits(found.verdict) ? 'right' : found.verdict === 'empty' ? 'empty' : 'slips',
    says: say(words, sayingOf(found), { argument: file.arguments[found.argument ?? '']?.statement ?? '' }),
  }));
}

const nameOf = (file: CaseFile, slip: string | undefined): string | undefined =>
  slip && (file.facts[slip]?.slip ?? file.authorities[slip]?.short ?? slip);

/** The words for a verdict; nothing that belongs to the other side is ever said to carry the choice. */
function sayingOf({ verdict, argument, faces }: SlotVerdict): string {
  if (verdict === 'beside' && !argument) return 'slip.beside-alone';
  return verdict === 'second' && faces.length > 0 ? 'slip.second-candor' : `slip.${verdict}`;
}
