/** Reading a class: how it chose, what it argued and missed, which errors it acted on, how its measures spread; people are never ranked. */
import type { Argument } from '../../../content/schema/argument.ts';
import type { CaseFile, Seat } from '../../../content/schema/caseFile.ts';
import { argumentTallies, constructedTallies } from '../../../domain/debrief/argumentsMade.ts';
import { distributionsOf } from '../../../domain/debrief/distribution.ts';
import { memoizeByRef } from '../../../domain/memoizeByRef.ts';
import { EDITIONS, seatIn } from '../../../domain/docket/edition.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { assessedPlays, boxplotsOf, measuredPlays } from '../../../domain/debrief/boxplot.ts';
import type { Level } from '../../../domain/scoring/measure.ts';
import { editionName } from '../../common/seatName.view.ts';
import { carriedIn, withWord } from '../../common/carried.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import { counted, type Counted } from '../common/counted.view.ts';
import { roomSources, type RoomSource } from '../common/source.view.ts';
import { codasOf, type ClassCodas } from './codas.view.ts';
import { tableOf, type DecisionTable } from './decisionTable.view.ts';
import { errorsOf, type ClassErrors } from './errors.view.ts';

export interface BoxplotRow {
  readonly name: string;
  readonly count: number;
  readonly five: readonly number[] | null;
  readonly text: string;
  readonly levels: readonly { readonly name: string; readonly counted: Counted }[];
}

/** How strong an argument is, in a word, and why. */
interface Verdict {
  readonly word: string;
  readonly why: string;
}

export interface ArgumentRow {
  readonly text: string;
  readonly raised: string;
  readonly verdict: Verdict; // a source never stands beside an argument without it
  readonly counted: Counted;
  readonly missed: number;
  readonly sources: readonly RoomSource[];
}

export interface ClassSeat {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** That some of the measured plays were begun in an older version; it stands beside each figure of them. */
  readonly carried: string | null;
  readonly decisions: readonly DecisionTable[];
  readonly boxplots: readonly BoxplotRow[];
  /** Arguments on record: what the real filing led with first, then what else was open. */
  readonly made: readonly { readonly heading: string; readonly rows: readonly ArgumentRow[] }[];
  readonly constructed: readonly { readonly text: string; readonly count: number; readonly verdict: Verdict }[];
}

export interface ClassView extends ClassErrors {
  readonly kind: 'class';
  readonly title: string;
  readonly summary: string;
  readonly few: string | null;
  readonly seats: readonly ClassSeat[];
  readonly codas: ClassCodas | null;
}

const LEVELS: readonly Level[] = ['holdsUp', 'defensible', 'halfRight', 'wouldNotStand'];

/** The same view for the same class: a large one takes a while to count. */
export const classView = ({ file, plays, hands }: DebriefInput, words: Words): ClassView =>
  ofPlays(plays)(hands)(words)(file);
const ofPlays = memoizeByRef((plays: DebriefInput['plays']) =>
  memoizeByRef((hands: DebriefInput['hands']) =>
    memoizeByRef((words: Words) => memoizeByRef((file: CaseFile) => read({ file, plays, hands }, words))),
  ),
);

function read(input: DebriefInput, words: Words): ClassView {
  const { file, plays, hands } = input;
  const groups = [...new Set(plays.flatMap(({ group }) => group ?? []))].toSorted();
  const raised = hands.reduce((sum, each) => sum + Object.values(each.hands).reduce((a, b) => a + b, 0), 0);
  return {
    kind: 'class',
    title: say(words, 'class.title'),
    summary: withWord(
      say(words, 'class.summary', {
        plays: plays.length,
        full: plays.filter(({ kind }) => kind === 'full').length,
        hands: raised,
      }),
      carriedIn(plays, words),
    ),
    few: plays.length < 10 ? say(words, 'class.few') : null,
    seats: Object.values(file.seats).flatMap((seat) => seatsOf(input, seat, groups.length > 1 ? groups : [], words)),
    codas: codasOf(input, groups.length > 1 ? groups : [], words),
    ...errorsOf(file, plays, words),
  };
}

