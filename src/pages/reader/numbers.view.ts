/** Numbers by which things on the page are found again, also on paper: claim 1a, argument 1.4, fact F7, law L12, source 30. */
import type { Authority } from '../../content/schema/authority.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Source } from '../../content/schema/source.ts';
import { neighbours } from '../../domain/argument-map/neighbours.ts';

/** The order in which kinds of law and of documents are listed. */
export const LAW_KINDS: readonly Authority['kind'][] = [
  'constitution',
  'statute',
  'regulation',
  'rule',
  'case',
  'policy',
  'oversight',
  'litigation',
  'reporting',
];
export const SOURCE_KINDS: readonly Source['kind'][] = [
  'court-filing',
  'opinion',
  'statute',
  'government',
  'party',
  'news',
  'commentary',
  'reference',
  'dossier',
];

/** Items sorted by kind, in the order written within each. */
export const byKind = <K extends string, T extends { readonly kind: K }>(
  items: readonly T[],
  kinds: readonly K[],
): T[] => kinds.flatMap((kind) => items.filter((item) => item.kind === kind));

/** The number of every claim, argument, fact, authority and source; the same whichever day the map is read by. */
export function numbersOf(file: CaseFile, factMark: string, lawMark: string): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  Object.keys(file.issues).forEach((issue, i) => {
    let next = 1;
    claimsOf(file, issue).forEach((claim, j) => {
      numbers.set(claim, `${i + 1}${letter(j)}`);
      for (const id of argumentsOf(file, claim)) numbers.set(id, `${i + 1}.${next++}`);
    });
  });
  Object.keys(file.facts).forEach((id, i) => numbers.set(id, `${factMark}${i + 1}`));
  byKind(Object.values(file.authorities), LAW_KINDS).forEach(({ id }, i) => numbers.set(id, `${lawMark}${i + 1}`));
  byKind(Object.values(file.sources), SOURCE_KINDS).forEach(({ id }, i) => numbers.set(id, String(i + 1)));
  return numbers;
}

/** a … z, then aa, ab …: an issue may have many claims. */
const letter = (n: number): string =>
  (n < 26 ? '' : letter(Math.floor(n / 26) - 1)) + String.fromCharCode(97 + (n % 26));

export const claimsOf = (file: CaseFile, issue: string): string[] =>
  Object.values(file.claims)
    .filter((claim) => claim.issue === issue)
    .map(({ id }) => id);

/** Arguments about a claim in the order shown: for it, then against it, each followed by what cuts its step. */
export function argumentsOf(file: CaseFile, claim: string): string[] {
  const { supports, rebuts } = neighbours(file, claim);
  const withCuts = (id: string): string[] => [id, ...neighbours(file, id).undercuts.flatMap(withCuts)];
  return [...supports, ...rebuts].flatMap(withCuts);
}
