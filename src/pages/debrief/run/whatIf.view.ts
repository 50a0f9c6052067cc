/** What if: the class votes for another road; then the record's road and theirs stand side by side, with what would likely follow. */
import { documentedSteps, entryFor, type Docket } from '../../../domain/docket/docket.ts';
import type { HandCount } from '../../../domain/debrief/classPlay.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { decisionsToDiscuss } from '../../../domain/debrief/run.ts';
import { assessDocket, type DocketAssessment } from '../../../domain/scoring/assessDocket.ts';
import { say, type Words } from '../../common/words.view.ts';
import { countOf, markOf, totalOf } from './why.view.ts';
import type { ListFit } from './listFit.view.ts';
import { roomSources, type RoomSource } from '../common/source.view.ts';

export interface VoteOption {
  readonly id: string;
  readonly mark: string;
  readonly text: string;
  readonly votes: number;
  readonly record: boolean; // the road that was taken; no vote is asked on it
}

export interface RoadOfRun {
  readonly heading: string;
  readonly text: string;
  readonly unknown: string | null; // what the record does not show of it, when the roads are first laid beside each other
  readonly follows: {
    readonly basis: string;
    readonly word: string;
    readonly text: string;
    readonly sources: readonly RoomSource[];
  } | null;
  readonly gains: readonly string[] | null; // arguments this road makes and the other does not
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
  readonly taken: string; // what is said of the road no vote is asked on
  readonly from: string | null; // whose votes these are: raised hands, or the codes
  readonly roads: readonly [RoadOfRun, RoadOfRun] | null;
  readonly measures: readonly { readonly name: string; readonly was: string; readonly now: string }[] | null;
  /** Over how many decisions the measures are taken, and that those are the ones the record shows. */
  readonly over: string;
  readonly total: string;
  readonly lists: readonly ListFit[];
}

/**
 * @param votes hands raised at the fork; where none is raised the codes speak
 * @param atOnce how many gained arguments of each road the screen holds
 */
export function whatIfView(
  input: DebriefInput,
  votes: readonly HandCount[],
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
  const raised = votes.find((each) => each.seat === seat.id && each.decision === decision.id)?.hands ?? {};
  const byHand = Object.values(raised).some((count) => count > 0);
  const votesFor = (id: string): number => (byHand ? (raised[id] ?? 0) : countOf(distribution, id));
  const taken = seat.documented[decision.id]?.option ?? Object.keys(decision.options)[0] ?? '';
  const others = Object.keys(decision.options).filter((id) => id !== taken);
  const chosen = others.toSorted((a, b) => votesFor(b) - votesFor(a))[0] ?? taken;
  const real = decision.done.option === taken;
  const near = real && decision.done.fits === 'near';
  const was = assessed(input, seat.id, decision.id, taken);
  const now = assessed(input, seat.id, decision.id, chosen);
  const gainsOf = (of: DocketAssessment, other: DocketAssessment): string[] =>
    revealed < 3 ? [] : without(of, other).flatMap((argument) => file.arguments[argument]?.statement ?? []);
  const gained = [gainsOf(was, now), gainsOf(now, was)] as const;
  const road = (heading: string, id: string, gains: readonly string[], unknown: string | null = null): RoadOfRun => {
    const option = decision.options[id];
    const left = gains.length - atOnce;
    return {
      heading,
      text: option?.said ?? '',
      unknown: revealed === 1 ? unknown : null,
      follows:
        option && revealed === 2
          ? {
              basis: option.follows.basis,
              word: say(words, `basis.${option.follows.basis}`),
              text: option.follows.text,
              sources: roomSources(file, option.follows.sources),
            }
          : null,
      gains: revealed >= 3 ? gains.slice(0, atOnce) : null,
      more: left > 0 ? say(words, 'run.moreGained', { count: left }) : null,
    };
  };
  return {
    kind: 'whatif',
    seat: seat.id,
    decision: decision.id,
    desk: seat.short,
    title: decision.title,
    ask: say(
      words,
      revealed === 0
        ? 'run.voteAsk'
        : revealed === 1
          ? 'run.roadsAsk'
          : revealed === 2
            ? 'run.followsAsk'
            : 'run.changesAsk',
    ),
    options:
      revealed === 0
        ? Object.entries(decision.options).map(([id, { text }], n) => ({
            id,
            mark: markOf(n),
            text,
            votes: raised[id] ?? 0,
            record: id === taken,
          }))
        : null,
    taken: say(words, near ? 'run.takenNear' : real ? 'run.taken' : 'run.takenFirst'),
    from: revealed !== 1 ? null : say(words, byHand ? 'run.byHands' : 'run.byCodes'),
    roads:
      revealed === 0
        ? null
        : [
            road(
              say(words, near ? 'run.roadNear' : real ? 'run.roadTaken' : 'run.roadFirst'),
              taken,
              gained[0],
              near ? (decision.done.unknown ?? null) : null,
            ),
            road(say(words, 'run.roadOther'), chosen, gained[1]),
          ],
    measures:
      revealed < 3
        ? null
        : (['law', 'record', 'care'] as const).flatMap((id) => {
            const [from, to] = [was[id], now[id]];
            return from && to
              ? [
                  {
                    name: say(words, `score.${id}`),
                    was: String(Math.round(from.points)),
                    now: String(Math.round(to.points)),
                  },
                ]
              : [];
          }),
    over: say(words, real ? 'run.over' : 'run.overAndThis', {
      n: documentedSteps(file, seat.id, decision.id).entries.length,
      of: Object.keys(seat.decisions).length,
    }),
    total: totalOf(distribution, seat.short, words),
    lists: gained.some(({ length }) => length > 0) ? [gainsList(gained, atOnce)] : [],
  };
}

/** Both roads show as many of their arguments; the longer list says how many that can be. */
function gainsList(gained: readonly (readonly string[])[], atOnce: number): ListFit {
  const of = Math.max(...gained.map(({ length }) => length));
  return { list: 'gains', shown: Math.min(of, atOnce), of, least: 1 };
}

/** What the record shows of a seat with one decision taken another way; what had been backed stays where the option does. */
function assessed({ file }: DebriefInput, seat: string, decision: string, option: string): DocketAssessment {
  const course = documentedSteps(file, seat, decision);
  const docket: Docket =
    entryFor(course, decision)?.option === option
      ? course
      : {
          ...course,
          entries: course.entries.map((entry) => (entry.decision === decision ? { ...entry, option } : entry)),
        };
  return assessDocket(file, docket);
}

const argumentsOf = ({ onRecord, constructed }: DocketAssessment): string[] => [
  ...onRecord.filter(({ made }) => made).map(({ argument }) => argument),
  ...constructed,
];
const without = (of: DocketAssessment, other: DocketAssessment): string[] => {
  const theirs = new Set(argumentsOf(other));
  return argumentsOf(of).filter((id) => !theirs.has(id));
};
