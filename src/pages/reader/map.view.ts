/** The questions of law: each with its claims, where they stand, and the arguments about them. */
import { neighbours } from '../../domain/argument-map/neighbours.ts';
import { argumentView, type ReaderArgument } from './argument.view.ts';
import { claimsOf } from './numbers.view.ts';
import { linkTo, type ReaderLink } from './links.view.ts';
import { anchorOf, type Reading } from './reading.view.ts';
import { verdictOf, type Verdict } from './verdict.view.ts';

export interface ReaderClaim {
  readonly anchor: string;
  readonly number: string;
  readonly statement: string;
  readonly settledNeeded: boolean; // nothing short of settled law will do
  readonly verdict: Verdict;
  readonly arguments: readonly ReaderArgument[];
  readonly carries: readonly ReaderLink[]; // arguments that rest on this claim
}

export interface ReaderIssue {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  readonly question: string;
  readonly claims: readonly ReaderClaim[];
}

export const issuesOf = (reading: Reading): ReaderIssue[] =>
  Object.entries(reading.file.issues).map(([slug, { title, question }], i) => ({
    anchor: anchorOf(`issue/${slug}`),
    number: String(i + 1),
    title,
    question,
    claims: claimsOf(reading.file, slug).map((id) => claimView(reading, id)),
  }));

function claimView(reading: Reading, id: string): ReaderClaim {
  const { file, numbers } = reading;
  const { supports, rebuts } = neighbours(file, id);
  const claim = file.claims[id];
  return {
    anchor: anchorOf(id),
    number: numbers.get(id) ?? '',
    statement: claim?.statement ?? '',
    settledNeeded: claim?.standard === 'settled',
    verdict: verdictOf(reading, id),
    arguments: [...supports, ...rebuts].flatMap((each) => argumentView(reading, each)),
    carries: Object.values(file.arguments)
      .filter(({ premises }) => premises.includes(id))
      .flatMap((each) => linkTo(reading, each.id)),
  };
}
