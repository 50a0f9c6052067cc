/** A chip is short enough to be read at a glance, names who stands behind a source, and keeps its whole title. */
import { describe, expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { chipFor, chipsFor, cite, LABELS, labelView, paperOf } from './citation.view.ts';

const words = firstWordsInNode();
const BY = 'The Gazette';

/** The chip of a source with such a title. */
const chipOf = (title: string, kind = 'primary') =>
  chipFor(
    {
      ...specimen,
      sources: { 'source/one': { ...specimen.sources['source/letter'], title, kind, by: BY } },
    } as unknown as CaseFile,
    'source/one',
  )[0];

describe('a source', () => {
  it.each([
    ['with a short title is called by it', 'Letter of the residents', 'Letter of the residents'],
    [
      'with a title of just thirty-six characters too, commas and all',
      `Code, ${'a'.repeat(30)}`,
      `Code, ${'a'.repeat(30)}`,
    ],
    ['with a longer one is called by what stands before its first comma', `Code, ${'a'.repeat(31)}`, 'Code'],
    ['whose head has forty characters is still called by it', `${'a'.repeat(40)}, 2016`, 'a'.repeat(40)],
    ['whose head is longer is called by who published it', `${'a'.repeat(41)}, 2016`, BY],
  ])('%s', (_, title, text) => {
    expect(chipOf(title)).toEqual({ id: 'source/one', text, full: title });
  });

  it.each(['news', 'commentary'])('of the kind %s is called by who published it, however short its title', (kind) => {
    expect(chipOf('A letter', kind)?.text).toBe(BY);
  });
});

it.each([
  ['a rule by its short name', 'authority/notice-rule', 'Millbrook Code § 4', 'Millbrook Code § 4 (invented)'],
  [
    'a fact by its slip',
    'fact/posted-9-march',
    'The notice went up on March 9.',
    'The notice went up on the town board on March 9.',
  ],
  [
    'an argument by its issue',
    'argument/short-notice',
    'Notice',
    'The rule asks for seven days, and the notice gave three.',
  ],
])('%s', (_, id, text, full) => {
  expect(chipFor(specimen, id)).toEqual([{ id, text, full }]);
});

it('what the case does not know has no chip, and those it knows keep their order', () => {
  expect(chipFor(specimen, 'source/gone')).toEqual([]);
  expect(chipsFor(specimen, ['source/notice', 'source/gone', 'source/letter']).map(({ id }) => id)).toEqual([
    'source/notice',
    'source/letter',
  ]);
});

it('a statement stands with its label and its sources', () => {
  const cited = cite(specimen, words, { text: 'So it was.', label: 'alleged', sources: ['source/letter'] });
  expect(cited).toMatchObject({ text: 'So it was.', label: { name: 'alleged' }, chips: [{ id: 'source/letter' }] });
});

it('every label has a word and says what it means', () => {
  expect(LABELS).toHaveLength(6);
  const views = LABELS.map((name) => labelView(name, words));
  expect(new Set(views.map(({ word }) => word)).size).toBe(6);
  for (const { means, name } of views) expect(means).not.toContain(`labelMeans.${name}`);
});

describe('a primary paper', () => {
  const file = { ...specimen, papers: { government: 'Official', statute: 'Law', opinion: 'Ruling' } } as CaseFile;

  it.each([
    ['a source of its kind', 'source/notice', 'Official'],
    ['a rule, by the paper it stands on', 'authority/notice-rule', 'Law'],
    ['a report of the press has none', 'source/gazette', undefined],
    ['a fact has none', 'fact/posted-9-march', undefined],
    ['nothing has none', 'source/gone', undefined],
  ])('%s', (_, id, paper) => {
    expect(paperOf(file, id)).toBe(paper);
    expect(chipFor(file, id)[0]?.paper).toBe(paper);
  });

  it('has no word in a case that gives none', () => {
    expect(paperOf(specimen, 'source/notice')).toBeUndefined();
  });
});

describe('a chip in a statement', () => {
  const forOf = (label: 'alleged' | 'constructed') =>
    cite(specimen, words, { text: 'So it was.', label, sources: ['source/letter'] }).chips[0]?.for;

  it('knows the statement, and of what is made up there is nothing to prove', () => {
    expect([forOf('alleged'), forOf('constructed')]).toEqual(['So it was.', undefined]);
  });
});
