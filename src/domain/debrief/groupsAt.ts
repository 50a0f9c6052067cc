/** How two groups of a class chose at a decision, side by side, where both came to it. */
import { FEWEST_FOR_COUNTS, type ClassPlay } from './classPlay.ts';

export interface GroupCount {
  readonly group: string;
  readonly total: number;
  readonly options: ReadonlyMap<string, number>;
}

/** The groups in the order of their names; none where fewer than two are large enough that a count names nobody. */
export function groupsAt(plays: readonly ClassPlay[], seat: string, decision: string): GroupCount[] {
  const groups = new Map<string, Map<string, number>>();
  for (const { group, docket } of plays) {
    if (group === undefined || docket.seat !== seat) continue;
    const entry = docket.entries.find((each) => each.decision === decision);
    if (!entry) continue;
    const options = groups.get(group) ?? new Map<string, number>();
    options.set(entry.option, (options.get(entry.option) ?? 0) + 1);
    groups.set(group, options);
  }
  const counts = [...groups]
    .map(([group, options]) => ({ group, options, total: [...options.values()].reduce((sum, each) => sum + each, 0) }))
    .toSorted((a, b) => (a.group < b.group ? -1 : 1));
  return counts.length > 1 && counts.every(({ total }) => total >= FEWEST_FOR_COUNTS) ? counts : [];
}
