/** What lies on the table: what a move puts there, with what strength, and how the map stands on that alone. */
import { describe, expect, it, test } from 'vitest';
import type { Hearing, HearingPosition, Question } from '../../content/schema/hearing.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { argued, file, hearing, hearingOver, move } from '../../../tests/fixtures/hearing.ts';
import type { Line } from '../../../tests/fixtures/argumentMap.ts';
import { questionOf } from './agenda.ts';
import { counts } from './bearing.ts';
import { argumentsUsed, labelTable, linesAdvanced, strengthAsAdvanced } from './table.ts';

const right = { fact: 'fact/posted-9-march', authority: 'authority/notice-rule' };
const plain = (argument: string, unsupported = false) => ({ argument: `argument/${argument}`, unsupported });

describe('the strength of a line as it was put', () => {
  const map = hearingOver({
    settled: { supports: 'claim/c', strength: 'settled' },
    strong: { supports: 'claim/c', strength: 'strong' },
    contested: { supports: 'claim/c', strength: 'contested' },
    weak: { supports: 'claim/c', strength: 'weak' },
    wrong: { supports: 'claim/c', strength: 'wrong' },
  }).file;

  it.each([
    { strength: 'settled', unsupported: 'strong' },
    { strength: 'strong', unsupported: 'contested' },
    { strength: 'contested', unsupported: 'weak' },
    { strength: 'weak', unsupported: 'weak' },
    { strength: 'wrong', unsupported: 'wrong' },
  ])('$strength, and $unsupported where nothing stood behind it', ({ strength, unsupported }) => {
    expect(strengthAsAdvanced(map, plain(strength))).toBe(strength);
    expect(strengthAsAdvanced(map, plain(strength, true))).toBe(unsupported);
  });

  it('is none for what is not in the map', () => {
    expect(strengthAsAdvanced(map, plain('none'))).toBe('wrong');
  });
});

describe('what a move puts on the table', () => {
  it('is what the position asserts, one step weaker where the slips do not bear', () => {
    expect(linesAdvanced(file, hearing, move('notice/three-days', 'the-rule', right))).toEqual([plain('short-notice')]);
    expect(linesAdvanced(file, hearing, move('notice/three-days', 'the-rule'))).toEqual([plain('short-notice', true)]);
    const half = move('notice/three-days', 'the-rule', { fact: right.fact });
    expect(linesAdvanced(file, hearing, half)).toEqual([plain('short-notice', true)]);
  });

  it('is what it denies, at full strength, since the bench knows it', () => {
    expect(linesAdvanced(file, hearing, move('postponed/why-go-on', 'never'))).toEqual([plain('may-postpone')]);
  });

  it('is not what it openly faces: candour hands the other side nothing', () => {
    const fenced = move('danger/how-soon', 'fence', {
      fact: 'fact/fence-in-store',
      authority: 'authority/county-guide',
    });
    expect(linesAdvanced(file, hearing, fenced)).toEqual([plain('fence-it-off')]);
  });

  it('is an answer and a last word where they bear, and not where they are beside the point', () => {
    const known = move('notice/people-knew', 'they-knew', { fact: 'fact/told-in-shop' });
    const put = (answer: string | null, rejoinder: string | null) =>
      linesAdvanced(file, hearing, {
        ...known,
        answer: answer && `argument/${answer}`,
        rejoinder: rejoinder && `argument/${rejoinder}`,
      });
    const lines = (...slugs: string[]) => slugs.map((slug) => plain(slug));
    expect(put('short-notice', null)).toEqual(lines('everyone-knew', 'short-notice'));
    expect(put('short-notice', 'web-counts')).toEqual(lines('everyone-knew', 'short-notice', 'web-counts'));
    expect(put('short-notice', 'fence-it-off')).toEqual(lines('everyone-knew', 'short-notice'));
    expect(put('fence-it-off', null)).toEqual(lines('everyone-knew'));
    expect(put(null, 'web-counts')).toEqual(lines('everyone-knew'));
  });

  it('is nothing where the position is not one of the question’s', () => {
    expect(linesAdvanced(file, hearing, move('notice/three-days', 'none'))).toEqual([]);
  });
});

