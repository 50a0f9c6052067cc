/** The question of a coda, asked of a whole class by hands where nobody of it played one; then how strong each answer is. */
import { argumentsAt } from '../../../domain/debrief/argumentsUsed.ts';
import { answersAt } from '../../../domain/debrief/answersAt.ts';
import type { HandCount } from '../../../domain/debrief/classPlay.ts';
import { codaToAsk } from '../../../domain/debrief/codaToAsk.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { distributionsOf } from '../../../domain/debrief/distribution.ts';
import { say, type Words } from '../../common/words.view.ts';
import { coursesOnWall, type CourseOnWall } from './course.view.ts';
import type { ListFit } from './listFit.view.ts';
import { verdictsOf, type Verdict } from './verdict.view.ts';

export interface CodaStepView {
  readonly kind: 'coda';
  readonly seat: string;
  readonly decision: string;
  readonly title: string;
  readonly lead: string; // whose seat it is, and when
  readonly situation: string | null;
  readonly ask: string | null;
  readonly options: readonly CourseOnWall[];
  readonly verdicts: readonly Verdict[] | null;
  readonly more: string | null;
  readonly prompt: string;
  readonly lists: readonly ListFit[];
}

/**
 * Null where the case has no coda.
 * @param raised hands raised in the room
 * @param atOnce how many verdicts the screen holds
 */
export function codaStepView(
  input: DebriefInput,
  raised: readonly HandCount[],
  revealed: number,
  atOnce: number,
  words: Words,
): CodaStepView | null {
  const asked = codaToAsk(input);
  const decision = asked?.coda.decisions[asked.decision];
  const [distribution] = asked
    ? distributionsOf(asked.coda, []).filter((each) => each.decision === asked.decision)
    : [];
  if (!asked || !decision || !distribution) return null;
  const { coda } = asked;
  const asking = revealed === 0;
  const answers = answersAt({ plays: [], hands: [] }, raised, distribution);
  const { verdicts, left, lists } = verdictsOf(
    {
      file: input.file,
      seat: coda,
      slug: decision.id,
      uses: argumentsAt(coda, decision.id, answers.counting),
      total: answers.total,
      atOnce,
    },
    words,
  );
  return {
    kind: 'coda',
    seat: coda.id,
    decision: decision.id,
    title: decision.title,
    lead: say(words, 'coda.onTheWall', { title: coda.title, seat: coda.short, when: decision.when }),
    situation: asking ? decision.situation.text : null,
    ask: asking ? (decision.ask ?? null) : null,
    options: coursesOnWall(
      decision,
      answers,
      { counts: !asking, hands: asking, beside: () => null, real: () => null },
      words,
    ),
    verdicts: asking ? null : verdicts,
    more:
      !asking && left > 0 ? say(words, left === 1 ? 'run.oneGroundMore' : 'run.moreGrounds', { count: left }) : null,
    prompt: say(words, asking ? 'coda.askAll' : 'coda.weighed'),
    lists: asking ? [] : lists,
  };
}
