/** Why they cared: each reason by whose it is, and the question that leads on. */
import { expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { caseNames, loadCaseFolder } from '../../content/load/caseFolders.ts';
import { whyTheyCaredSpoken, whyTheyCaredView } from './whyTheyCared.view.ts';

const words = firstWordsInNode();
const { whyTheyCared, yearsLater, ...rest } = specimen.outcome;
const given = { ...rest, ...(whyTheyCared && { whyTheyCared }) };

it('tells each reason by whose it is, with its label and its sources', () => {
  const view = whyTheyCaredView(specimen, words);
  expect(view.voices.map(({ by, text }) => [by, text])).toEqual(whyTheyCared?.voices.map(({ by, text }) => [by, text]));
  expect(view.voices.every(({ label, chips }) => label.word !== '' && chips.length > 0)).toBe(true);
  expect(whyTheyCaredSpoken(view)).toEqual([view.title, ...view.voices.map(({ by, text }) => `${by}: ${text}`)]);
});

it('leads on by the question that later years answer, else to the scorecard', () => {
  expect(whyTheyCaredView(specimen, words).next).toBe(yearsLater?.ask);
  expect(whyTheyCaredView({ ...specimen, outcome: given }, words).next).toBe('See how your play stands');
});

it('is no page of a case that does not say why', () => {
  expect(() => whyTheyCaredView({ ...specimen, outcome: rest }, words)).toThrow('does not say why they cared');
});

it.each(caseNames())('lets more than one side of %s speak', (name) => {
  const { voices = [] } = loadCaseFolder(name).outcome.whyTheyCared ?? {};
  expect(new Set(voices.map(({ by }) => by)).size).toBe(voices.length);
});
