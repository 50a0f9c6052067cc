/** The codas on the page of a class: their own tables, apart from the figures of the seats that they never count in. */
import { codaFigures, codaPlays } from '../../../domain/debrief/codaFigures.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { distributionsOf } from '../../../domain/debrief/distribution.ts';
import { say, type Words } from '../../common/words.view.ts';
import { tableOf, type DecisionTable } from './decisionTable.view.ts';

export interface ClassCodas {
  readonly title: string;
  readonly text: string; // what these figures are
  readonly decisions: readonly (DecisionTable & { readonly stood: string })[];
}

/** Null where nobody went on to one, so that a class without it hears nothing of it. */
export function codasOf({ file, plays }: DebriefInput, groups: readonly string[], words: Words): ClassCodas | null {
  const [first] = Object.values(file.seats).flatMap(({ coda }) => coda ?? []);
  const after = codaPlays(plays);
  if (!first || after.length === 0) return null;
  return {
    title: first.title,
    text: say(words, 'coda.class', { count: after.length, of: plays.length }),
    decisions: codaFigures(file, plays).map(({ coda, distribution, carried, clung }) => {
      const apart = groups.flatMap((group) =>
        distributionsOf(
          coda,
          after.filter((play) => play.group === group),
        ).filter(({ decision }) => decision === distribution.decision),
      );
      return {
        ...tableOf(coda, distribution, [distribution, ...apart], groups, words),
        stood: say(words, 'coda.stood', { carried, clung, of: distribution.total }),
      };
    }),
  };
}
