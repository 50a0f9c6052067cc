/** A class on one page: how many played which seat, the decisions that split it most, the errors it acted on, and what it stood on. */
import { argumentTallies } from '../../../domain/debrief/argumentsMade.ts';
import { assessedPlays } from '../../../domain/debrief/boxplot.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { decisionsToDiscuss } from '../../../domain/debrief/decisionsToDiscuss.ts';
import { say, type Words } from '../../common/words.view.ts';
import { errorsOf, type ClassErrors } from '../class/errors.view.ts';
import { counted } from '../common/counted.view.ts';
import { markOf } from '../common/mark.view.ts';
import { countOf } from '../run/why.view.ts';

export interface ReportView {
  readonly seats: readonly { readonly name: string; readonly count: number }[];
  readonly split: readonly {
    readonly title: string;
    readonly options: readonly {
      readonly mark: string;
      readonly text: string;
      readonly counted: string;
      readonly real: boolean;
    }[];
  }[];
  readonly errors: ClassErrors['errors'];
  readonly stood: readonly { readonly text: string; readonly strength: string; readonly count: number }[];
}

/** So much of each list stands on one page. */
const DECISIONS = 3;
const ERRORS = 3;
const ARGUMENTS = 4;

/** Null where nobody has played. */
export function reportView(input: DebriefInput, words: Words): ReportView | null {
  const { file, plays } = input;
  if (plays.length === 0) return null;
  const made = Object.keys(file.seats)
    .flatMap((seat) => argumentTallies(assessedPlays(file, seat, plays)))
    .filter((each) => each.made > 0);
  const totals = new Map<string, number>();
  for (const each of made) totals.set(each.argument, (totals.get(each.argument) ?? 0) + each.made);
  return {
    seats: Object.values(file.seats).map(({ id, title }) => ({
      name: title,
      count: plays.filter(({ docket }) => docket.seat === id).length,
    })),
    split: decisionsToDiscuss(input)
      .slice(0, DECISIONS)
      .flatMap((figure) => {
        const seat = file.seats[figure.seat];
        const decision = seat?.decisions[figure.decision];
        return seat && decision
          ? [
              {
                title: `${seat.short}: ${decision.title}`,
                options: Object.entries(decision.options).map(([id, { text }], n) => ({
                  mark: markOf(n),
                  text,
                  counted: counted(countOf(figure, id), figure.total, words).text,
                  real: decision.done.option === id,
                })),
              },
            ]
          : [];
      }),
    errors: errorsOf(file, plays, words).errors.slice(0, ERRORS),
    stood: [...totals]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, ARGUMENTS)
      .flatMap(([id, count]) => {
        const found = file.arguments[id];
        return found ? [{ text: found.statement, strength: say(words, `fair.strength-${found.strength}`), count }] : [];
      }),
  };
}
