/** Holds every text a player can meet to what must not be said, in any case and in this one; each rule proves itself first. */
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/content/load/loadReview.ts';
import { ERRORS, type Rule } from '../../src/content/schema/review.ts';
import { assessEntry } from '../../src/domain/scoring/assessEntry.ts';
import { bestPlayOf } from '../../src/domain/scoring/rubricTable.ts';
import { scoringContextOf } from '../../src/domain/scoring/seatScoring.ts';
import { completeCases, reviewedCases } from '../fixtures/cases.ts';
import { breaches, namesOfDecisions, sentencesAt, shownIn, type PlacedSentences } from './breaches.ts';
import { houseRules } from './houseRules.ts';
import { phrasesInFiles, textsIn, textsOfCase, textsOfInterface } from './texts.ts';

const reviewed = reviewedCases();

/** Every rule with the case it belongs to; those of the house come first and belong to all. */
const everyRule = [
  ...houseRules.map((rule) => ({ name: rule.rule, rule, seats: [] as string[], decisions: [] as string[] })),
  ...reviewed.flatMap(({ id, file, review }) =>
    review.rules.map((rule) => ({
      name: `${id}: ${rule.rule}`,
      rule,
      seats: Object.keys(file.seats),
      decisions: namesOfDecisions(file),
    })),
  ),
];

/** Places of a case: one in each seat, one in a seat the case does not have, and one in no seat. */
const placesIn = (seats: readonly string[]): string[] => [
  ...[...seats, 'another'].map((seat) => `seats/${seat}/decisions/x/situation/text`),
  'outcome/events/0/text',
];
/** Sentences of a text that the rule catches where it applies, so that a planted sentence stands where it would be caught. */
function foundIn(rule: Rule, seats: readonly string[], decisions: readonly string[], text: string, error = false) {
  const place = placesIn(seats).find((each) => !rule.where || rule.where.test(each)) ?? '';
  const told: PlacedSentences[] = sentencesAt([{ place, text }]).map((each) => ({ ...each, error }));
  return breaches(rule, told, decisions);
}

describe('the rules', () => {
  it.each(everyRule)('catch: $name', ({ rule, seats, decisions }) => {
    expect(rule.caught.length).toBeGreaterThan(0);
    for (const text of rule.caught) expect(foundIn(rule, seats, decisions, text), text).toHaveLength(1);
    for (const text of rule.caughtInErrors) expect(foundIn(rule, seats, decisions, text, true), text).toHaveLength(1);
  });

  it.each(everyRule)('let pass what is true: $name', ({ rule, seats, decisions }) => {
    expect(rule.passes.length).toBeGreaterThan(0);
    for (const text of rule.passes) expect(foundIn(rule, seats, decisions, text), text).toEqual([]);
  });

  it.each(reviewed)('of $id have names of their own', ({ review }) => {
    const names = [...houseRules, ...review.rules].map(({ rule }) => rule);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe.each(reviewed)('the dossier of $id', ({ review }) => {
  it('has no line without a rule that answers to it', () => {
    const answered = [...review.rules.flatMap(({ rows }) => rows), ...Object.keys(review.house)];
    expect(rowsOf(review).filter((row) => !answered.includes(row))).toEqual([]);
  });

  it('names rules of the house that there are, for lines that it has', () => {
    expect(Object.keys(review.house).filter((row) => !rowsOf(review).includes(row))).toEqual([]);
    const names = new Set(houseRules.map(({ rule }) => rule));
    expect(
      Object.values(review.house)
        .flat()
        .filter((name) => !names.has(name)),
    ).toEqual([]);
  });
});

describe.each(completeCases().map((file) => ({ id: file.id, file })))('the case $id', ({ id, file }) => {
  const shown = shownIn(file);
  const decisions = namesOfDecisions(file);
  const review = reviewed.find((each) => each.id === id)?.review;

  it('is read whole: every phrase that stands in its files', () => {
    const read = new Set(textsOfCase(file).map(({ text }) => text));
    const phrases = phrasesInFiles(file.id);
    expect(phrases.length).toBeGreaterThan(200);
    expect(phrases.filter((phrase) => !read.has(phrase))).toEqual([]);
  });

  it('says what it holds itself to, once it is offered', () => {
    expect(file.cover.listed === 'yes' && !review?.rules.length).toBe(false);
  });

  it.each([...houseRules, ...(review?.rules ?? [])])('keeps to: $rule', (rule) => {
    expect(breaches(rule, shown, decisions)).toEqual([]);
  });

  it('says that it is education, not legal advice', () => {
    expect(file.cover.education).toMatch(/not legal advice/i);
  });

  it('says that the complaint cites no authority which it is not known to cite', () => {
    const { kinds = [], refs } = review?.uncited ?? {};
    const said = Object.values(file.authorities).filter(
      ({ complaint, kind, ref }) => complaint === 'cited' && (kinds.includes(kind) || refs?.test(ref)),
    );
    expect(said.map(({ id: authority }) => authority)).toEqual([]);
  });

  it('lets nobody do well by destroying evidence', () => {
    const destroys = (does: readonly string[]): boolean => does.some((act) => file.acts[act]?.kind === 'destroys');
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
});

/** A rule that an error may break, and one that nothing may. */
const forgiving: Rule = {
  rule: 'nobody ruled',
  rows: [],
  says: [/\bruled\b/],
  unless: [],
  exceptAt: [ERRORS],
  otherCase: 'yes',
  caught: [],
  caughtInErrors: [],
  passes: [],
};
const strict: Rule = { ...forgiving, rule: 'no name', says: [/\bHoffman\b/], exceptAt: [] };
const told = (rule: Rule, place: string, text: string, error = false, decisions: readonly string[] = []): string[] =>
  breaches(
    rule,
    sentencesAt([{ place, text }]).map((each) => ({ ...each, error })),
    decisions,
  );

describe('an error', () => {
  const SENTENCE = 'A court ruled that the summons was illegal.';
  const OPTION = 'seats/counsel/decisions/x/options/y/text';

  it('is forgiven where the record stands beside it, and nowhere else', () => {
    expect(told(forgiving, 'outcome/corrections/find/0/report', SENTENCE)).toEqual([]);
    expect(told(forgiving, 'outcome/corrections/find/0/record', SENTENCE)).not.toEqual([]);
    expect(told(forgiving, 'outcome/people/0/text', SENTENCE)).not.toEqual([]);
  });

  it('may be false where it is shown to be one, or called so, or said of another case', () => {
    expect(told(forgiving, OPTION, SENTENCE)).toHaveLength(1);
    expect(told(forgiving, OPTION, SENTENCE, true)).toEqual([]);
    expect(told(forgiving, OPTION, 'That a court ruled is a mistaken report.')).toEqual([]);
    expect(told(forgiving, OPTION, 'In Highfields a court ruled.', false, ['Highfields'])).toEqual([]);
  });

  it('may still name nobody, take no side and tell nobody where to write', () => {
    expect(told(strict, OPTION, 'Agent Hoffman is wrongly blamed.', true)).toHaveLength(1);
    const ofTheHouse = (text: string): string[] => houseRules.flatMap((rule) => told(rule, OPTION, text, true));
    expect(ofTheHouse('Tell the Democrats.')).toHaveLength(1);
    expect(ofTheHouse('Write to someone@mail.example today.')).toHaveLength(1);
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

  it.each(everyRule)('keep to: $name', ({ rule }) => {
    expect(breaches(rule, shown, [])).toEqual([]);
  });
});
