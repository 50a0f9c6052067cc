/** Why Law is what it is: a reason for each argument, act and slip, and together they are the sum (docs/model.md, rules 4 and 5). */
import { describe, expect, test } from 'vitest';
import { advocateOf, changed, contextWith, optionsWith, specimen } from '../../../tests/fixtures/specimen.ts';
import type { Entry } from '../docket/docket.ts';
import { lawReasons } from './lawReasons.ts';
import type { Reason } from './measure.ts';
import type { ScoringContext } from './scoringContext.ts';
import { scoringContextOf } from './seatScoring.ts';
import { workEntry } from './workEntry.ts';

type Said = Parameters<typeof optionsWith>[0][string];

const saying = (said: Said, also = {}, slots: ('fact' | 'authority')[] = []): ScoringContext =>
  contextWith('write-the-letter', { slots, options: optionsWith({ it: said, other: {} }) }, also);
const letter: Entry = { decision: 'write-the-letter', option: 'it', parts: {} };
const reasonsOf = (context: ScoringContext, entry: Entry, best = 1): Reason[] =>
  lawReasons(context, workEntry(context, entry), best);
const told = (reasons: readonly Reason[]): unknown[] =>
  reasons.map(({ rule, points, node }) => [rule, Math.round(points * 1000) / 1000, node]);

describe('arguments', () => {
  test('share the points evenly; the weakest then takes what the better ones had above it', () => {
    const context = saying({ asserts: ['argument/short-notice', 'argument/may-postpone', 'argument/fence-it-off'] });
    expect(told(reasonsOf(context, letter))).toEqual([
      ['asserted-settled', 33.333, 'argument/short-notice'],
      ['asserted-settled', 33.333, 'argument/may-postpone'],
      ['asserted-contested', 25, 'argument/fence-it-off'],
      ['weakest-link', -16.667, 'argument/fence-it-off'],
    ]);
  });

  test('that are equally weak take nothing from each other', () => {
    const context = saying({ asserts: ['argument/fence-it-off'], denies: ['argument/bridge-could-fall'] });
    expect(told(reasonsOf(context, letter))).toEqual([
      ['asserted-contested', 37.5, 'argument/fence-it-off'],
      ['denied-contested', 37.5, 'argument/bridge-could-fall'],
    ]);
  });

  test('of two that are weakest the first is named', () => {
    const context = saying({
      asserts: ['argument/take-it-down', 'argument/short-notice'],
      denies: ['argument/short-notice'],
    });
    expect(told(reasonsOf(context, letter)).at(-1)).toEqual(['weakest-link', -33.333, 'argument/take-it-down']);
  });

  test('name their sources, and what they lack', () => {
    expect(reasonsOf(saying({ asserts: ['argument/everyone-knew'] }), letter)).toEqual([
      {
        measure: 'law',
        rule: 'asserted-unsupported',
        points: 30,
        node: 'argument/everyone-knew',
        with: 'argument/talk-is-no-notice',
        sources: ['source/notice'],
      },
    ]);
  });

  test('that were overlooked share what was lost by them, and no more than there was', () => {
    const two = saying({
      asserts: ['argument/short-notice'],
      overlooks: ['argument/may-postpone', 'argument/fence-it-off'],
    });
    expect(told(reasonsOf(two, letter)).slice(1)).toEqual([
      ['overlooked', -10, 'argument/may-postpone'],
      ['overlooked', -10, 'argument/fence-it-off'],
    ]);
    const weak = saying({ asserts: ['argument/take-it-down'], overlooks: ['argument/may-postpone'] });
    expect(told(reasonsOf(weak, letter))).toEqual([
      ['asserted-wrong', 0, 'argument/take-it-down'],
      ['overlooked', 0, 'argument/may-postpone'],
    ]);
  });
});

describe('the scale', () => {
  test('is the best that was open', () => {
    expect(told(reasonsOf(saying({ asserts: ['argument/fence-it-off'] }), letter, 0.75))).toEqual([
      ['asserted-contested', 100, 'argument/fence-it-off'],
    ]);
  });

  test('is nothing where nothing was to be had', () => {
    expect(told(reasonsOf(saying({ asserts: ['argument/fence-it-off'] }), letter, 0))).toEqual([
      ['asserted-contested', 0, 'argument/fence-it-off'],
    ]);
  });
});