/**
 * A seat, once for each edition that was played: their figures are never one. Hands are counted with the full edition,
 * which has every decision, unless all that was raised is of the core that everybody played.
 */
function seatsOf(input: DebriefInput, seat: Seat, groups: readonly string[], words: Words): ClassSeat[] {
  const here = input.plays.filter(({ docket }) => docket.seat === seat.id);
  const played = EDITIONS.map((edition) => ({
    edition,
    plays: here.filter(({ docket }) => (docket.edition ?? 'full') === edition),
  })).filter(({ plays }) => plays.length > 0);
  const raised = input.hands.filter((each) => each.seat === seat.id);
  const whole = raised.some(({ decision }) => seat.decisions[decision]?.edition !== 'core');
  if (played.length < 2)
    return seatOf(
      { ...input, plays: here },
      seatIn(seat, whole ? 'full' : (played[0]?.edition ?? 'full')),
      groups,
      words,
    );
  return played.flatMap(({ edition, plays }) =>
    seatOf({ ...input, plays, hands: edition === 'full' ? input.hands : [] }, seatIn(seat, edition), groups, words).map(
      (each) => ({
        ...each,
        id: `${each.id}-${edition}`,
        name: editionName(each.name, edition, words),
      }),
    ),
  );
}

function seatOf(
  { file, plays, hands }: DebriefInput,
  seat: Seat,
  groups: readonly string[],
  words: Words,
): ClassSeat[] {
  const all = distributionsOf(seat, plays, hands);
  if (all.every(({ total }) => total === 0)) return [];
  const apart = groups.map((group) =>
    distributionsOf(
      seat,
      plays.filter((play) => play.group === group),
    ),
  );
  const assessed = assessedPlays(file, seat.id, plays);
  const led = new Set(file.outcome.led.map(({ argument }) => argument));
  const here = plays.filter(({ docket }) => docket.seat === seat.id);
  return [
    {
      id: seat.id,
      name: seat.title,
      summary: say(words, 'class.seat', { count: here.length, full: assessed.length }),
      carried: carriedIn(measuredPlays(seat.id, plays), words),
      decisions: all.map((each, n) =>
        tableOf(seat, each, [each, ...apart.flatMap((list) => list[n] ?? [])], groups, words),
      ),
      boxplots: boxplotsOf(assessed).map(({ measure, count, five, levels }) => ({
        name: say(words, `score.${measure}`),
        count,
        five,
        text: five
          ? say(words, 'class.five', {
              low: Math.round(five[0]),
              q1: Math.round(five[1]),
              mid: Math.round(five[2]),
              q3: Math.round(five[3]),
              high: Math.round(five[4]),
            })
          : say(words, 'class.noFull'),
        levels: LEVELS.map((level) => ({
          name: say(words, `score.${level}`),
          counted: counted(levels[level], count, words),
        })),
      })),
      made: (['led', 'other'] as const).flatMap((which) => {
        const rows = argumentTallies(assessed)
          .filter(({ argument }) => led.has(argument) === (which === 'led'))
          .flatMap(({ argument, made, open }): ArgumentRow[] => {
            const found = file.arguments[argument];
            return found
              ? [
                  {
                    text: found.statement,
                    raised: say(words, `run.raised-${found.raised.kind}`, { end: file.outcome.span.to }),
                    verdict: verdictOf(found, words),
                    counted: counted(made, open, words),
                    missed: open - made,
                    sources: roomSources(file, found.raised.sources),
                  },
                ]
              : [];
          });
        return rows.length === 0
          ? []
          : [{ heading: say(words, which === 'led' ? 'class.led' : 'class.alsoOpen'), rows }];
      }),
      constructed: constructedTallies(assessed).flatMap(({ argument, made }) => {
        const found = file.arguments[argument];
        return found ? [{ text: found.statement, count: made, verdict: verdictOf(found, words) }] : [];
      }),
    },
  ];
}

const verdictOf = ({ strength, why }: Argument, words: Words): Verdict => ({
  word: say(words, `run.strength-${strength}`),
  why,
});
