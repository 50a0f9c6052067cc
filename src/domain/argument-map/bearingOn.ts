/** Says which facts and authorities bear on an argument, through the claims it builds on too. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { getOrInsertComputed, memoizeByRef } from '../memoizeByRef.ts';
import { neighbours } from './neighbours.ts';
import { rank, rankOf } from './strength.ts';

type Arguments = Pick<CaseFile, 'arguments'>;
/** For each map of arguments, what bears on each of them, as far as it was asked for. */
const bearings = memoizeByRef<Arguments['arguments'], Map<string, ReadonlySet<string>>>(() => new Map());

/**
 * Everything that backs an argument: its premises, its warrant, further authority that helps, and the same of the
 * arguments that put its claim premises in. An argument that is wrong lends nothing to one that builds on its claim.
 */
export function bearingOn(file: Arguments, argument: string): ReadonlySet<string> {
  return getOrInsertComputed(bearings(file.arguments), argument, () => collect(file, argument, new Set(), new Set()));
}

function collect(file: Arguments, id: string, seen: Set<string>, found: Set<string>): Set<string> {
  const argument = file.arguments[id];
  if (!argument || seen.has(id)) return found;
  seen.add(id);
  for (const node of [...argument.premises, ...argument.warrant, ...argument.helps]) {
    if (!node.startsWith('claim/')) found.add(node);
    else
      for (const support of neighbours(file, node).supports) {
        if (rankOf(file, support) > rank('wrong')) collect(file, support, seen, found);
      }
  }
  return found;
}
