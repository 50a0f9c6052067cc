/** The neighbours of claims and arguments in the map: what supports, rebuts, undercuts and answers them. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { memoizeByRef } from '../memoizeByRef.ts';

export type ArgumentMap = Pick<CaseFile, 'facts' | 'authorities' | 'claims' | 'arguments'>;

export interface Neighbours {
  readonly supports: readonly string[]; // arguments for this claim
  readonly rebuts: readonly string[]; // arguments against this claim
  readonly undercuts: readonly string[]; // arguments against this argument's step
  readonly answers: readonly string[]; // the best answers this argument has to meet
  readonly answeredBy: readonly string[]; // arguments that name this one among their answers
}

const indexes = memoizeByRef(buildIndex);
const NONE: Neighbours = { supports: [], rebuts: [], undercuts: [], answers: [], answeredBy: [] };

/** Neighbours of a claim or argument, in the order written; empty lists where the id is unknown. */
export function neighbours(file: Pick<CaseFile, 'arguments'>, id: string): Neighbours {
  return indexes(file.arguments).get(id) ?? NONE;
}

function buildIndex(all: CaseFile['arguments']): ReadonlyMap<string, Neighbours> {
  const index = new Map<string, { [K in keyof Neighbours]: string[] }>();
  const at = (id: string): { [K in keyof Neighbours]: string[] } => {
    let item = index.get(id);
    if (!item) index.set(id, (item = { supports: [], rebuts: [], undercuts: [], answers: [], answeredBy: [] }));
    return item;
  };
  for (const argument of Object.values(all)) {
    if (argument.supports) at(argument.supports).supports.push(argument.id);
    if (argument.rebuts) at(argument.rebuts).rebuts.push(argument.id);
    if (argument.undercuts) at(argument.undercuts).undercuts.push(argument.id);
    at(argument.id).answers.push(...argument.answers);
    for (const answer of argument.answers) at(answer).answeredBy.push(argument.id);
  }
  return index;
}
