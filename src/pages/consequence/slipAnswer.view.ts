/** How each slip stood once the choice is made, in a few words: the scene has answered it when it was put there. */
import type { CaseFile, Seat, WithId } from '../../content/schema/caseFile.ts';
import type { Decision } from '../../content/schema/decision.ts';
import type { Entry } from '../../domain/docket/docket.ts';
import { assessEntry } from '../../domain/scoring/assessEntry.ts';
import { fits } from '../../domain/scoring/backing.ts';
import { verdictWord } from '../common/slips.view.ts';
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
    says: say(words, `following.${verdictWord(found)}`),
  }));
}

const nameOf = (file: CaseFile, slip: string | undefined): string | undefined =>
  slip && (file.facts[slip]?.slip ?? file.authorities[slip]?.short ?? slip);
