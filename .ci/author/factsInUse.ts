/** Says which facts nothing cites but the list of facts, and of which later ones nobody has looked for news for a year, or on any day that is written. */
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Breach, Findings } from './breach.ts';

const FILE = 'facts.yaml';

/** A fact that nothing else of the case names: it would stand in the list of facts and nowhere else. */
export function uncitedFacts(file: CaseFile): Findings {
  const { facts, fragments: _, ...rest } = file; // a fragment proves a fact, and a reader meets it only where the fact is cited
  const cited = new Set(JSON.stringify(rest).match(/fact\/[a-z0-9-]+/g));
  return {
    breaches: Object.keys(facts)
      .filter((id) => !cited.has(id))
      .map((id) => ({
        file: FILE,
        path: ['facts', id.replace('fact/', '')],
        message:
          'nothing cites it but the list of facts; expected an argument, a decision, a day or a later entry that does',
      })),
    notes: [],
  };
}

/**
 * Facts whose news was last looked for more than a year before `today`, oldest first.
 * @param today a day such as 2026-11-29
 */
export function staleFacts({ facts }: Pick<CaseFile, 'facts'>, today: string): Breach[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return Object.values(facts)
    .flatMap((fact) =>
      fact['checked-on'] && fact['checked-on'] < yearAgo ? [{ id: fact.id, on: fact['checked-on'] }] : [],
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .map(({ id, on }) => ({
      file: FILE,
      path: ['facts', id.replace('fact/', ''), 'checked-on'],
      message: `last looked up on ${on}, more than a year before ${today}; look for news of it, then put the day here`,
    }));
}

/** Facts on record that came after the year of the dispute, of which it is not written on which day somebody last looked for news of them. */
export function neverLookedUp({ facts, outcome }: Pick<CaseFile, 'facts' | 'outcome'>): Breach[] {
  const year = outcome.readings.thatDay.on.slice(0, 4);
  return Object.values(facts)
    .filter(({ label, known, 'checked-on': on }) => {
      const [first = ''] = Object.values(known).sort();
      return label === 'on-record' && on === undefined && first.slice(0, 4) > year;
    })
    .map(({ id }) => ({
      file: FILE,
      path: ['facts', id.replace('fact/', '')],
      message: 'no checked-on; look for news of it, then put the day there',
    }));
}