test('what was asserted, answered or said last is used up; what was faced or denied may still be said', () => {
  const moves = [
    move('danger/how-soon', 'fence', { answer: 'argument/short-notice', rejoinder: 'argument/everyone-knew' }),
    move('postponed/why-go-on', 'never'),
    move('notice/three-days', 'none'),
  ];
  expect([...argumentsUsed(file, hearing, moves)]).toEqual([
    'argument/fence-it-off',
    'argument/short-notice',
    'argument/everyone-knew',
  ]);
});

describe('a line counts', () => {
  it.each([
    { line: 'short-notice', does: true },
    { line: 'everyone-knew', does: true }, // weak, and something all the same
    { line: 'take-it-down', does: false }, // wrong
    { line: 'web-counts', does: false }, // law of a later day
    { line: 'none', does: false },
  ])('$line: $does', ({ line, does }) => {
    expect(counts(file, hearing, `argument/${line}`)).toBe(does);
  });
});

describe('the map as the table shows it', () => {
  /** A hearing about claim/c, in which one question offers a position for each argument. */
  function over(lines: Record<string, Line>): { file: CaseFile; hearing: Hearing } {
    const { stage, question } = questionOf(hearing, 'notice/three-days');
    const positions = Object.fromEntries(
      Object.keys(lines).map((slug): [string, HearingPosition] => [
        slug,
        { text: slug, asserts: [`argument/${slug}`], denies: [], faces: [] },
      ]),
    );
    const asked: Question = { ...question, positions, tray: { facts: ['fact/known'], authorities: [] } };
    const stages = { one: { ...stage, about: ['claim/c'], questions: { q: asked } } };
    return hearingOver(lines, { stages });
  }
  const claim = (lines: Record<string, Line>, ...moves: ReturnType<typeof move>[]) => {
    const { file: map, hearing: of } = over(lines);
    return labelTable(map, of, moves).claims['claim/c']?.label;
  };
  const lines: Record<string, Line> = {
    pro: { supports: 'claim/c', premises: ['fact/known'], strength: 'strong' },
    con: { rebuts: 'claim/c', strength: 'settled' },
    cut: { undercuts: 'argument/pro', strength: 'strong' },
    cutCut: { undercuts: 'argument/cut', strength: 'strong' },
  };

  it('holds about a claim in dispute only what was put', () => {
    expect(claim(lines)).toBe('undecided');
    expect(claim(lines, move('one/q', 'pro', { fact: 'fact/known' }))).toBe('in');
    expect(claim(lines, move('one/q', 'pro', { fact: 'fact/known' }), move('one/q', 'con'))).toBe('out');
    expect(claim(lines, move('one/q', 'con'))).toBe('out');
  });

  it('leaves out what undercuts a line in dispute, and what undercuts that, until it is put', () => {
    const pro = move('one/q', 'pro', { fact: 'fact/known' });
    expect(claim(lines, pro, move('one/q', 'cut'))).toBe('undecided');
    expect(claim(lines, pro, move('one/q', 'cut'), move('one/q', 'cutCut'))).toBe('in');
  });

  it('weighs a line as it was put: unsupported it does not carry the claim', () => {
    expect(claim(lines, move('one/q', 'pro'))).toBe('undecided');
  });

  it('takes the best of a line put twice, in whichever order', () => {
    const [bare, backed] = [move('one/q', 'pro'), move('one/q', 'pro', { fact: 'fact/known' })];
    expect(claim(lines, bare, backed)).toBe('in');
    expect(claim(lines, backed, bare)).toBe('in');
  });

  it('lets the map stand about everything else, since nobody disputed it', () => {
    const { file: map, hearing: of } = over({ ...lines, beside: { supports: 'claim/d', strength: 'strong' } });
    expect(labelTable(map, of, []).claims['claim/d']?.label).toBe('in');
  });

  it('is labelled once for the same list of moves', () => {
    const { moves } = argued('town', move('notice/three-days', 'the-rule', right));
    expect(labelTable(file, hearing, moves)).toBe(labelTable(file, hearing, moves));
  });
});
