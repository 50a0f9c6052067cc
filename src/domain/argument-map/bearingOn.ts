/** Says which facts and authorities bear on an argument, through the claims it builds on too. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { neighbours } from './neighbours.ts';
import { rank } from './strength.ts';

type Map_ = Pick<CaseFile, 'arguments'>;
const memo = new WeakMap<object, Map<string, ReadonlySet<string>>>();

/**
 * Everything that backs an argument: its premises, its warrant, further authority that helps, and the same of the
 * arguments that put its claim premises in. An argument that is wrong lends nothing to one that builds on its claim.
 */
export function bearingOn(file: Map_, argument: string): ReadonlySet<string> {
  let byId = memo.get(file.arguments);
  if (!byId) memo.set(file.arguments, (byId = new Map()));
  let set = byId.get(argument);
  if (!set) byId.set(argument, (set = collect(file, argument, new Set(), new Set())));
  return set;
}

function collect(file: Map_, id: string, seen: Set<string>, found: Set<string>): Set<string> {
  const argument = file.arguments[id];
  if (!argument || seen.has(id)) return found;
  seen.add(id);
  for (const node of [...argument.premises, ...argument.warrant, ...argument.helps]) {
    if (!node.startsWith('claim/')) found.add(node);
    else
      for (const support of neighbours(file, node).supports) {
        if (rank(file.arguments[support]?.strength ?? 'wrong') > rank('wrong')) collect(file, support, seen, found);
      }
  }
  return found;
}
