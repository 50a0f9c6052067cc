/** A ruling of the bench in words: what stands, why, on what source, and what it does to the stage. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { Hearing } from '../../../content/schema/hearing.ts';
import { agenda, questionOf } from '../../../domain/hearing/agenda.ts';
import { linesLeft } from '../../../domain/hearing/bearing.ts';
import { across, type HearingDocket, type Move } from '../../../domain/hearing/hearingDocket.ts';
import { faultOf, heardOf } from '../../../domain/hearing/heard.ts';
import type { SlipVerdict } from '../../../domain/hearing/presented.ts';
import { ruleOnExchange, ruleOnStage, type ExchangeRuling, type StageRuling } from '../../../domain/hearing/ruling.ts';
import { argumentsUsed } from '../../../domain/hearing/table.ts';
import { chipsFor, type Chip } from '../../common/citation.view.ts';
import { say, type Words } from '../../common/words.view.ts';

export interface RulingView {
  readonly winner: string | null; // a side
  readonly sentence: string;
  readonly reason: string;
  readonly chips: readonly Chip[];
  readonly backing: readonly string[]; // what became of slips that did not carry
  /** Where the stage ends here: who carries it, and why. */
  readonly stage: { readonly carriedBy: string; readonly sentence: string } | null;
  /** Where a player ruled: what the map would have said. */
  readonly byMap: string | null;
  /** Where somebody objected: the strongest lines that would have met what was said. */
  readonly missed: readonly string[];
  /** What was not heard, where an objection cut it off. */
  readonly cut: readonly string[];
}

/** The ruling on the last exchange in the docket. @throws Error when none was argued */
export function lastRuling(file: CaseFile, hearing: Hearing, docket: HearingDocket, words: Words): RulingView {
  const order = agenda(hearing, docket);
  const i = docket.moves.length - 1;
  const move = docket.moves[i];
  const exchange = order[i];
  if (!move || !exchange) throw new Error('nothing was argued yet');
  const ruling = ruleOnExchange(file, hearing, exchange.side, move);
  const sentence = sentenceOn(file, hearing, docket, i, words);
  // A player on the short bench rules on both lines of a stage at once, so the map then speaks of both.
  const spoken = move.ruled !== undefined && docket.form === 'bench' ? [i - 1, i] : [i];
  const short = (side: string | null): string => (side ? (hearing.sides[side]?.short ?? side) : '');
  const argument = file.arguments[ruling.node];
  const ends = order[i + 1]?.stage !== exchange.stage && questionOf(hearing, exchange.id).stage.coda === 'no';
  const stage = ends ? ruleOnStage(file, hearing, docket, exchange.stage) : null;
  const own =
    move.ruled === undefined
      ? null
      : say(words, move.ruled === 'open' ? 'ruling.youOpen' : 'ruling.youFor', { side: short(move.ruled) });
  return {
    winner: move.ruled === undefined ? ruling.winner : move.ruled === 'open' ? null : move.ruled,
    sentence: own ?? sentence,
    reason: argument?.why ?? '',
    chips: chipsFor(file, [ruling.node, ...(argument?.raised.sources ?? []).slice(0, 2)]),
    backing: ruling.backing
      .filter(({ verdict }) => verdict !== 'right')
      .map((each) => backingSentence(file, each, words, 'stood')),
    stage: stage && { carriedBy: stage.carriedBy, sentence: stageSentence(file, hearing, stage, words) },
    cut: spoken.flatMap((each) => cutOff(hearing, docket.moves[each], words)),
    missed: spoken.flatMap((each) => missedLines(file, hearing, docket, each, words)),
    byMap:
      own === null
        ? null
        : say(words, 'ruling.byMap', {
            sentence: spoken.map((each) => sentenceOn(file, hearing, docket, each, words)).join(' '),
          }),
  };
}

/** What the map says of the exchange of that number. */
function sentenceOn(file: CaseFile, hearing: Hearing, docket: HearingDocket, i: number, words: Words): string {
  const [move, exchange] = [docket.moves[i], agenda(hearing, docket)[i]];
  if (!move || !exchange) return '';
  const ruling = ruleOnExchange(file, hearing, exchange.side, move);
  const short = (side: string): string => hearing.sides[side]?.short ?? side;
  return say(words, `ruling.${wordFor(file, hearing, move, ruling.rule)}`, {
    lead: short(exchange.side),
    across: short(across(hearing, exchange.side)),
    node: file.arguments[ruling.node]?.statement ?? '',
  });
}

/** How a ruling is worded: an objection is sustained, overruled, or came before what would have fallen. */
function wordFor(file: CaseFile, hearing: Hearing, move: Move, rule: ExchangeRuling['rule']): string {
  if (move.objected === undefined) return rule;
  const whole = questionOf(hearing, move.question).question.positions[move.position];
  if (rule !== 'overruled') return 'sustained';
  return whole && faultOf(file, hearing, whole) ? 'tooSoon' : rule;
}

function cutOff(hearing: Hearing, move: Move | undefined, words: Words): string[] {
  if (move?.objected === undefined) return [];
  const phrases = questionOf(hearing, move.question).question.positions[move.position]?.phrases ?? [];
  const rest = phrases.slice(move.objected + 1).map(({ text }) => text);
  return rest.length === 0 ? [] : [say(words, 'bench.cut', { line: rest.join(' ') })];
}

function missedLines(file: CaseFile, hearing: Hearing, docket: HearingDocket, i: number, words: Words): string[] {
  const [move, exchange] = [docket.moves[i], agenda(hearing, docket)[i]];
  const heard = move && heardOf(questionOf(hearing, move.question).question, move);
  if (!exchange || !heard || move.objected === undefined) return [];
  const used = argumentsUsed(file, hearing, docket.moves.slice(0, i + 1));
  return linesLeft(file, hearing, across(hearing, exchange.side), heard, used)
    .slice(0, 2)
    .map((line, n) =>
      say(words, n === 0 ? 'bench.missed' : 'bench.missedToo', { line: file.arguments[line]?.statement ?? '' }),
    );
}

/** Why a stage goes to the side it goes to. */
export function stageSentence(
  file: CaseFile,
  hearing: Hearing,
  { by, carriedBy, claim, stage }: StageRuling,
  words: Words,
): string {
  const side = hearing.sides[carriedBy]?.short ?? carriedBy;
  const loser = hearing.sides[across(hearing, carriedBy)]?.short ?? '';
  return say(words, `carried.${by}`, {
    side,
    loser,
    claim: file.claims[claim]?.statement ?? '',
    stage: hearing.stages[stage]?.title ?? '',
  });
}

/** What the bench says of a slip that does not carry: it asks while the line can still be mended, and in a ruling it states. */
export function backingSentence(
  file: CaseFile,
  { slot, verdict, slip }: SlipVerdict,
  words: Words,
  said: 'press' | 'stood',
): string {
  const text = slip ? (file.authorities[slip]?.short ?? file.facts[slip]?.slip ?? '') : '';
  const key = verdict === 'empty' ? `empty-${slot}` : verdict;
  const values = { slip: text.replace(/\.$/, '') }; // the sentence around it has a point of its own
  return said === 'press' ? say(words, `press.${key}`, values) : say(words, `stood.${key}`, values);
}
