/**
 * How the bench rules: on each exchange by the last line that holds, on each stage by what is on the table, and why.
 */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Hearing } from '../../content/schema/hearing.ts';
import { rank, rankOf } from '../argument-map/strength.ts';
import { getOrInsertComputed, memoizeByRef } from '../memoizeByRef.ts';
import { agenda, questionOf } from './agenda.ts';
import { aimAgainst } from './bearing.ts';
import { faultOf, heardOf } from './heard.ts';
import { across, type HearingDocket, type Move } from './hearingDocket.ts';
import { backingOfPosition, type SlipVerdict } from './presented.ts';
import { labelTable, strengthAsAdvanced } from './table.ts';

/** What became of one exchange. `node` is the argument that decided it; its reason and sources are the ruling's. */
export interface ExchangeRuling {
  readonly rule: 'stands' | 'overruled' | 'conceded' | 'restored' | 'answered' | 'falls' | 'denied';
  readonly winner: string | null; // a side, or null where it stays open
  readonly node: string;
  readonly backing: readonly SlipVerdict[];
}

export interface StageRuling {
  readonly stage: string;
  readonly carriedBy: string;
  /**
   * in, out: the table decides; exchange: the last word stood; burden: neither line prevailed; bench: a player ruled.
   */
  readonly by: 'in' | 'out' | 'exchange' | 'burden' | 'bench';
  readonly claim: string;
  readonly nodes: readonly string[]; // the arguments that decided it
}

/**
 * The ruling on one exchange, on as much as was heard. An objection takes the place of an answer. A line answers another only if it is at least as strong, as with undercutters in the map.
 * @param side the side that was asked
 * @throws Error when the question has no such position
 */
export function ruleOnExchange(file: CaseFile, hearing: Hearing, side: string, move: Move): ExchangeRuling {
  const { question } = questionOf(hearing, move.question);
  const position = heardOf(question, move);
  if (!position) throw new Error(`the question ${move.question} has no position called ${move.position}`);
  const backing = backingOfPosition(file, hearing, question, position, move);
  const unsupported = backing.some(({ verdict }) => verdict !== 'right');
  const other = across(hearing, side);
  const asserted = position.asserts.map((argument) => ({ argument, unsupported }));
  const fault = faultOf(file, hearing, position);
  if (fault) return { ...fault, winner: other, backing };
  const forceOf = (argument: string): number => rankOf(file, argument);
  // To deny an argument is as strong as the argument is weak, as in the score of the seats.
  const force = Math.min(
    rank('settled'),
    ...asserted.map((each) => rank(strengthAsAdvanced(file, each))),
    ...position.denies.map((id) => rank('settled') - forceOf(id)),
  );
  // Where an objection came before anything was put, the argument that was still to come stands for the position.
  const whole = question.positions[move.position] ?? position;
  const mainArgument = position.asserts[0] ?? position.denies[0] ?? whole.asserts[0] ?? whole.denies[0] ?? '';
  if (move.objected !== undefined) return { rule: 'overruled', winner: side, node: mainArgument, backing };
  if (move.answer === null) return { rule: 'conceded', winner: side, node: mainArgument, backing };
  // An answer that the position faced openly must be stronger than the position, not only as strong.
  const needed = position.faces.includes(move.answer) ? force + 1 : force;
  const isAnswered = aimAgainst(file, move.answer, position) !== null && forceOf(move.answer) >= needed;
  if (!isAnswered) return { rule: 'stands', winner: side, node: mainArgument, backing };
  const back = move.rejoinder ?? '';
  const isBack = aimAgainst(file, back, { asserts: [move.answer], denies: [] }) !== null;
  if (isBack && forceOf(back) >= forceOf(move.answer)) return { rule: 'restored', winner: side, node: back, backing };
  return { rule: 'answered', winner: other, node: move.answer, backing };
}

/** The rulings on each exchange so far, in order. */
export const exchangeRulings = (file: CaseFile, hearing: Hearing, docket: HearingDocket): ExchangeRuling[] => {
  const order = agenda(hearing, docket);
  return docket.moves.map((move, i) => ruleOnExchange(file, hearing, order[i]?.side ?? '', move));
};

/**
 * Who carries a stage. The first claim of the stage that the table makes in or out decides. If all stay undecided, the
 * side that won more exchanges carries it; if that is even, the side that bears the burden loses. Where a player on the
 * bench ruled, the player's rulings are counted instead, and if they are even, the side that bears the burden loses.
 */
export function ruleOnStage(file: CaseFile, hearing: Hearing, docket: HearingDocket, slug: string): StageRuling {
  const stage = hearing.stages[slug];
  if (!stage) throw new Error(`the hearing has no stage called ${slug}`);
  const other = across(hearing, stage.favors);
  const claim = stage.about[0] ?? '';
  const rulings = exchangeRulings(file, hearing, docket);
  const own = docket.moves.flatMap((move, i) =>
    move.question.startsWith(`${slug}/`) ? [{ move, ruling: rulings[i] as ExchangeRuling }] : [],
  );
  const nodes = own.map(({ ruling }) => ruling.node);
  const tally = (winnerOf: (each: (typeof own)[number]) => string | null | undefined): string | null => {
    const margin = own.reduce(
      (sum, each) => sum + (winnerOf(each) === stage.favors ? 1 : winnerOf(each) === other ? -1 : 0),
      0,
    );
    return margin > 0 ? stage.favors : margin < 0 ? other : null;
  };
  const unburdened = across(hearing, stage.burden);
  if (own.some(({ move }) => move.ruled !== undefined)) {
    return { stage: slug, carriedBy: tally(({ move }) => move.ruled) ?? unburdened, by: 'bench', claim, nodes };
  }
  // A stage is ruled on when it ends; a line advanced later cannot change it.
  const { claims } = labelTable(file, hearing, movesUntil(docket, slug));
  for (const id of stage.about) {
    const status = claims[id];
    if (status?.label === 'in')
      return { stage: slug, carriedBy: stage.favors, by: 'in', claim: id, nodes: status.path };
    if (status?.label === 'out') return { stage: slug, carriedBy: other, by: 'out', claim: id, nodes: status.path };
  }
  const winner = tally(({ ruling }) => ruling.winner);
  return winner
    ? { stage: slug, carriedBy: winner, by: 'exchange', claim, nodes }
    : { stage: slug, carriedBy: unburdened, by: 'burden', claim, nodes };
}

const slices = memoizeByRef<readonly Move[], Map<string, readonly Move[]>>(() => new Map());

/** The moves up to the last one of a stage; the same list each time, so that its table is labelled once. */
function movesUntil({ moves }: HearingDocket, slug: string): readonly Move[] {
  return getOrInsertComputed(slices(moves), slug, () =>
    moves.slice(0, moves.findLastIndex(({ question }) => question.startsWith(`${slug}/`)) + 1),
  );
}

/** Stages fully argued so far, each with its ruling; a coda decides nothing and is left out. */
export function stageRulings(file: CaseFile, hearing: Hearing, docket: HearingDocket): StageRuling[] {
  const order = agenda(hearing, docket);
  const left = new Set(order.slice(docket.moves.length).map((each) => each.stage));
  return Object.entries(hearing.stages)
    .filter(([slug, { coda }]) => coda === 'no' && !left.has(slug) && order.some((each) => each.stage === slug))
    .map(([slug]) => ruleOnStage(file, hearing, docket, slug));
}
