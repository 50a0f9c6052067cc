/** How each slip stood once the choice is made, for every verdict a slip can get. */
import { describe, expect, it } from 'vitest';
import { advocateOf, changed, specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Entry } from '../../domain/docket/docket.ts';
import { say } from '../common/words.view.ts';
import { slipAnswers, slipsFit } from './slipAnswer.view.ts';

const words = firstWordsInNode();
const letter = 'write-the-letter';

/** The answers to what was put into the slots of the letter. */
function answersTo(entry: Partial<Entry>, file: CaseFile = specimen, decision: string = letter) {
  const seat = advocateOf(file);
  const found = seat.decisions[decision];
  if (!found) throw new Error(`no decision ${decision}`);
  return slipAnswers(
    file,
    seat,
    { ...found, id: decision },
    { decision, option: 'dates-and-fence', parts: {}, ...entry },
    words,
  );
}

const [own, theirs, beside] = ['fact/posted-9-march', 'fact/bridge-cracked', 'fact/bakery-opened'];

it.each<[string, Partial<Entry>, 'right' | 'slips' | 'empty', string]>([
  ['a fact that bears on what was chosen', { fact: own }, 'right', 'following.right'],
  ['a fact beside it', { fact: beside }, 'slips', 'following.beside'],
  ["the other side's best fact", { fact: theirs }, 'right', 'following.candor'],
  ['a fact that fits after a miss', { fact: own, second: ['fact'] }, 'right', 'following.second'],
  ["the other side's after a miss", { fact: theirs, second: ['fact'] }, 'right', 'following.second-candor'],
  ['a second miss', { fact: beside, second: ['fact'] }, 'slips', 'following.beside'],
])('%s', (_, entry, fit, key) => {
  expect(answersTo(entry)[0]).toEqual({
    word: say(words, 'following.fact'),
    text: specimen.facts[entry.fact ?? '']?.slip,
    fit,
    says: say(words, key),
  });
});

it('a slot that was left empty stands there as empty', () => {
  const [fact, authority] = answersTo({});
  for (const answer of [fact, authority])
    expect(answer).toMatchObject({
      text: say(words, 'decision.waived'),
      fit: 'empty',
      says: say(words, 'following.empty'),
    });
  expect([fact?.word, authority?.word]).toEqual([say(words, 'following.fact'), say(words, 'following.authority')]);
});

it('a rule is named by its short name; one that only persuades fits, and says that a binding one was at hand', () => {
  const [, right] = answersTo({ authority: 'authority/notice-rule' });
  expect(right).toMatchObject({ text: specimen.authorities['authority/notice-rule']?.short, fit: 'right' });
  const binding = changed(specimen.arguments, {
    'argument/fence-it-off': { warrant: ['authority/county-guide', 'authority/hearing-rule'] },
  });
  const [, weaker] = answersTo({ option: 'fence-only', authority: 'authority/county-guide' }, {
    ...specimen,
    arguments: binding,
  } as CaseFile);
  expect(weaker).toMatchObject({
    fit: 'right',
    says: say(words, 'following.persuasive'),
  });
});

it('law of a later day slips and says that it was not yet law', () => {
  const [, later] = answersTo({ authority: 'authority/web-rule' });
  expect(later).toMatchObject({ fit: 'slips', says: say(words, 'following.not-in-force') });
});

it('a decision without slots has no answers', () => {
  expect(answersTo({ option: 'ask-to-postpone' }, specimen, 'call-the-clerk')).toEqual([]);
});

describe('the key turns', () => {
  it.each([
    ['where every slip fits', { fact: 'fact/posted-9-march', authority: 'authority/notice-rule' }, true],
    ['and not where one is beside it', { fact: 'fact/bakery-opened', authority: 'authority/notice-rule' }, false],
    ['and not where one was left empty', { fact: 'fact/posted-9-march' }, false],
  ])('%s', (_, entry, fits) => {
    expect(slipsFit(answersTo(entry))).toBe(fits);
  });

  it('and not where nothing was asked for', () => {
    expect(slipsFit([])).toBe(false);
  });
});
