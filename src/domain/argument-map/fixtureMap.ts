/** For tests: a map written in a few words instead of a whole case. */
import type { Argument } from '../../content/schema/argument.ts';
import type { Authority } from '../../content/schema/authority.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { ArgumentMap } from './neighbours.ts';

export const DAY = '2016-03-11';

type Line = Pick<Argument, 'strength'> &
  Partial<Pick<Argument, 'supports' | 'rebuts' | 'undercuts' | 'premises' | 'warrant' | 'answers'>>;

/** A map of arguments by slug; claims are those the arguments name, each at the prevailing standard unless listed. */
export function mapOf(
  lines: Record<string, Line>,
  settled: readonly string[] = [],
  authorities: Record<string, Partial<Authority>> = {},
): ArgumentMap {
  const table: Record<string, CaseFile['arguments'][string]> = {};
  const claims: Record<string, CaseFile['claims'][string]> = {};
  for (const [slug, line] of Object.entries(lines)) {
    const id = `argument/${slug}`;
    table[id] = {
      id,
      ref: slug,
      side: 'neutral',
      issue: 'any',
      statement: slug,
      why: 'test',
      premises: [],
      warrant: [],
      helps: [],
      answers: [],
      raised: { kind: 'constructed', by: 'nobody', known: DAY, sources: ['source/any'] },
      ...line,
    };
    for (const claim of [line.supports, line.rebuts, ...(line.premises ?? [])]) {
      if (claim?.startsWith('claim/'))
        claims[claim] = {
          id: claim,
          statement: claim,
          issue: 'any',
          standard: settled.includes(claim) ? 'settled' : 'prevailing',
        };
    }
  }
  const fact = {
    ref: 'F',
    statement: 'a fact',
    label: 'constructed' as const,
    date: 'undated',
    pinpoint: 'none',
    sources: ['source/any'],
  };
  return {
    arguments: table,
    claims,
    facts: {
      'fact/known': { ...fact, id: 'fact/known', known: { public: '2016-01-01' } },
      'fact/inside': { ...fact, id: 'fact/inside', known: { clerk: '2016-03-01', public: '2016-06-01' } },
      'fact/secret': { ...fact, id: 'fact/secret', known: { clerk: '2016-03-01' } },
    },
    authorities: Object.fromEntries(
      Object.entries(authorities).map(([slug, item]) => [
        `authority/${slug}`,
        { id: `authority/${slug}`, since: '2010', insiders: [], ...item } as CaseFile['authorities'][string],
      ]),
    ),
  };
}
