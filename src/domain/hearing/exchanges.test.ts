/** How one exchange is ruled on: every way it can go, by strengths alone, over a map in a few words. */
import { describe, expect, it, test } from 'vitest';
import type { HearingPosition } from '../../content/schema/hearing.ts';
import type { Line } from '../../../tests/fixtures/argumentMap.ts';
import { argued, file, hearing, hearingOver, move } from '../../../tests/fixtures/hearing.ts';
import { questionOf } from './agenda.ts';
import type { Move } from './hearingDocket.ts';
import { exchangeRulings, ruleOnExchange } from './ruling.ts';

type Slugs = Partial<Record<'asserts' | 'denies' | 'faces', string[]>>;

/** Rules on an exchange in which the town takes this position and these words follow. */
function rule(
  lines: Record<string, Line>,
  stance: Slugs,
  words: { answer?: string; rejoinder?: string; fact?: string } = {},
) {
  const { stage, question } = questionOf(hearing, 'danger/how-soon');
  const ids = (slugs: string[] = []) => slugs.map((slug) => `argument/${slug}`);
  const position: HearingPosition = {
    text: 'So.',
    asserts: ids(stance.asserts),
    denies: ids(stance.denies),
    faces: ids(stance.faces),
  };
  const asked = {
    ...question,
    positions: { p: position },
    tray: { facts: ['fact/known', 'fact/inside'], authorities: [] },
  };
  const over = hearingOver(lines, { stages: { one: { ...stage, questions: { q: asked } } } });
  const id = (slug: string | undefined) => (slug === undefined ? null : `argument/${slug}`);
  const made: Move = {
    question: 'one/q',
    position: 'p',
    answer: id(words.answer),
    rejoinder: id(words.rejoinder),
    ...(words.fact && { fact: words.fact }),
  };
  const { backing: _, node, ...ruling } = ruleOnExchange(over.file, over.hearing, 'town', made);
  return { ...ruling, node: node.replace('argument/', '') };
}

const backed: Line = { supports: 'claim/c', premises: ['fact/known'], strength: 'strong' };
const lines: Record<string, Line> = {
  settled: { supports: 'claim/c', strength: 'settled' },
  strong: { supports: 'claim/c', strength: 'strong' },
  contested: { supports: 'claim/c', strength: 'contested' },
  weak: { supports: 'claim/c', strength: 'weak' },
  wrong: { supports: 'claim/c', strength: 'wrong' },
  lapsed: { supports: 'claim/c', strength: 'settled', warrant: ['authority/none'] },
  conSettled: { rebuts: 'claim/c', strength: 'settled' },
  conStrong: { rebuts: 'claim/c', strength: 'strong' },
  conContested: { rebuts: 'claim/c', strength: 'contested' },
  conWeak: { rebuts: 'claim/c', strength: 'weak' },
  beside: { rebuts: 'claim/d', strength: 'settled' },
  backed,
};

describe('an answer', () => {
  it.each([
    { asserts: 'strong', answer: 'conStrong', gives: { rule: 'answered', winner: 'residents', node: 'conStrong' } },
    { asserts: 'strong', answer: 'conSettled', gives: { rule: 'answered', winner: 'residents', node: 'conSettled' } },
    { asserts: 'strong', answer: 'conContested', gives: { rule: 'stands', winner: 'town', node: 'strong' } },
    { asserts: 'weak', answer: 'conWeak', gives: { rule: 'answered', winner: 'residents', node: 'conWeak' } },
    { asserts: 'weak', answer: 'beside', gives: { rule: 'stands', winner: 'town', node: 'weak' } },
    { asserts: 'weak', answer: undefined, gives: { rule: 'conceded', winner: 'town', node: 'weak' } },
  ])('$answer against $asserts', ({ asserts, answer, gives }) => {
    expect(rule(lines, { asserts: [asserts] }, answer === undefined ? {} : { answer })).toEqual(gives);
  });

  it('need only reach the weakest thing asserted', () => {
    expect(rule(lines, { asserts: ['settled', 'weak'] }, { answer: 'conWeak' }).rule).toBe('answered');
    expect(rule(lines, { asserts: ['settled', 'strong'] }, { answer: 'conWeak' }).rule).toBe('stands');
  });

  it('has to be stronger than what it meets where it was openly faced', () => {
    const faced = (answer: string) =>
      rule(lines, { asserts: ['strong'], faces: ['conStrong', 'conSettled'] }, { answer });
    expect(faced('conStrong').rule).toBe('stands');
    expect(faced('conSettled').rule).toBe('answered');
    expect(rule(lines, { asserts: ['strong'], faces: ['conWeak'] }, { answer: 'conStrong' }).rule).toBe('answered');
  });

  it('reaches a line more easily where the bench asked what stood behind it and got nothing', () => {
    expect(rule(lines, { asserts: ['backed'] }, { answer: 'conContested', fact: 'fact/known' }).rule).toBe('stands');
    expect(rule(lines, { asserts: ['backed'] }, { answer: 'conContested' }).rule).toBe('answered');
    expect(rule(lines, { asserts: ['backed'] }, { answer: 'conContested', fact: 'fact/inside' }).rule).toBe('answered');
  });
});

