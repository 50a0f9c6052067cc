/** Finds the sources behind anything a reason names, so that no reason stands without one. */
import type { CaseFile } from '../../content/schema/caseFile.ts';

const memo = new WeakMap<CaseFile, Map<string, readonly string[]>>();

/** Sources of an item by its full id: an argument's are those of its provenance and of its warrant. Empty where unknown. */
export function sourcesOf(file: CaseFile, id: string): readonly string[] {
  let byId = memo.get(file);
  if (!byId) memo.set(file, (byId = new Map()));
  let sources = byId.get(id);
  if (!sources) byId.set(id, (sources = findSources(file, id)));
  return sources;
}

function findSources(file: CaseFile, id: string): readonly string[] {
  const argument = file.arguments[id];
  if (argument) {
    const warrant = argument.warrant.flatMap((authority) => file.authorities[authority]?.sources ?? []);
    return [...new Set([...argument.raised.sources, ...warrant])];
  }
  const item = file.facts[id] ?? file.authorities[id] ?? file.acts[id] ?? file.duties[id];
  return item?.sources ?? [];
}
