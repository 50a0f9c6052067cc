/** The content check names facts that nothing cites, and later facts that nobody has looked up for a year. */
import { describe, expect, it } from 'vitest';
import { neverLookedUp, staleFacts, uncitedFacts } from '../../.ci/author/factsInUse.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { specimen } from '../fixtures/specimen.ts';

const FACT = 'fact/posted-9-march';
const posted = specimen.facts[FACT];
if (!posted) throw new Error('the specimen has lost its notice');

describe('a fact that nothing cites', () => {
  const extra = { ...posted, id: 'fact/owls-came' };
  const withOwls = (change: Partial<CaseFile> = {}): CaseFile => ({
    ...specimen,
    facts: { ...specimen.facts, [extra.id]: extra },
    ...change,
  });
  it.each<[string, CaseFile, string[]]>([
    ['is told', withOwls(), ['facts.owls-came']],
    [
      'is not where a later entry names it',
      withOwls({
        outcome: { ...specimen.outcome, unknown: [{ text: 'Who.', facts: [extra.id], sources: posted.sources }] },
      }),
      [],
    ],
    [
      'is not found by the start of its name',
      withOwls({ outcome: { ...specimen.outcome, peopleNote: 'fact/owls-came-back' } }),
      ['facts.owls-came'],
    ],
  ])('%s', (_, file, expected) => {
    const here = new Set(uncitedFacts(specimen).breaches.map(({ path }) => path.join('.')));
    const found = uncitedFacts(file).breaches.map(({ path }) => path.join('.'));
    expect(found.filter((each) => !here.has(each))).toEqual(expected);
  });
});

describe('a fact of which nobody wrote when it was looked up', () => {
  const { label, known, ...rest } = posted;
  it.each<[string, Partial<typeof posted>, boolean]>([
    ['of the dispute', { label, known }, false],
    ['on record, from years after it', { label: 'on-record', known: { public: '2031-01-02' } }, true],
    [
      'on record, that somebody knew at the time',
      { label: 'on-record', known: { public: '2031-01-02', ...known } },
      false,
    ],
    ['made up for a coda', { label: 'constructed', known: { public: '2031-01-02' } }, false],
    ['with its day', { label: 'on-record', known: { public: '2031-01-02' }, 'checked-on': '2031-02-03' }, false],
  ])('%s', (_, change, isTold) => {
    const found = neverLookedUp({ ...specimen, facts: { [FACT]: { ...rest, label, known, ...change } } });
    expect(found.map(({ path }) => path[1])).toEqual(isTold ? ['posted-9-march'] : []);
  });
});

describe('a fact last looked up', () => {
  const checked = (...days: (string | undefined)[]): Pick<CaseFile, 'facts'> => ({
    facts: Object.fromEntries(days.map((day, i) => [`fact/f${i}`, { ...posted, id: `fact/f${i}`, 'checked-on': day }])),
  });
  it.each<[string, (string | undefined)[], string, string[]]>([
    ['never, since it is of the dispute itself', [undefined], '2030-01-01', []],
    ['today', ['2026-11-29'], '2026-11-29', []],
    ['a year ago to the day', ['2026-11-29'], '2027-11-29', []],
    ['a year and a day ago', ['2026-11-29'], '2027-11-30', ['f0']],
    ['in a leap year', ['2027-02-28'], '2028-02-29', ['f0']],
    [
      'some of them long ago, oldest first',
      ['2026-11-29', '2027-12-01', '2026-01-02', undefined],
      '2028-01-01',
      ['f2', 'f0'],
    ],
  ])('%s', (_, days, today, expected) => {
    const found = staleFacts(checked(...days), today);
    expect(found.map(({ path }) => path[1])).toEqual(expected);
    expect(found.every(({ message }) => message.includes(`before ${today}`))).toBe(true);
  });
});
