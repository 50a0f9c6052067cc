/** Holds the case to its five seed articles: all that is sound in them is in it, what was wrong is corrected and nowhere repeated. */
import { describe, expect, it } from 'vitest';
import { loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { rules } from './rules.ts';
import { seedFacts, type SeedFact } from './seedFacts.ts';

const file = loadCaseFolder('twitter-v-dhs');

/** How many facts the record's section 7 lists for each article. */
const LISTED = { seed0: 14, seed1: 9, seed2: 13, seed3: 13, seed4: 11 };

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

/** What keeps a row from being carried; nothing when it is. */
function missing(of: CaseFile, { in: ids, says }: SeedFact): string[] {
  const carriers = ids.map((id) => ({ id, carrier: carrierOf(of, id) }));
  const absent = carriers.filter(({ carrier }) => !carrier).map(({ id }) => `the case has no ${id}`);
  const text = carriers.map(({ carrier }) => carrier?.text ?? '').join(' ');
  return says.test(text) ? absent : [...absent, `nothing there says ${String(says)}`];
}

const told = seedFacts.filter(({ status }) => status !== 'unused');

describe('the table of seed facts', () => {
  it('has a row for each fact the record lists', () => {
    const count = Object.fromEntries(
      Object.keys(LISTED).map((seed) => [seed, seedFacts.filter((row) => row.seed === seed).length]),
    );
    expect(count).toEqual(LISTED);
    expect(new Set(seedFacts.map(({ seed, fact }) => `${seed} ${fact}`)).size).toBe(seedFacts.length);
  });

  it('names only rules that there are, and one for whatever is wrong or not to be used', () => {
    const names = new Set(rules.map(({ rule }) => rule));
    expect(seedFacts.flatMap(({ never }) => (never && !names.has(never) ? [never] : []))).toEqual([]);
    expect(seedFacts.filter(({ status, never }) => (status === 'wrong' || status === 'unused') && !never)).toEqual([]);
  });

  it('would miss a fact that was taken out, or that stopped saying so', () => {
    const [row] = told;
    if (!row) throw new Error('the table is empty');
    const { [row.in[0] ?? '']: gone, ...others } = file.facts;
    expect(missing({ ...file, facts: others }, row)).not.toEqual([]);
    expect(
      missing(
        { ...file, facts: { ...others, ...(gone && { [gone.id]: { ...gone, statement: 'It was filed.' } }) } },
        row,
      ),
    ).not.toEqual([]);
  });
});

describe.each(told)('$seed, $status: $fact', (row) => {
  it('is carried by the case or, where wrong, corrected there', () => {
    expect(row.in.length).toBeGreaterThan(0);
    expect(missing(file, row)).toEqual([]);
  });

  it('stands on a source that the case holds and somebody read, its own article or a better one', () => {
    const sources = row.in.flatMap((id) => carrierOf(file, id)?.sources ?? []).map((id) => file.sources[id]);
    expect(sources.some((source) => source && source.read !== 'memory')).toBe(true);
  });
});

describe('every seed article', () => {
  it.each(Object.keys(LISTED))('%s is a source that the case cites', (seed) => {
    expect(file.sources[`source/${seed}`]).toBeDefined();
    const cited = Object.values(file.facts).filter(({ sources }) => sources.includes(`source/${seed}`));
    expect(cited.length).toBeGreaterThan(3);
  });
});