describe('a last word', () => {
  it.each([
    { rejoinder: 'strong', gives: { rule: 'restored', winner: 'town', node: 'strong' } }, // as strong as the answer
    { rejoinder: 'settled', gives: { rule: 'restored', winner: 'town', node: 'settled' } },
    { rejoinder: 'weak', gives: { rule: 'answered', winner: 'residents', node: 'conStrong' } },
    { rejoinder: 'beside', gives: { rule: 'answered', winner: 'residents', node: 'conStrong' } },
    { rejoinder: undefined, gives: { rule: 'answered', winner: 'residents', node: 'conStrong' } },
  ])('$rejoinder after a strong answer', ({ rejoinder, gives }) => {
    const words = { answer: 'conStrong', ...(rejoinder !== undefined && { rejoinder }) };
    expect(rule(lines, { asserts: ['contested'] }, words)).toEqual(gives);
  });

  it('is not asked for where the position stood', () => {
    expect(rule(lines, { asserts: ['strong'] }, { answer: 'conWeak', rejoinder: 'settled' })).toMatchObject({
      rule: 'stands',
      node: 'strong',
    });
  });
});

describe('a position that cannot stand', () => {
  it.each([
    { why: 'what it asserts is wrong', asserts: ['strong', 'wrong'], node: 'wrong' },
    { why: 'it rests on law of a later day', asserts: ['strong', 'lapsed'], node: 'lapsed' },
  ])('falls where $why, whatever is answered', ({ asserts, node }) => {
    expect(rule(lines, { asserts }, { answer: 'conWeak' })).toEqual({ rule: 'falls', winner: 'residents', node });
    expect(rule(lines, { asserts })).toEqual({ rule: 'falls', winner: 'residents', node });
  });

  it.each([
    { denies: 'settled', gives: { rule: 'denied', winner: 'residents', node: 'settled' } },
    { denies: 'strong', gives: { rule: 'denied', winner: 'residents', node: 'strong' } },
    { denies: 'contested', gives: { rule: 'conceded', winner: 'town', node: 'contested' } },
    { denies: 'wrong', gives: { rule: 'conceded', winner: 'town', node: 'wrong' } },
    { denies: 'lapsed', gives: { rule: 'conceded', winner: 'town', node: 'lapsed' } }, // it did not hold that day
  ])('denying $denies', ({ denies, gives }) => {
    expect(rule(lines, { denies: [denies] })).toEqual(gives);
  });

  it('is denied by the strong one of several, and falls before that', () => {
    expect(rule(lines, { denies: ['weak', 'strong'] })).toMatchObject({ rule: 'denied', node: 'strong' });
    expect(rule(lines, { asserts: ['wrong'], denies: ['strong'] })).toMatchObject({ rule: 'falls', node: 'wrong' });
  });

  it('denying mirrors asserting: the weaker what is denied, the more an answer has to be', () => {
    // Denying a contested line is worth as much as a contested one; a weak one, as much as a strong one.
    expect(rule(lines, { denies: ['contested'] }, { answer: 'contested' }).rule).toBe('answered');
    expect(rule(lines, { denies: ['weak'] }, { answer: 'weak' }).rule).toBe('stands');
    expect(rule(lines, { asserts: ['settled'], denies: ['contested'] }, { answer: 'conContested' }).rule).toBe(
      'answered',
    );
    expect(rule(lines, { asserts: ['settled'], denies: ['weak'] }, { answer: 'conContested' }).rule).toBe('stands');
  });
});

test('a position the question does not offer is an error that names it', () => {
  expect(() => ruleOnExchange(file, hearing, 'town', move('notice/three-days', 'none'))).toThrow(
    'the question notice/three-days has no position called none',
  );
});

test('each exchange is ruled on for the side that was asked', () => {
  const docket = argued(
    'town',
    move('notice/people-knew', 'they-knew', { fact: 'fact/told-in-shop' }),
    move('notice/three-days', 'waste-paper'),
  );
  expect(exchangeRulings(file, hearing, docket).map(({ rule: by, winner }) => [by, winner])).toEqual([
    ['conceded', 'town'],
    ['falls', 'town'],
  ]);
});
