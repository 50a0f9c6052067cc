/** Labels every claim in, out or undecided, and every argument applicable or not, for one reader on one day. */
import { getOrInsertComputed, memoizeByRef } from '../memoizeByRef.ts';
import { citabilityOf, factKnown } from './knowable.ts';
import type { ArgumentStatus, ClaimStatus, ArgumentLabel, Labelling, Why } from './labelling.ts';
import { neighbours, type ArgumentMap } from './neighbours.ts';
import { NOTHING, rank, rankOf } from './strength.ts';

/** For each map, its labellings by day and reader. */
const labellings = memoizeByRef<ArgumentMap, Map<string, Labelling>>(() => new Map());

/**
 * Labels the map by the law in force and the facts knowable on a day (docs/model.md, rules 2 and 3; after Carneades).
 * It begins with what is certain, adds what follows from that, and stops when nothing more follows (the least fixed
 * point). So an argument that rests on itself never applies, and a claim that depends on it is undecided.
 * @param knownTo a seat's slug, or 'public'
 * @returns the labelling, kept for the life of `file`; the same map, day and reader always give the same one
 */
export function label(file: ArgumentMap, on: string, knownTo: string): Labelling {
  return getOrInsertComputed(labellings(file), `${on} ${knownTo}`, () => labelAfresh(file, on, knownTo));
}

interface Certain {
  readonly claims: Map<string, ClaimStatus>;
  readonly arguments: Map<string, ArgumentStatus>;
}

function labelAfresh(file: ArgumentMap, on: string, knownTo: string): Labelling {
  const certain: Certain = { claims: new Map(), arguments: new Map() };
  for (let before = -1; before < certain.claims.size + certain.arguments.size;) {
    before = certain.claims.size + certain.arguments.size;
    for (const [id, argument] of Object.entries(file.arguments)) {
      if (certain.arguments.has(id)) continue;
      const why = judge(file, certain, argument, on, knownTo);
      if (why) certain.arguments.set(id, { applicable: why.rule === 'stands', why });
    }
    for (const [id, claim] of Object.entries(file.claims)) {
      if (certain.claims.has(id)) continue;
      const labels = possibleLabels(file, certain, claim);
      if (labels.size === 1) certain.claims.set(id, describe(file, certain, id, [...labels][0] ?? 'undecided'));
    }
  }
  // A label can be certain before every argument about its claim is; the reasons are named once all of them are.
  for (const [id, { label: found }] of certain.claims) certain.claims.set(id, describe(file, certain, id, found));
  return {
    on,
    knownTo,
    arguments: fill(
      file.arguments,
      (id) => certain.arguments.get(id) ?? { applicable: false, why: { rule: 'circular', nodes: [id] } },
    ),
    claims: fill(file.claims, (id) => certain.claims.get(id) ?? describe(file, certain, id, 'undecided')),
  };
}

/** Whether an argument counts, with the reason; undefined while that is still open. */
function judge(
  file: ArgumentMap,
  certain: Certain,
  argument: ArgumentMap['arguments'][string],
  on: string,
  knownTo: string,
): Why | undefined {
  const lapsed = argument.warrant.filter((a) => citabilityOf(file, a, on, knownTo) === 'not-in-force');
  if (lapsed.length > 0) return { rule: 'not-in-force', nodes: lapsed };
  const hidden = argument.warrant.filter((a) => citabilityOf(file, a, on, knownTo) === 'not-public');
  if (hidden.length > 0) return { rule: 'not-public', nodes: hidden };
  const unknown = argument.premises.filter((p) => p.startsWith('fact/') && !factKnown(file, p, on, knownTo));
  if (unknown.length > 0) return { rule: 'fact-not-known', nodes: unknown };
  const claims = argument.premises.filter((p) => p.startsWith('claim/'));
  const failing = claims.filter((p) => (certain.claims.get(p)?.label ?? 'in') !== 'in');
  if (failing.length > 0) return { rule: 'premise-not-in', nodes: failing };
  // Only an argument that is not wrong and at least as strong undercuts.
  const attackers = neighbours(file, argument.id).undercuts.filter(
    (u) => rankOf(file, u) > rank('wrong') && rankOf(file, u) >= rank(argument.strength),
  );
  const landed = attackers.filter((u) => certain.arguments.get(u)?.applicable);
  if (landed.length > 0) return { rule: 'undercut', nodes: landed };
  const open = claims.some((p) => !certain.claims.has(p)) || attackers.some((u) => !certain.arguments.has(u));
  return open ? undefined : { rule: 'stands', nodes: [...argument.warrant, ...argument.premises] };
}

/** Every label a claim can still get, over all the ways in which the undecided arguments about it may turn out. */
function possibleLabels(
  file: ArgumentMap,
  certain: Certain,
  { id, standard }: ArgumentMap['claims'][string],
): Set<ArgumentLabel> {
  const bestRanks = (side: readonly string[]): number[] => {
    const ranks = (keep: (id: string) => boolean): number[] => side.filter(keep).map((a) => rankOf(file, a));
    const sure = Math.max(NOTHING, ...ranks((a) => certain.arguments.get(a)?.applicable === true));
    return [sure, ...ranks((a) => !certain.arguments.has(a)).filter((open) => open > sure)];
  };
  const { supports, rebuts } = neighbours(file, id);
  const labels = new Set<ArgumentLabel>();
  for (const support of bestRanks(supports))
    for (const rebuttal of bestRanks(rebuts)) labels.add(weigh(standard, support, rebuttal));
  return labels;
}

/**
 * Weighs the best support against the best rebuttal. The settled standard asks for settled support; a strong rebuttal
 * is enough under either.
 */
function weigh(standard: 'prevailing' | 'settled', support: number, rebuttal: number): ArgumentLabel {
  const needed = rank(standard === 'settled' ? 'settled' : 'strong');
  if (support >= needed && support > rebuttal) return 'in';
  if (rebuttal >= rank('strong') && rebuttal > support) return 'out';
  return support === rank('wrong') ? 'out' : 'undecided';
}

function describe(file: ArgumentMap, certain: Certain, id: string, outcome: ArgumentLabel): ClaimStatus {
  const best = (side: readonly string[]): string[] => {
    const standing = side.filter((a) => certain.arguments.get(a)?.applicable);
    const top = Math.max(NOTHING, ...standing.map((a) => rankOf(file, a)));
    return standing.filter((a) => rankOf(file, a) === top);
  };
  const support = best(neighbours(file, id).supports);
  const rebuttal = best(neighbours(file, id).rebuts);
  const direct =
    outcome === 'in' ? support : outcome === 'out' && rebuttal.length > 0 ? rebuttal : [...support, ...rebuttal];
  const deeper = direct
    .flatMap((a) => file.arguments[a]?.premises ?? [])
    .flatMap((p) => certain.claims.get(p)?.path ?? []);
  return { label: outcome, support, rebuttal, path: [...new Set([...direct, ...deeper])] };
}

function fill<T>(table: Readonly<Record<string, unknown>>, of: (id: string) => T): Record<string, T> {
  return Object.fromEntries(Object.keys(table).map((id) => [id, of(id)]));
}
