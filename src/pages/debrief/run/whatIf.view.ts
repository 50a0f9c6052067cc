/** What if: the class votes for another road; then the record's road and theirs stand side by side, with what would likely follow. */
import type { Seat } from '../../../content/schema/caseFile.ts';
import { answersAt } from '../../../domain/debrief/answersAt.ts';
import type { HandCount } from '../../../domain/debrief/classPlay.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { decisionsToDiscuss } from '../../../domain/debrief/decisionsToDiscuss.ts';
import { forkAt, onlyOn, roadToTry, type Road } from '../../../domain/debrief/fork.ts';
import { STEP_KINDS } from '../../../domain/debrief/stepKinds.ts';
import { say, type Words } from '../../common/words.view.ts';
import { doneWord } from '../common/done.view.ts';
import { roomSources, type RoomSource } from '../common/source.view.ts';
import { coursesOnWall, type CourseOnWall } from './course.view.ts';
import type { ListFit } from './listFit.view.ts';
import { strengthWord, type StrengthWord } from './verdict.view.ts';
import { countOf, totalOf } from './why.view.ts';

export interface VoteOption {
  readonly id: string;
  readonly mark: string;
  readonly text: string;
  readonly votes: number;
  readonly record: boolean; // the road that was taken; no vote is asked on it
}

export interface RoadOfRun {
  readonly heading: string;
  readonly mark: string;
  readonly text: string;
  readonly unknown: string | null; // what the record does not show of it
  readonly follows: {
    readonly basis: string;
    readonly word: string;
    readonly text: string;
    readonly sources: readonly RoomSource[];
  } | null;
  /** Arguments this road makes and the other does not, each with how strong it is. */
  readonly gains: readonly (StrengthWord & { readonly text: string })[] | null;
  readonly more: string | null; // how many more of them there are
}

export interface WhatIfView {
  readonly kind: 'whatif';
  readonly seat: string;
  readonly decision: string;
  readonly desk: string;
  readonly title: string;
  readonly ask: string;
  readonly options: readonly VoteOption[] | null; // while the vote is on
  readonly courses: readonly CourseOnWall[] | null; // after it: they stay in view
  readonly taken: string; // what is said of the road no vote is asked on
  readonly from: string | null; // whose votes these are: raised hands, or the codes
  readonly roads: readonly [RoadOfRun, RoadOfRun] | null;
  readonly measures: readonly { readonly name: string; readonly was: string; readonly now: string }[] | null;
  readonly over: string; // that the marks are those of this decision
  readonly same: string | null; // that nothing tells the two roads apart, and why that is worth a word
  readonly total: string;
  readonly lists: readonly ListFit[];
}

const MARKS = ['law', 'record', 'care'] as const;

/**
 * @param raised hands raised in the room at why
 * @param votes hands raised at the fork; where none is raised the codes speak
 * @param atOnce how many gained arguments of each road the screen holds
 */
export function whatIfView(
  input: DebriefInput,
  { raised, votes }: { readonly raised: readonly HandCount[]; readonly votes: readonly HandCount[] },
  item: number,
  revealed: number,
  atOnce: number,
  words: Words,
): WhatIfView | null {
  const distribution = decisionsToDiscuss(input)[item];
  const seat = distribution && input.file.seats[distribution.seat];
  const decision = distribution && seat?.decisions[distribution.decision];
  if (!distribution || !seat || !decision) return null;
  const { file } = input;
  const is = STEP_KINDS.whatif[revealed] ?? 'changes';
  const hands = votes.find((each) => each.seat === seat.id && each.decision === decision.id)?.hands ?? {};
  const byHand = Object.values(hands).some((count) => count > 0);
  const fork = forkAt(file, seat, decision.id);
  const { taken } = fork;
  const answers = answersAt(input, raised, distribution);
  const chosen = roadToTry(fork, {
    byHand,
    count: (id) => (byHand ? (hands[id] ?? 0) : countOf(distribution, id)),
  });
  const real = decision.done.option === taken.option;
  const near = real && decision.done.fits === 'near';
  const pair = chosen && ([taken, chosen] as const);
  const gains =
    is === 'changes' && pair ? ([onlyOn(pair[0], pair[1]), onlyOn(pair[1], pair[0])] as const) : ([[], []] as const);
  const road = (
    heading: string,
    { option: id }: Road,
    gained: readonly string[],
    unknown: string | null,
  ): RoadOfRun => {
    const option = decision.options[id];
    const left = gained.length - atOnce;
    return {
      heading,
      mark: courses.find((each) => each.id === id)?.mark ?? '',
      text: option?.said ?? '',
      unknown,
      follows:
        option && is === 'follows'
          ? {
              basis: option.follows.basis,
              word: say(words, `basis.${option.follows.basis}`),
              text: option.follows.text,
              sources: roomSources(file, option.follows.sources),
            }
          : null,
      gains:
        is === 'changes' ? gained.slice(0, atOnce).map((each) => gainOf(input, seat, decision.id, each, words)) : null,
      more: is === 'changes' && left > 0 ? say(words, 'run.moreGained', { count: left }) : null,
    };
  };
  const courses = coursesOnWall(
    decision,
    answers,
    {
      counts: true,
      hands: false,
      beside: () => null,
      real: (id) => (decision.done.option === id ? doneWord(decision.done, words) : null),
    },
    words,
  );
  return {
    kind: 'whatif',
    seat: seat.id,
    decision: decision.id,
    desk: seat.short,
    title: decision.title,
    ask: say(words, `run.whatif-${is}`),
    options:
      is === 'vote'
        ? courses.map(({ id, mark, text }) => ({
            id,
            mark,
            text,
            votes: hands[id] ?? 0,
            record: id === taken.option,
          }))
        : null,
    courses: is === 'vote' ? null : courses,
    taken: say(words, near ? 'run.takenNear' : real ? 'run.taken' : 'run.takenFirst'),
    from: is === 'roads' ? say(words, byHand ? 'run.byHands' : 'run.byCodes') : null,
    roads:
      is === 'vote' || !pair
        ? null
        : [
            road(
              say(words, near ? 'run.roadNear' : real ? 'run.roadTaken' : 'run.roadFirst'),
              pair[0],
              gains[0],
              near && is === 'roads' ? (decision.done.unknown ?? null) : null,
            ),
            road(say(words, 'run.roadOther'), pair[1], gains[1], null),
          ],
    measures:
      is === 'changes' && pair
        ? MARKS.flatMap((id) => {
            const [was, now] = [pair[0].marks[id], pair[1].marks[id]];
            return was === null || now === null
              ? []
              : [{ name: say(words, `score.${id}`), was: String(was), now: String(now) }];
          })
        : null,
    over: say(words, 'run.overThis'),
    same: is === 'changes' && chosen?.differs === false ? say(words, 'run.sameRoads') : null,
    total: totalOf(distribution, seat.short, words),
    lists: gains.some(({ length }) => length > 0) ? [gainsList(gains, atOnce)] : [],
  };
}

const gainOf = (
  { file }: DebriefInput,
  seat: Seat,
  slug: string,
  argument: string,
  words: Words,
): StrengthWord & { readonly text: string } => ({
  text: file.arguments[argument]?.statement ?? '',
  ...strengthWord(file, seat, slug, argument, words),
});

/** Both roads show as many of their arguments; the longer list says how many that can be. */
function gainsList(gained: readonly (readonly string[])[], atOnce: number): ListFit {
  const of = Math.max(...gained.map(({ length }) => length));
  return { list: 'gains', shown: Math.min(of, atOnce), of, least: 1 };
}
