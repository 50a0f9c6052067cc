/** For tests: the specimen, as it is or with one of its decisions changed. */
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Decision } from '../../content/schema/decision.ts';
import { scoringContextOf, type ScoringContext, type Commitment } from './scoringContext.ts';

const file = loadCaseFolder('specimen');

/** The specimen's only seat. */
export function advocateOf(from: CaseFile = file): Seat {
  const seat = from.seats['advocate'];
  if (!seat) throw new Error('the specimen has lost its seat');
  return seat;
}

export const specimen = file;

/** A decision of the specimen with some of it changed, in a case of its own. */
export function settingWith(slug: string, change: Partial<Decision>, also: Partial<CaseFile> = {}): ScoringContext {
  const seat = advocateOf();
  const decision = seat.decisions[slug];
  if (!decision) throw new Error(`the specimen has no decision ${slug}`);
  const changed: Seat = { ...seat, decisions: { ...seat.decisions, [slug]: { ...decision, ...change } } };
  return scoringContextOf({ ...file, ...also, seats: { advocate: changed } }, changed, slug);
}

/** Options that differ only in what they stand on and do. */
export function optionsWith(
  commitments: Record<string, Partial<Pick<Commitment, 'asserts' | 'denies' | 'overlooks' | 'faces' | 'does'>>>,
): Decision['options'] {
  const follows = { basis: 'likely' as const, text: 'Something follows.', sources: ['source/letter'] };
  const bare = { asserts: [], denies: [], overlooks: [], faces: [], does: [] };
  return Object.fromEntries(
    Object.entries(commitments).map(([slug, commitment]) => [
      slug,
      { ...bare, ...commitment, ref: slug, text: slug, said: slug, follows },
    ]),
  ) as Decision['options'];
}
