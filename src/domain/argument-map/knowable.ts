/** Says what a seat could know on a day: facts by their own dates, authorities by when outsiders could read them. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { inForce } from './inForce.ts';

/** The reader who knows only what everybody could know. */
export const PUBLIC = 'public';

/** Whether `knownTo` (a seat, or 'public') could know this fact on that day; an unknown id is never known. */
export function factKnown(file: Pick<CaseFile, 'facts'>, fact: string, on: string, knownTo: string): boolean {
  const known = file.facts[fact]?.known;
  const from = known?.[knownTo] ?? known?.[PUBLIC];
  return from !== undefined && on >= from;
}

/** What stands in the way of citing an authority that day; 'citable' where nothing does. */
export type Citability = 'citable' | 'not-in-force' | 'not-public';

/**
 * Whether `knownTo` could cite an authority that day: in force, and readable by outsiders by then, or by insiders like
 * them.
 */
export function citabilityOf(
  file: Pick<CaseFile, 'authorities'>,
  authority: string,
  on: string,
  knownTo: string,
): Citability {
  const item = file.authorities[authority];
  if (!item || !inForce(item.since, on)) return 'not-in-force';
  return item.public !== undefined && on < item.public && !item.insiders.includes(knownTo) ? 'not-public' : 'citable';
}
