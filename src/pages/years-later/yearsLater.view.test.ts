/** The cut to later years: the paper row by row, what is left out of it said to the ear, and what each side said. */
import { expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { yearsLaterSpoken, yearsLaterView } from './yearsLater.view.ts';

const words = firstWordsInNode();
const { yearsLater, ...rest } = specimen.outcome;

it('says the paper row by row, and names what a black bar covers', () => {
  const view = yearsLaterView(specimen, words);
  expect(view.paper.map(({ hidden }) => hidden)).toEqual([false, true]);
  expect(yearsLaterSpoken(view)).toEqual([
    `${yearsLater?.kicker}: ${yearsLater?.title}`,
    'Rule: Seven days.',
    'From: The clerk, a name that is left out',
    ...view.statements.map(({ text }) => text),
    view.note,
  ]);
});

it('gives each statement its label and its sources, and leads to the scorecard', () => {
  const { statements, next } = yearsLaterView(specimen, words);
  expect(statements.map(({ label }) => label.name)).toEqual(yearsLater?.statements.map(({ label }) => label));
  expect(statements.every(({ chips }) => chips.length > 0)).toBe(true);
  expect(next).toBe('See how your play stands');
});

it('is no page of a case that tells of no later years', () => {
  expect(() => yearsLaterView({ ...specimen, outcome: rest }, words)).toThrow('tells of no later years');
});
