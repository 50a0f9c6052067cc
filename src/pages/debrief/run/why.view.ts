/** Why: one decision and its courses; then how the class chose, what each course stands on, how strong that is, and the record. */
import type { Decision } from '../../../content/schema/decision.ts';
import type { Seat } from '../../../content/schema/caseFile.ts';
import { answersAt, type Answers } from '../../../domain/debrief/answersAt.ts';
import { argumentsAt, mostStoodOnFailing } from '../../../domain/debrief/argumentsUsed.ts';
import type { HandCount } from '../../../domain/debrief/classPlay.ts';
import type { Distribution } from '../../../domain/debrief/distribution.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { decisionsToDiscuss } from '../../../domain/debrief/decisionsToDiscuss.ts';
import { groupsAt } from '../../../domain/debrief/groupsAt.ts';
import { STEP_KINDS } from '../../../domain/debrief/stepKinds.ts';
import type { ScreenFits } from '../../../machines/debrief/screenFits.ts';
import { besideFigure, withWord } from '../../common/carried.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import { doneView, doneWord, type DoneView } from '../common/done.view.ts';
import { coursesOnWall, roomBeside, type CourseOnWall } from './course.view.ts';
import { groundsOf, type Ground } from './ground.view.ts';
import type { ListFit } from './listFit.view.ts';
import { verdictsOf, type Verdict } from './verdict.view.ts';

export interface WhyView {
  readonly kind: 'why';
  readonly id: string; // 'seat/decision'
  readonly seat: string;
  readonly decision: string;
  readonly desk: string;
  readonly when: string;
  readonly title: string;
  readonly ask: string | null;
  readonly situation: string | null; // shown until something is revealed
  readonly options: readonly CourseOnWall[];
  readonly note: string | null; // why there are no figures, or that most stood on what does not hold
  readonly grounds: readonly Ground[] | null;
  readonly verdicts: readonly Verdict[] | null;
  readonly lists: readonly ListFit[];
  readonly more: string | null; // which courses stand on none, and how many are not shown
  readonly done: DoneView | null;
  readonly total: string;
  readonly prompt: string;
}

/**
 * Null where the class has no such decision to talk about.
 * @param raised hands raised in the room, while everybody chooses
 * @param fits how much of each list the screen holds; the notes have the rest
 */
export function whyView(
  input: DebriefInput,
  raised: readonly HandCount[],
  item: number,
  revealed: number,
  fits: Pick<ScreenFits, 'grounds' | 'verdicts'>,
  words: Words,
): WhyView | null {
  const distribution = decisionsToDiscuss(input)[item];
  const seat = distribution && input.file.seats[distribution.seat];
  const decision = distribution && seat?.decisions[distribution.decision];
  if (!distribution || !seat || !decision) return null;
  const { file } = input;
  const is = STEP_KINDS.why[revealed] ?? 'record';
  const answers = answersAt(input, raised, distribution);
  const groups = answers.by === 'codes' ? groupsAt(input.plays, seat.id, decision.id) : [];
  return {
    kind: 'why',
    id: `${seat.id}/${decision.id}`,
    seat: seat.id,
    decision: decision.id,
    desk: seat.short,
    when: decision.when,
    title: decision.title,
    ask: decision.ask ?? null,
    situation: is === 'choose' ? decision.situation.text : null,
    options: coursesOnWall(
      decision,
      answers,
      {
        counts: is !== 'choose',
        hands: is === 'choose' || (is === 'counts' && answers.by !== 'codes'),
        beside: (option) =>
          is !== 'counts'
            ? null
            : [
                ...groups.map(({ group, total, options }) =>
                  say(words, 'run.inGroup', { group, count: options.get(option) ?? 0, of: total }),
                ),
                roomBeside(answers, option, words) ?? [],
              ]
                .flat()
                .join(' · ') || null,
        real: (option) => (is === 'record' && decision.done.option === option ? doneWord(decision.done, words) : null),
      },
      words,
    ),
    note: is === 'counts' ? fewNote(answers, distribution, words) : null,
    ...listsOf(input, seat, decision, { is, answers, fits }, words),
    done: is === 'record' ? doneView(file, words, decision) : null,
    total: totalOf(distribution, seat.short, words),
    prompt: say(words, `run.why-${is}`),
  };
}

/** How many of the class answered at a desk, and how many of them in an older version of the case. */
export const totalOf = (figure: Distribution, seat: string, words: Words): string =>
  withWord(say(words, 'run.answers', { count: figure.total, seat }), besideFigure(figure, words));

export const countOf = ({ options }: Distribution, id: string): number =>
  options.find((each) => each.id === id)?.count ?? 0;

/** Why the wall has no figures; null where it has some, and from a class that is large enough. */
function fewNote({ by }: Answers, { total }: Distribution, words: Words): string | null {
  if (by === 'codes') return null;
  if (by === 'room') return say(words, total === 0 ? 'run.roomAlone' : 'run.roomForFew', { count: total });
  return say(words, total === 0 ? 'run.askRoom' : 'run.askRoomForFew', { count: total });
}

type Lists = Pick<WhyView, 'grounds' | 'verdicts' | 'lists' | 'more'> & Partial<Pick<WhyView, 'note'>>;

/** The list of the step: arguments without a word on how strong they are, then that word. */
function listsOf(
  { file }: DebriefInput,
  seat: Seat,
  decision: Decision & { readonly id: string },
  { is, answers, fits }: { is: string; answers: Answers; fits: Pick<ScreenFits, 'grounds' | 'verdicts'> },
  words: Words,
): Lists {
  if (is === 'arguments') return { verdicts: null, ...groundsOf(file, decision, fits.grounds, words) };
  if (is !== 'strength') return { grounds: null, verdicts: null, lists: [], more: null };
  const { verdicts, left, lists } = verdictsOf(
    {
      file,
      seat,
      slug: decision.id,
      uses: argumentsAt(seat, decision.id, answers.counting),
      total: answers.total,
      atOnce: fits.verdicts,
    },
    words,
  );
  const most = mostStoodOnFailing(file, seat, decision.id, answers.total, answers.counting);
  return {
    grounds: null,
    verdicts,
    lists,
    more: left > 0 ? say(words, left === 1 ? 'run.oneGroundMore' : 'run.moreGrounds', { count: left }) : null,
    ...(verdicts.length === 0
      ? { note: say(words, 'run.noneUsed') }
      : most && { note: say(words, 'run.mostOnFailing', { count: most.stood, of: answers.total }) }),
  };
}
