/** What was said in a play and is wrong, in words: where it was said, what is so, and whether it was put right. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import { seatOf } from '../../domain/docket/edition.ts';
import { falsehoodsIn, type Falsehood } from '../../domain/scoring/falsehoods.ts';
import { chipsFor, type Chip } from '../common/citation.view.ts';
import { say, type Words } from '../common/words.view.ts';

export interface WrongView {
  /** What is false, struck out. */
  readonly said: string;
  /** The same for the ear: 'Said, and wrong: …' */
  readonly heard: string;
  readonly where: string; // 'At “Read the summons”: …'
  readonly correction: string;
  readonly chips: readonly Chip[];
  /** What was answered after it was corrected, where that is right. */
  readonly putRight: string | null;
}

/** Every falsehood of a play, in the order in which it was first said. */
export function saidAndWrong(file: CaseFile, docket: Docket, words: Words): WrongView[] {
  const decisions = seatOf(file, docket)?.decisions ?? {};
  return falsehoodsIn(file, docket).map((each) => wrongView(file, each, decisions[each.decision]?.title ?? '', words));
}

const MOST_CHIPS = 4;

/** @param decision the title of the decision at which it was said */
export const wrongView = (file: CaseFile, told: Falsehood, decision: string, words: Words): WrongView => ({
  said: told.said,
  heard: `${say(words, 'score.wrong')}: ${told.said}`,
  where:
    told.said === told.words
      ? say(words, 'score.saidHere', { decision })
      : say(words, 'score.saidAt', { decision, words: asSentence(told.words) }),
  correction: told.correction,
  chips: chipsFor(file, told.ids).slice(0, MOST_CHIPS),
  putRight: told.putRight === null ? null : say(words, 'score.putRight', { words: told.putRight }),
});

/** Words with a mark at their end; a quotation brings its own. */
const asSentence = (words: string): string => (/[.?!…][’”]?$/.test(words) ? words : `${words}.`);