describe('acts that are not permitted', () => {
  test('the first takes all that is over the cap, a second takes nothing more, and each names its claim', () => {
    const acts = changed(specimen.acts, { 'act/lets-it-pass': { lawful: 'claim/notice-sufficient' } });
    const context = saying(
      { asserts: ['argument/short-notice'], does: ['act/takes-notice-down', 'act/lets-it-pass'] },
      { acts },
    );
    expect(reasonsOf(context, letter).slice(1)).toEqual([
      {
        measure: 'law',
        rule: 'not-permitted',
        points: -95,
        node: 'act/takes-notice-down',
        with: 'claim/removing-lawful',
        sources: ['source/notice'],
      },
      {
        measure: 'law',
        rule: 'not-permitted',
        points: 0,
        node: 'act/lets-it-pass',
        with: 'claim/notice-sufficient',
        sources: ['source/notice'],
      },
    ]);
  });
});

describe('acts that the law permits', () => {
  const acts = changed(specimen.acts, { 'act/lets-it-pass': { lawful: 'claim/postponing-lawful' } });

  test('lift a bad reason to what a weak argument is worth, after what was overlooked', () => {
    const said = {
      asserts: ['argument/everyone-knew'],
      overlooks: ['argument/may-postpone'],
      does: ['act/lets-it-pass'],
    };
    const reasons = reasonsOf(saying(said, { acts }), letter);
    expect(told(reasons)).toEqual([
      ['asserted-unsupported', 30, 'argument/everyone-knew'],
      ['overlooked', -10, 'argument/may-postpone'],
      ['lawful-all-the-same', 10, 'act/lets-it-pass'],
    ]);
    expect(reasons.at(-1)).toMatchObject({ with: 'claim/postponing-lawful', sources: ['source/notice'] });
  });

  test('add nothing to a reason that is better', () => {
    const said = { asserts: ['argument/fence-it-off'], does: ['act/lets-it-pass'] };
    expect(told(reasonsOf(saying(said, { acts }), letter))).toEqual([
      ['asserted-contested', 75, 'argument/fence-it-off'],
    ]);
  });
});

describe('a course that says little and overlooks much', () => {
  test('loses what is over its cap, before what the law forbids, and names itself', () => {
    const said = {
      asserts: ['argument/short-notice'],
      overlooks: ['argument/may-postpone', 'argument/fence-it-off', 'argument/talk-is-no-notice'],
    };
    const reasons = reasonsOf(saying(said), letter);
    expect(told(reasons.slice(-1))).toEqual([['thin-course', -15, 'decision/write-the-letter/it']]);
    expect(reasons.at(-1)?.sources).toEqual(['source/letter']);
    const forbidden = reasonsOf(saying({ ...said, does: ['act/takes-notice-down'] }), letter);
    expect(told(forbidden.slice(-2))).toEqual([
      ['thin-course', -15, 'decision/write-the-letter/it'],
      ['not-permitted', -50, 'act/takes-notice-down'],
    ]);
  });
});

describe('parts', () => {
  const call = scoringContextOf(specimen, advocateOf(), 'call-the-clerk');

  test('share three tenths, and one without an answer says so', () => {
    const reasons = reasonsOf(call, {
      decision: 'call-the-clerk',
      option: 'ask-to-postpone',
      parts: { crack: 'hear-it' },
    });
    expect(told(reasons)).toEqual([
      ['asserted-settled', 70, 'argument/may-postpone'],
      ['asserted-contested-faced', 15, 'argument/fence-it-off'],
      ['part-unanswered', 0, 'decision/call-the-clerk/opening'],
    ]);
    expect(reasons.at(-1)?.sources).toEqual(['source/inspection']); // of the situation: the part names none
  });

  test('a part that names its sources rests on them', () => {
    const notice = scoringContextOf(specimen, advocateOf(), 'read-the-notice');
    const parts = { ...notice.decision.parts };
    const [name = ''] = Object.keys(parts);
    const context = contextWith('read-the-notice', {
      parts: { ...parts, [name]: { ...parts[name], sources: ['source/guide'] } } as typeof parts,
    });
    expect(
      reasonsOf(context, { decision: 'read-the-notice', option: 'let-it-pass', parts: {} }).find(
        ({ rule }) => rule === 'part-unanswered',
      ),
    ).toMatchObject({ node: `decision/read-the-notice/${name}`, sources: ['source/guide'] });
  });

  test('a reply that stands on nothing earns its share and names its place', () => {
    const reasons = reasonsOf(call, {
      decision: 'call-the-clerk',
      option: 'ask-to-postpone',
      parts: { opening: 'the-shop', crack: 'hear-it' },
    });
    expect(told(reasons)).toContainEqual(['nothing-stood-on', 15, 'decision/call-the-clerk/opening']);
    expect(told(reasons)).toContainEqual(['overlooked', -1.5, 'argument/short-notice']);
  });
});

