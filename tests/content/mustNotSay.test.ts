/** Holds every text a player can meet to what must not be said about this dispute; each rule proves itself first. */
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Reply } from '../../src/content/schema/decision.ts';
import { CALLED_WRONG, forbiddenByLaw, type Rule } from './forbiddenByLaw.ts';
import { forbiddenByRecord } from './forbiddenByRecord.ts';
import { allCases, sentencesOf, textsOfCase, textsOfInterface, type PlacedText } from './texts.ts';

const rules: readonly Rule[] = [...forbiddenByLaw, ...forbiddenByRecord];
const cases = allCases();

/** Sentences of `texts` that the rule forbids, with their places. `decisions` names the decisions of other disputes. */
function breaches(rule: Rule, texts: readonly PlacedText[], decisions: readonly string[]): string[] {
  return texts.flatMap(({ place, text }) => {
    if (rule.where && !rule.where.test(place)) return [];
    if (rule.exceptAt?.test(place)) return [];
    return sentencesOf(text)
      .filter((sentence) => rule.says.some((pattern) => pattern.test(sentence)))
      .filter((sentence) => !CALLED_WRONG.test(sentence))
      .filter((sentence) => !rule.unless?.some((pattern) => pattern.test(sentence)))
      .filter((sentence) => !(rule.otherCase && decisions.some((name) => sentence.includes(name))))
      .map((sentence) => `${place}: ${sentence}`);
  });
}

/** The words by which the decisions of other disputes are known: 'Highfields', 'McIntyre'. */
const namesOfDecisions = (file: CaseFile): string[] =>
  Object.values(file.authorities)
    .filter((authority) => authority.kind === 'case')
    .map((authority) => authority.short.replace(/ \(.*$/, ''));

/** Places that state an error which the game itself shows to be one: wrong arguments, and what is chosen in order to misstate. */
function errorsOf(file: CaseFile): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { id, strength } of Object.values(file.arguments)) if (strength === 'wrong') places.add(`arguments/${id.replace('argument/', '')}/statement`);
  for (const { id, kind } of Object.values(file.acts)) if (kind === 'misstates') places.add(`acts/${id.replace('act/', '')}/statement`);
  const isError = ({ asserts, does }: Pick<Reply, 'asserts' | 'does'>): boolean =>
    asserts.some((id) => file.arguments[id]?.strength === 'wrong') || does.some((id) => file.acts[id]?.kind === 'misstates');
  for (const seat of Object.values(file.seats)) {
    for (const [slug, decision] of Object.entries(seat.decisions)) {
      const at = `seats/${seat.id}/decisions/${slug}`;
      for (const [key, option] of Object.entries(decision.options)) if (isError(option)) places.add(`${at}/options/${key}/text`).add(`${at}/options/${key}/said`);
      for (const [part, { replies }] of Object.entries(decision.parts)) {
        for (const [key, reply] of Object.entries(replies)) if (isError(reply)) places.add(`${at}/parts/${part}/replies/${key}/text`);
      }
    }
  }
  return places;
}

/** A place at which the rule applies, so that a planted sentence stands where it would be caught. */
const somewhere = (rule: Rule): string => ['seats/counsel/decisions/x/situation/text', 'outcome/events/0/text'].find((place) => !rule.where || rule.where.test(place)) ?? '';

describe('the rules', () => {
  it.each(rules)('catch: $rule', (rule) => {
    expect(rule.caught.length).toBeGreaterThan(0);
    for (const text of rule.caught) expect(breaches(rule, [{ place: somewhere(rule), text }], ['Highfields']), text).toHaveLength(1);
  });

  it.each(rules)('let pass what is true: $rule', (rule) => {
    expect(rule.passes.length).toBeGreaterThan(0);
    for (const text of rule.passes) expect(breaches(rule, [{ place: somewhere(rule), text }], ['Highfields']), text).toEqual([]);
  });
});

describe.each(cases.map((file) => ({ id: file.id, file })))('the case $id', ({ file }) => {
  const texts = textsOfCase(file);
  const errors = errorsOf(file);
  const shown = texts.filter(({ place }) => !errors.has(place));

  it('is read whole', () => {
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.some(({ place }) => /^seats\/[^/]+\/decisions\/[^/]+\/situation\/text$/.test(place))).toBe(true);
  });

  it.each(rules)('keeps to: $rule', (rule) => {
    expect(breaches(rule, shown, namesOfDecisions(file))).toEqual([]);
  });

  it('says that it is education, not legal advice', () => {
    expect(file.cover.education).toMatch(/not legal advice/i);
  });

  it('says of no decision, and not of the Stored Communications Act, that the complaint cites it', () => {
    const said = Object.values(file.authorities).filter(({ complaint, kind, ref }) => complaint === 'cited' && (kind === 'case' || /^S-270\d/.test(ref)));
    expect(said.map(({ id }) => id)).toEqual([]);
  });
});

describe('the words of the interface', () => {
  it.each(rules)('keep to: $rule', (rule) => {
    expect(breaches(rule, textsOfInterface(), [])).toEqual([]);
  });
});
