/** Gives each item of a table its full id. */
import type { Table, WithId } from '../schema/caseFile.ts';

/** The items under their full ids, in the order named or the order written; a name that has no item is passed over. */
export function table<T extends object>(
  prefix: string,
  items: Readonly<Record<string, T>>,
  order = Object.keys(items),
): Table<T> {
  const out: Record<string, WithId<T>> = {};
  for (const key of order) {
    const item = items[key];
    if (item) out[prefix + key] = { ...item, id: prefix + key };
  }
  return out;
}
