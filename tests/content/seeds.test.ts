/** Holds a case to the articles it grew from: all that is sound in them is in it, what was wrong is corrected and nowhere repeated. */
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { SeedFact } from '../../src/content/schema/review.ts';
import { reviewedCases } from '../fixtures/cases.ts';
import { houseRules } from './houseRules.ts';

const grown = reviewedCases().filter(({ review }) => review.seeds.length > 0);

interface Carrier {
  readonly text: string;
  readonly sources: readonly string[];
}

/** What carries a seed fact: a fact or an argument by id, an event by words of it. @returns nothing where the case has no such thing */
function carrierOf({ facts, arguments: map, outcome }: CaseFile, id: string): Carrier | undefined {
  if (id.startsWith('event: ')) return outcome.events.find(({ text }) => text.includes(id.slice('event: '.length)));
  const fact = facts[id];
  if (fact) return { text: fact.statement, sources: fact.sources };
  const argument = map[id];
  return argument && { text: argument.statement, sources: argument.raised.sources };
}

/** What keeps a fact of an article from being carried; nothing when it is. */
function missing(of: CaseFile, { in: ids, says = /^$/ }: SeedFact): string[] {
  const carriers = ids.map((id) => ({ id, carrier: carrierOf(of, id) }));
  const absent = carriers.filter(({ carrier }) => !carrier).map(({ id }) => `the case has no ${id}`);
  const text = carriers.map(({ carrier }) => carrier?.text ?? '').join(' ');
  return says.test(text) ? absent : [...absent, `nothing there says ${String(says)}`];
}

describe.each(grown)('the articles that $id grew from', ({ file, review }) => {
  const facts = review.seeds.flatMap((seed) => seed.facts);
  const told = review.seeds.flatMap(({ source, facts: each }) =>
    each.filter(({ status }) => status !== 'unused').map((row) => ({ source, row, ...row })),
  );

  it('have as many facts as the dossier lists, each once', () => {
    for (const { source, count, facts: each } of review.seeds) {
      expect(each, source).toHaveLength(count);
      expect(new Set(each.map(({ fact }) => fact)).size, source).toBe(count);
    }
  });

  it('name only rules that there are, and one for whatever is wrong or not to be used', () => {
    const names = new Set([...houseRules, ...review.rules].map(({ rule }) => rule));
    expect(facts.flatMap(({ never }) => (never && !names.has(never) ? [never] : []))).toEqual([]);
    expect(facts.filter(({ status, never }) => (status === 'wrong' || status === 'unused') && !never)).toEqual([]);
  });

  it('give one error each to find, and nobody else does', () => {
    const find = file.outcome.corrections?.find ?? [];
    const articles = review.seeds.map(({ source }) => source);
    expect(find.map(({ sources }) => sources.filter((id) => articles.includes(id)))).toEqual(
      articles.map((id) => [id]),
    );
  });

  it('would be missed if a fact were taken out, or stopped saying so', () => {
    const row = told.find(({ in: [first = ''] }) => file.facts[first])?.row;
    if (!row) throw new Error('nothing is told of any article');
    const { [row.in[0] ?? '']: gone, ...others } = file.facts;
    expect(missing({ ...file, facts: others }, row)).not.toEqual([]);
    const dumb = gone && { [gone.id]: { ...gone, statement: 'It was filed.' } };
    expect(missing({ ...file, facts: { ...others, ...dumb } }, row)).not.toEqual([]);
  });

  it.each(told)('$source, $status: $fact', ({ row }) => {
    expect(row.in.length).toBeGreaterThan(0);
    expect(missing(file, row)).toEqual([]);
    const sources = row.in.flatMap((id) => carrierOf(file, id)?.sources ?? []).map((id) => file.sources[id]);
    expect(sources.some((source) => source && source.read !== 'memory')).toBe(true);
  });

  it.each(review.seeds)('cite $source', ({ source }) => {
    expect(file.sources[source]).toBeDefined();
    expect(Object.values(file.facts).filter(({ sources }) => sources.includes(source)).length).toBeGreaterThan(3);
  });

  it('are corrected among the misreports, where they need it', () => {
    const { find = [], more = [] } = file.outcome.corrections ?? {};
    const named = [...find, ...more].flatMap(({ sources }) => sources);
    const wanting = review.seeds.filter(({ corrected, source }) => corrected === 'yes' && !named.includes(source));
    expect(wanting.map(({ source }) => source)).toEqual([]);
  });
});
