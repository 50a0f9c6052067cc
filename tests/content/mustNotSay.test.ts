/** Holds every text a player can meet to what must not be said about this dispute; each rule proves itself first. */
import { describe, expect, it } from 'vitest';
import { assessEntry } from '../../src/domain/scoring/assessEntry.ts';
import { bestPlayOf } from '../../src/domain/scoring/rubricTable.ts';
import { scoringContextOf } from '../../src/domain/scoring/seatScoring.ts';
import { breaches, namesOfDecisions, sentencesAt, shownIn } from './breaches.ts';
import type { Rule } from './forbiddenByLaw.ts';
import { ROWS, rules } from './rules.ts';
import { allCases, phrasesInFiles, textsIn, textsOfCase, textsOfInterface } from './texts.ts';

const cases = allCases();

/** A place at which the rule applies, so that a planted sentence stands where it would be caught. */
const somewhere = (rule: Rule): string =>
  ['seats/counsel/decisions/x/situation/text', 'seats/other/decisions/x/situation/text', 'outcome/events/0/text'].find(
    (place) => !rule.where || rule.where.test(place),
  ) ?? '';
const foundIn = (rule: Rule, text: string): string[] =>
  breaches(rule, sentencesAt([{ place: somewhere(rule), text }]), ['Highfields']);

describe('the rules', () => {
  it.each(rules)('catch: $rule', (rule) => {
    expect(rule.caught.length).toBeGreaterThan(0);
    for (const text of rule.caught) expect(foundIn(rule, text), text).toHaveLength(1);
  });

  it.each(rules)('let pass what is true: $rule', (rule) => {
    expect(rule.passes.length).toBeGreaterThan(0);
    for (const text of rule.passes) expect(foundIn(rule, text), text).toEqual([]);
  });

  it.each(ROWS)('answer to row %s of the dossier', (row) => {
    expect(rules.filter(({ rows }) => rows?.includes(row)).map(({ rule }) => rule)).not.toEqual([]);
  });

  it('answer to no row that the dossier does not have, and have names of their own', () => {
    expect(rules.flatMap(({ rows = [] }) => rows).filter((row) => !ROWS.includes(row))).toEqual([]);
    expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
  });
});

describe.each(cases.map((file) => ({ id: file.id, file })))('the case $id', ({ file }) => {
  const shown = shownIn(file);
  const decisions = namesOfDecisions(file);

  it('is read whole: every phrase that stands in its files', () => {
    const read = new Set(textsOfCase(file).map(({ text }) => text));
    const phrases = phrasesInFiles(file.id);
    expect(phrases.length).toBeGreaterThan(200);
    expect(phrases.filter((phrase) => !read.has(phrase))).toEqual([]);
  });

  it.each(rules)('keeps to: $rule', (rule) => {
    expect(breaches(rule, shown, decisions)).toEqual([]);
  });

  it('says that it is education, not legal advice', () => {
    expect(file.cover.education).toMatch(/not legal advice/i);
  });

  it('says of no decision, and not of the Stored Communications Act, that the complaint cites it', () => {
    const said = Object.values(file.authorities).filter(
      ({ complaint, kind, ref }) => complaint === 'cited' && (kind === 'case' || /^S-270\d/.test(ref)),
    );
    expect(said.map(({ id }) => id)).toEqual([]);
  });

  it('lets nobody do well by destroying evidence', () => {
    const destroys = (does: readonly string[]): boolean => does.some((id) => file.acts[id]?.kind === 'destroys');
    const rewarded = Object.values(file.seats).flatMap((seat) =>
      Object.values(seat.decisions).flatMap((decision) =>
        Object.entries(decision.options)
          .filter(([, { does }]) => destroys(does))
          .flatMap(([option, { ref }]) => {
            const { law, care } = assessEntry(
              file,
              seat,
              bestPlayOf(scoringContextOf(file, seat, decision.id), option),
            );
            return law.points >= 60 && care.points >= 60 ? [ref] : [];
          }),
      ),
    );
    expect(rewarded).toEqual([]);
  });
});

describe('the reading of texts', () => {
  it('finds a sentence wherever the grammar may come to put one', () => {
    const planted = {
      hearing: { label: 'It never happened.', endings: { narrow: { order: 'Enforcement is denied.' } } },
      outcome: {
        readings: { today: { what: 'the last day' } },
        corrections: { find: [{ by: 'A paper', report: 'A court ruled.' }] },
      },
    };
    expect(textsIn(planted, '').map(({ place, text }) => `${place}: ${text}`)).toEqual([
      '/hearing/label: It never happened.',
      '/hearing/endings/narrow/order: Enforcement is denied.',
      '/outcome/readings/today/what: the last day',
      '/outcome/corrections/find/0/by: A paper',
      '/outcome/corrections/find/0/report: A court ruled.',
    ]);
  });

  it('leaves ids, addresses, references and single words of a closed list', () => {
    expect(
      textsIn(
        {
          ref: 'LAW §4.2 stage 2',
          url: 'https://example.org/a b',
          id: 'fact/x y',
          sources: ['source/s01'],
          label: 'on-record',
          date: '2017-03-14',
        },
        '',
      ),
    ).toEqual([]);
  });

  it('forgives a misreport where the record stands beside it, and nowhere else', () => {
    const told = (place: string): string[] =>
      rules.flatMap((rule) =>
        breaches(rule, sentencesAt([{ place, text: 'A court ruled that the summons was illegal.' }]), []),
      );
    expect(told('outcome/corrections/find/0/report')).toEqual([]);
    expect(told('outcome/corrections/find/0/record')).not.toEqual([]);
    expect(told('outcome/people/0/text')).not.toEqual([]);
  });
});

describe('a shown error', () => {
  const told = (text: string): string[] =>
    rules.flatMap((rule) =>
      breaches(
        rule,
        sentencesAt([{ place: 'seats/counsel/decisions/x/options/y/text', text }]).map((each) => ({
          ...each,
          error: true,
        })),
        [],
      ),
    );

  it('may be false', () => {
    expect(told('A court ruled that you may never be unmasked.')).toEqual([]);
  });

  it('may name no official, take no side and give no advice on hiding', () => {
    expect(told('Special Agent Hoffman is wrongly blamed.')).toHaveLength(1);
    expect(told('Ring Special Agent Hoffman at home.')).toHaveLength(1);
    expect(told('Tell the Democrats.')).toHaveLength(1);
    expect(told('Write to someone@mail.example today.')).toHaveLength(1);
  });
});

describe('the words of the interface', () => {
  const shown = sentencesAt(textsOfInterface());

  it('are read with the page they stand on', () => {
    expect(shown.some(({ place }) => place.startsWith('ui/'))).toBe(true);
    expect(shown.filter(({ place }) => place.startsWith('page/')).flatMap(({ sentences }) => sentences)).toContain(
      'This game needs JavaScript to keep your docket.',
    );
  });

  it.each(rules)('keep to: $rule', (rule) => {
    expect(breaches(rule, shown, [])).toEqual([]);
  });
});
