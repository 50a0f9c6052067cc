/** Finds the sources behind anything that a reason names, so that every reason can show one. */
import type { CaseFile } from '../../content/schema/caseFile.ts';

/**
 * Sources of an item by its full id: an argument's are those of its provenance and of its warrant. Empty where unknown.
 */
export function findSources(file: CaseFile, id: string): readonly string[] {
  const argument = file.arguments[id];
  if (argument) {
    const warrant = argument.warrant.flatMap((authority) => file.authorities[authority]?.sources ?? []);
    return [...new Set([...argument.raised.sources, ...warrant])];
  }
  const item = file.facts[id] ?? file.authorities[id] ?? file.acts[id] ?? file.duties[id];
  return item?.sources ?? [];
}