describe('slips', () => {
  const both: ('fact' | 'authority')[] = ['fact', 'authority'];
  const settled = { asserts: ['argument/short-notice'] };

  test('each takes its share of the mean', () => {
    const context = saying(settled, {}, both);
    expect(told(reasonsOf(context, { ...letter, fact: 'fact/bakery-opened' }).slice(1))).toEqual([
      ['fact-beside', -15.5, 'fact/bakery-opened'],
      ['authority-empty', -10.5, 'argument/short-notice'],
    ]);
    expect(told(reasonsOf(saying(settled, {}, ['fact']), letter).slice(1))).toEqual([
      ['fact-empty', -21, 'argument/short-notice'],
    ]);
  });

  test('a slip that faces the other side names the answer it faces', () => {
    const context = saying({ asserts: ['argument/fence-it-off'] }, {}, ['fact']);
    expect(reasonsOf(context, { ...letter, fact: 'fact/bridge-cracked' })).toMatchObject([
      { rule: 'asserted-contested-faced', points: 100, with: 'argument/bridge-could-fall' },
      { rule: 'fact-candor', points: -0, node: 'fact/bridge-cracked', with: 'argument/bridge-could-fall' },
    ]);
  });

  test('a second try says so, and takes its share', () => {
    const entry: Entry = { ...letter, fact: 'fact/posted-9-march', second: ['fact'] };
    expect(told(reasonsOf(saying(settled, {}, both), entry).slice(1))).toEqual([
      ['fact-second', -5, 'fact/posted-9-march'],
      ['authority-empty', -10.5, 'argument/short-notice'],
    ]);
  });

  test('a slip names the argument it belongs to; an empty slot names the argument that lacks one', () => {
    const context = saying(settled, {}, both);
    expect(reasonsOf(context, { ...letter, fact: 'fact/posted-9-march' }).slice(1)).toEqual([
      {
        measure: 'law',
        rule: 'fact-right',
        points: -0,
        node: 'fact/posted-9-march',
        with: 'argument/short-notice',
        sources: ['source/notice'],
      },
      {
        measure: 'law',
        rule: 'authority-empty',
        points: expect.closeTo(-10.5, 9),
        node: 'argument/short-notice',
        sources: ['source/letter', 'source/code'],
      },
    ]);
  });

  test('where the choice stands on nothing, the slot names the decision and rests on its situation', () => {
    expect(reasonsOf(saying({}, {}, ['fact']), letter).at(-1)).toEqual({
      measure: 'law',
      rule: 'fact-empty',
      points: expect.closeTo(-21, 9),
      node: 'decision/write-the-letter',
      sources: ['source/letter'],
    });
    expect(reasonsOf(saying({}, {}, ['fact']), { ...letter, fact: 'fact/bakery-opened' }).at(-1)).toEqual({
      measure: 'law',
      rule: 'fact-beside',
      points: expect.closeTo(-31, 9),
      node: 'fact/bakery-opened',
      sources: ['source/letter'],
    });
  });

  test.each([
    [settled, 100, -40], // 100 may fall to 60
    [{ asserts: ['argument/fence-it-off'] }, 75, -40], // 75 may fall to 35
    [{ asserts: ['argument/everyone-knew'] }, 30, -18], // below half right nothing holds it
  ])('%j: together they take at most one level', (said, before, taken) => {
    const rubric = {
      ...specimen.rubric,
      backing: { persuasive: 0, second: 0, empty: 0.6, beside: 0.6, notInForce: 0.6 },
    };
    const reasons = reasonsOf(saying(said, { rubric }, both), letter);
    const slips = reasons.filter(({ rule }) => rule.endsWith('-empty'));
    expect(slips).toHaveLength(2);
    const sum = (some: readonly Reason[]): number => some.reduce((total, { points }) => total + points, 0);
    expect(sum(reasons) - sum(slips)).toBeCloseTo(before, 9);
    expect(sum(slips)).toBeCloseTo(taken, 9);
    const [first, second] = slips.map(({ points }) => points);
    expect(second).toBe(first); // what is eased is eased for both alike
  });

  test('a level is told from whole points: 79.6 counts as 80 and may fall to 60', () => {
    const { law } = specimen.rubric;
    const rubric = {
      ...specimen.rubric,
      law: { ...law, asserted: { ...law.asserted, contested: 0.796 } },
      backing: { persuasive: 0, second: 0, empty: 0.6, beside: 0.6, notInForce: 0.6 },
    };
    const reasons = reasonsOf(saying({ asserts: ['argument/fence-it-off'] }, { rubric }, ['fact']), letter);
    expect(told(reasons).at(-1)).toEqual(['fact-empty', -19.6, 'argument/fence-it-off']);
  });
});
