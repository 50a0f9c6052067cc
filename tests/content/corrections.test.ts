/** Holds the misreports of a case to fairness: each names its paper and the record beside it, and the errors to find can be found on the page. */
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/content/schema/case.ts';
import { completeCases } from '../fixtures/cases.ts';
import { sentencesOf, textsOfCase } from './texts.ts';

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const cases = completeCases().flatMap((file) =>
  file.outcome.corrections ? [{ id: file.id, file, corrections: file.outcome.corrections }] : [],
);

describe.each(cases)('the case $id', ({ file, corrections }) => {
  const every: readonly Correction[] = [...corrections.find, ...corrections.more];

  it('hides as many errors as its title says', () => {
    const said = COUNTS.findIndex((count) => new RegExp(`\\b${count}\\b`, 'i').test(corrections.title));
    expect(corrections.find).toHaveLength(said < 0 ? 1 : said);
  });

  it('sets something sound beside each error to find, so that it must be looked for', () => {
    for (const { report } of corrections.find) expect(sentencesOf(report).length, report).toBeGreaterThan(1);
  });

  it('says where on the page each error to find can be checked', () => {
    for (const { report, facts } of corrections.find) expect(facts.length, report).toBeGreaterThan(0);
  });

  it('names the report and something to hold it against', () => {
    for (const { report, sources } of every) expect(sources.length, report).toBeGreaterThan(1);
  });

  it('shows who is who and what was misreported to the tests of what may be said', () => {
    const places = textsOfCase(file).map(({ place }) => place);
    expect(places).toContain('outcome/people/0/role');
    expect(places).toContain('outcome/people/0/text');
    expect(places).toContain('outcome/corrections/find/0/report');
    expect(places).toContain('outcome/corrections/find/0/record');
  });
});
