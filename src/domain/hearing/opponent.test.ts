/** The side nobody plays: it argues as well as the map lets it, and no better. */
import { describe, expect, it, test } from 'vitest';
import type { HearingPosition, Question } from '../../content/schema/hearing.ts';
import { file, hearing, hearingOver } from '../../../tests/fixtures/hearing.ts';
import type { Line } from '../../../tests/fixtures/argumentMap.ts';
import { questionOf } from './agenda.ts';
import { strongestLine, strongestPosition } from './opponent.ts';

const { question } = questionOf(hearing, 'notice/three-days');

describe('the position it takes', () => {
  it('is the one that stands, with slips that bear', () => {
    expect(strongestPosition(file, hearing, question)).toEqual({
      position: 'the-rule',
      fact: 'fact/posted-9-march',
      authority: 'authority/notice-rule',
    });
  });

  it('looks past slips that do not bear', () => {
    const tray = {
      facts: ['fact/bakery-opened', 'fact/posted-9-march'],
      authorities: ['authority/web-rule', 'authority/notice-rule'],
    };
    expect(strongestPosition(file, hearing, { ...question, tray })).toEqual({
      position: 'the-rule',
      fact: 'fact/posted-9-march',
      authority: 'authority/notice-rule',
    });
  });

  it('comes without a slip where none bears', () => {
    const tray = { facts: ['fact/bakery-opened'], authorities: [] };
    expect(strongestPosition(file, hearing, { ...question, tray })).toEqual({ position: 'the-rule' });
  });

  const lines: Record<string, Line> = {
    settled: { supports: 'claim/c', strength: 'settled' },
    strong: { supports: 'claim/c', strength: 'strong' },
    contested: { supports: 'claim/c', strength: 'contested' },
    weak: { supports: 'claim/c', strength: 'weak' },
    lapsed: { supports: 'claim/c', strength: 'settled', warrant: ['authority/none'] },
  };
  const bare: HearingPosition = { text: 'So.', asserts: [], denies: [], faces: [] };
  const of = (change: Partial<Record<'asserts' | 'denies' | 'faces', string[]>>): HearingPosition => ({
    ...bare,
    ...Object.fromEntries(Object.entries(change).map(([key, slugs]) => [key, slugs.map((s) => `argument/${s}`)])),
  });

  it.each([
    { rule: 'the stronger line', worse: of({ asserts: ['strong'] }), better: of({ asserts: ['settled'] }) },
    {
      rule: 'the weakest of several lines counts',
      worse: of({ asserts: ['settled', 'weak'] }),
      better: of({ asserts: ['contested'] }),
    },
    { rule: 'no law of a later day', worse: of({ asserts: ['lapsed'] }), better: of({ asserts: ['weak'] }) },
    {
      rule: 'one lapsed line spoils the others',
      worse: of({ asserts: ['settled', 'lapsed'] }),
      better: of({ asserts: ['weak'] }),
    },
    {
      rule: 'among equals the one that faces more openly',
      worse: of({ asserts: ['strong'] }),
      better: of({ asserts: ['strong'], faces: ['weak'] }),
    },
    {
      rule: 'strength before candour',
      worse: of({ asserts: ['strong'], faces: ['weak', 'contested'] }),
      better: of({ asserts: ['settled'] }),
    },
    {
      rule: 'nothing that denies what is strong, however strong itself',
      worse: of({ asserts: ['settled'], denies: ['strong'] }),
      better: of({ asserts: ['weak'] }),
    },
    {
      rule: 'what is merely contested may be denied',
      worse: of({ asserts: ['strong'] }),
      better: of({ asserts: ['settled'], denies: ['contested'] }),
    },
    // A position that asserts nothing is not made weaker by what it does not say.
    { rule: 'silence before a weak line', worse: of({ asserts: ['weak'] }), better: of({ denies: ['weak'] }) },
  ])('$rule', ({ worse, better }) => {
    const { file: map, hearing: over } = hearingOver(lines);
    const ask = (positions: Question['positions']): Question => ({
      ...question,
      tray: { facts: [], authorities: [] },
      positions,
    });
    // Whichever is written first.
    expect(strongestPosition(map, over, ask({ worse, better })).position).toBe('better');
    expect(strongestPosition(map, over, ask({ better, worse })).position).toBe('better');
  });

  it('is the first written where two are worth the same', () => {
    const { file: map, hearing: over } = hearingOver(lines);
    const same = of({ asserts: ['strong'] });
    const asked: Question = { ...question, tray: { facts: [], authorities: [] }, positions: { one: same, two: same } };
    expect(strongestPosition(map, over, asked).position).toBe('one');
  });

  it('is an error where the question offers none', () => {
    expect(() => strongestPosition(file, hearing, { ...question, positions: {} })).toThrow('offers no position');
  });
});

test('it answers with the strongest line left, and concedes where there is none', () => {
  const said = { asserts: ['argument/everyone-knew'], denies: [] };
  const left = (...used: string[]) => strongestLine(file, hearing, 'residents', said, new Set(used));
  expect(left()).toBe('argument/short-notice');
  expect(left('argument/short-notice')).toBe('argument/talk-is-no-notice');
  expect(left('argument/short-notice', 'argument/talk-is-no-notice')).toBeNull();
});
