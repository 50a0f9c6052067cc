/** The codas on the page of a class: their own tables, apart from the figures of the seats that they never count in. */
import { codaFigures, codaPlays } from '../../../domain/debrief/codaFigures.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { distributionsOf } from '../../../domain/debrief/distribution.ts';
import { say, type Words } from '../../common/words.view.ts';
import { tableOf, type DecisionTable } from './decisionTable.view.ts';

export interface ClassCodas {
  readonly title: string;
  readonly text: string; // what these figures are, or that nobody went on to one
  readonly decisions: readonly (DecisionTable & { readonly stood: string })[];
}

/** Null where no seat of the case has a coda, or nothing came in at all. */
export function codasOf({ file, plays }: DebriefInput, groups: readonly string[], words: Words): ClassCodas | null {
  const [first] = Object.values(file.seats).flatMap(({ coda }) => coda ?? []);
  if (!first || plays.length === 0) return null;
  const after = codaPlays(plays);
  const text =
    after.length === 0
      ? say(words, 'coda.nobody', { title: first.title })
      : say(words, 'coda.class', { count: after.length, of: plays.length });
  return {
    title: first.title,
    text,
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
