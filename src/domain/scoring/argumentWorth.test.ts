/** How strong an argument is on a day, and what it is worth to assert or deny it (docs/model.md, rule 4). */
import { describe, expect, test } from 'vitest';
import { advocateOf, changed, contextWith, specimen } from '../../../tests/fixtures/specimen.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { argumentWorthOf, isContested, strengthThatDay } from './argumentWorth.ts';
import type { ScoringContext } from './scoringContext.ts';
import { scoringContextOf } from './seatScoring.ts';

const early = scoringContextOf(specimen, advocateOf(), 'read-the-notice'); // the crack is not known yet
const late = scoringContextOf(specimen, advocateOf(), 'test-the-emergency');
const none = new Set<string>();

/** The day of the emergency test, with one argument changed. */
const with_ = (id: string, change: Partial<CaseFile['arguments'][string]>): ScoringContext =>
  contextWith('test-the-emergency', {}, { arguments: changed(specimen.arguments, { [id]: change }) });

describe('what an argument is worth by its strength', () => {
  test.each([
    ['settled', 1, 0],
    ['strong', 1, 0.1],
    ['contested', 0.75, 0.75],
    ['weak', 0.3, 1],
    ['wrong', 0, 1],
  ] as const)('%s: %d asserted, %d denied', (strength, asserted, denied) => {
    const context = with_('argument/may-postpone', { strength });
    expect(argumentWorthOf(context, 'argument/may-postpone', 'asserted', none)).toEqual({
      argument: 'argument/may-postpone',
      rule: `asserted-${strength}`,
      worth: asserted,
    });
    expect(argumentWorthOf(context, 'argument/may-postpone', 'denied', none)).toEqual({
      argument: 'argument/may-postpone',
      rule: `denied-${strength}`,
      worth: denied,
    });
  });

  test('an argument nobody knows is wrong', () => {
    expect(argumentWorthOf(late, 'argument/none', 'asserted', none)).toEqual({
      argument: 'argument/none',
      rule: 'asserted-wrong',
      worth: 0,
    });
  });
});

describe('an argument that does not apply that day', () => {
  test('is weak at most, and says what it lacks', () => {
    expect(argumentWorthOf(late, 'argument/everyone-knew', 'asserted', none)).toEqual({
      argument: 'argument/everyone-knew',
      rule: 'asserted-unsupported',
      worth: 0.3,
      because: 'argument/talk-is-no-notice',
    });
    expect(argumentWorthOf(early, 'argument/bridge-could-fall', 'asserted', none)).toMatchObject({
      rule: 'asserted-unsupported',
      worth: 0.3,
      because: 'fact/bridge-cracked',
    });
    expect(argumentWorthOf(early, 'argument/bridge-could-fall', 'denied', none).worth).toBe(1);
  });

  test('stays wrong where it is wrong', () => {
    const context = with_('argument/everyone-knew', { strength: 'wrong' });
    expect(strengthThatDay(context, 'argument/everyone-knew')).toEqual({
      strength: 'wrong',
      flaw: 'unsupported',
      because: 'argument/talk-is-no-notice',
    });
  });

  test('is not contested, so that facing its answer earns nothing', () => {
    expect([isContested(early, 'argument/bridge-could-fall'), isContested(late, 'argument/bridge-could-fall')]).toEqual(
      [false, true],
    );
    const faced = new Set(['argument/fence-it-off']);
    expect(argumentWorthOf(early, 'argument/bridge-could-fall', 'asserted', faced).worth).toBe(0.3);
  });
});

describe('an argument whose law could not be cited that day', () => {
  test('is worth nothing when the law came later, and denying it costs nothing', () => {
    expect(argumentWorthOf(late, 'argument/web-counts', 'asserted', none)).toEqual({
      argument: 'argument/web-counts',
      rule: 'asserted-lapsed',
      worth: 0,
      because: 'authority/web-rule',
    });
    expect(argumentWorthOf(late, 'argument/web-counts', 'denied', none)).toMatchObject({
      rule: 'denied-lapsed',
      worth: 1,
    });
  });

  test('is worth nothing when outsiders could not read the law yet', () => {
    const authorities = changed(specimen.authorities, { 'authority/hearing-rule': { public: '2016-04-01' } });
    const hidden = contextWith('test-the-emergency', {}, { authorities });
    expect(argumentWorthOf(hidden, 'argument/may-postpone', 'asserted', none)).toEqual({
      argument: 'argument/may-postpone',
      rule: 'asserted-lapsed',
      worth: 0,
      because: 'authority/hearing-rule',
    });
  });
});

describe('a contested argument', () => {
  test.each([
    ['asserted', 'nothing', [], 0.75, undefined],
    ['asserted', 'the argument itself', ['argument/bridge-could-fall'], 0.75, undefined],
    ['asserted', 'its answer', ['argument/fence-it-off'], 1, 'argument/fence-it-off'],
    ['denied', 'nothing', [], 0.75, undefined],
    ['denied', 'the argument itself', ['argument/bridge-could-fall'], 1, 'argument/bridge-could-fall'],
    ['denied', 'its answer', ['argument/fence-it-off'], 1, 'argument/fence-it-off'],
    ['denied', 'something else', ['argument/short-notice'], 0.75, undefined],
  ] as const)('%s, with %s faced', (polarity, _, faced, worth, because) => {
    expect(argumentWorthOf(late, 'argument/bridge-could-fall', polarity, new Set(faced))).toEqual({
      argument: 'argument/bridge-could-fall',
      rule: because ? `${polarity}-contested-faced` : `${polarity}-contested`,
      worth,
      ...(because && { because }),
    });
  });

  test('is worth what the rubric says once its answer is faced', () => {
    const { law } = specimen.rubric;
    const rubric = { ...specimen.rubric, law: { ...law, contestedFaced: 0.9 } };
    const context = contextWith('test-the-emergency', {}, { rubric });
    const faced = new Set(['argument/fence-it-off']);
    expect(argumentWorthOf(context, 'argument/bridge-could-fall', 'asserted', faced).worth).toBe(0.9);
  });

  test('keeps the worth of its strength where an argument of another strength has its answer faced', () => {
    const answered = with_('argument/may-postpone', { answers: ['argument/fence-it-off'] });
    expect(
      argumentWorthOf(answered, 'argument/may-postpone', 'denied', new Set(['argument/fence-it-off'])),
    ).toMatchObject({ rule: 'denied-settled', worth: 0 });
  });
});
