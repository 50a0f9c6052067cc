/** Care: duties broken, kept, and clamped. */
import { expect, test } from 'vitest';
import { assessEntry } from './assessEntry.ts';
import { careReasons, type CareWorking } from './care.ts';
import { advocateOf, changed, contextWith, optionsWith, specimen as file } from '../../../tests/fixtures/specimen.ts';
import { scoringContextOf } from './seatScoring.ts';
import type { ScoringContext } from './scoringContext.ts';
import { workEntry } from './workEntry.ts';

const seat = advocateOf();
const care = (option: string): ReturnType<typeof assessEntry>['care'] =>
  assessEntry(file, seat, { decision: 'read-the-notice', option, parts: {} }).care;

test('a duty broken costs its weight and names the act', () => {
  expect(care('let-it-pass').reasons).toEqual([
    { measure: 'care', rule: 'starts-full', points: 100, node: 'decision/read-the-notice', sources: ['source/notice'] },
    {
      measure: 'care',
      rule: 'duty-broken',
      points: -60,
      node: 'duty/tell-neighbours',
      with: 'act/lets-it-pass',
      sources: ['source/letter', 'source/notice'],
    },
  ]);
});

test('no more can be lost than there was', () => {
  const { points, reasons } = care('take-it-down');
  expect(points).toBe(0);
  expect(reasons.map((reason) => reason.points)).toEqual([100, -60, -40]);
});

test('a duty kept where others break it is shown, and restores what a broken one took', () => {
  expect(care('write-to-clerk').reasons.map(({ rule, node, points }) => [rule, node, points])).toEqual([
    ['starts-full', 'decision/read-the-notice', 100],
    ['duty-kept', 'duty/tell-neighbours', 0],
  ]);
  const mixed = { decision: 'call-the-clerk', option: 'ask-to-postpone', parts: { crack: 'a-lie' } };
  expect(workEntry(scoringContextOf(file, seat, 'call-the-clerk'), mixed).care).toMatchObject({ raw: 0.6, kept: [] }); // broken and kept at once is broken
});

test('duties of another seat do not count here', () => {
  const others = {
    ...file,
    duties: Object.fromEntries(Object.entries(file.duties).map(([id, duty]) => [id, { ...duty, seat: 'clerk' }])),
  };
  expect(
    assessEntry(others, seat, { decision: 'read-the-notice', option: 'take-it-down', parts: {} }).care.points,
  ).toBe(100);
});

/** What some acts are worth at a decision where another option breaks every duty of the seat. */
function careOf(does: readonly string[], also: Partial<typeof file> = {}, atStake = true): CareWorking {
  const acts = changed(file.acts, {
    'act/lets-it-pass': { breaks: ['duty/tell-neighbours', 'duty/be-straight', 'duty/serve-members'] },
  });
  const options = optionsWith({ it: { does: [...does] }, other: { does: atStake ? ['act/lets-it-pass'] : [] } });
  const context = contextWith('write-the-letter', { options }, { acts, ...also });
  return workEntry(context, { decision: 'write-the-letter', option: 'it', parts: {} }).care;
}
const duties = (touched: CareWorking['broken']): string[] => touched.map(({ duty, act }) => `${duty} ${act}`);

test.each([
  ['tells both sides', ['act/tells-both-sides'], [], ['duty/be-straight act/tells-both-sides'], 1],
  ['calls it a lie', ['act/calls-it-a-lie'], ['duty/be-straight act/calls-it-a-lie'], [], 0.6],
  [
    'breaks one duty and keeps two',
    ['act/calls-it-a-lie', 'act/asks-for-time'],
    ['duty/be-straight act/calls-it-a-lie'],
    ['duty/tell-neighbours act/asks-for-time', 'duty/serve-members act/asks-for-time'],
    0.8,
  ],
  [
    'breaks a duty twice',
    ['act/takes-notice-down', 'act/calls-it-a-lie'],
    ['duty/tell-neighbours act/takes-notice-down', 'duty/be-straight act/takes-notice-down'],
    [],
    0,
  ],
  [
    'keeps and breaks the same duty',
    ['act/tells-both-sides', 'act/calls-it-a-lie'],
    ['duty/be-straight act/calls-it-a-lie'],
    [],
    0.6,
  ],
  ['does nothing', [], [], [], 1],
  ['does something nobody listed', ['act/none'], [], [], 1],
] as const)('who %s', (_, does, broken, kept, raw) => {
  const working = careOf(does);
  expect(duties(working.broken)).toEqual(broken);
  expect(duties(working.kept)).toEqual(kept);
  expect(working.raw).toBeCloseTo(raw, 9);
});

test('a duty that no choice here breaks is not counted as kept', () => {
  expect(careOf(['act/tells-both-sides'], {}, false).kept).toEqual([]);
});

test("the weights are the rubric's, and a duty the case does not list weighs nothing", () => {
  const acts = changed(file.acts, { 'act/asks-for-time': { keeps: [], breaks: ['duty/serve-members', 'duty/none'] } });
  const care = careOf(['act/asks-for-time'], { acts });
  expect(duties(care.broken)).toEqual(['duty/serve-members act/asks-for-time']);
  expect(care.lost).toBeCloseTo(0.3, 9);
});

test('more is never lost than there was: the reasons share it by weight', () => {
  const context = contextWith('write-the-letter', {
    options: optionsWith({ it: { does: ['act/takes-notice-down'] }, other: {} }),
  });
  const heavy = { ...file.rubric, care: { ...file.rubric.care, voiceless: 1, court: 1 } };
  const dear = contextWith('write-the-letter', { options: context.decision.options }, { rubric: heavy });
  const entry = { decision: 'write-the-letter', option: 'it', parts: {} };
  const points = (at: ScoringContext, best: number): number[] =>
    careReasons(at, workEntry(at, entry).care, best).map((reason) => Math.round(reason.points * 1000) / 1000);
  expect(workEntry(dear, entry).care).toMatchObject({ lost: 2, raw: 0 });
  expect(points(dear, 1)).toEqual([100, -50, -50]);
  expect(points(context, 1)).toEqual([100, -60, -40]);
  expect(points(context, 0.5)).toEqual([200, -120, -80]);
  expect(points(context, 0)).toEqual([0, -0, -0]);
});

test('what is restored is shared among the duties kept, and never more than was lost', () => {
  const keep = (kept: number): number[] => {
    const rubric = { ...file.rubric, care: { ...file.rubric.care, kept } };
    const options = optionsWith({
      it: { does: ['act/calls-it-a-lie', 'act/asks-for-time'] },
      other: { does: ['act/lets-it-pass'] },
    });
    const acts = changed(file.acts, { 'act/lets-it-pass': { breaks: ['duty/tell-neighbours', 'duty/serve-members'] } });
    const context = contextWith('write-the-letter', { options }, { rubric, acts });
    const working = workEntry(context, { decision: 'write-the-letter', option: 'it', parts: {} }).care;
    const reasons = careReasons(context, working, 1);
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100 * working.raw, 9);
    return reasons.map(({ points }) => Math.round(points * 1000) / 1000);
  };
  expect(keep(0.1)).toEqual([100, -40, 10, 10]);
  expect(keep(0.5)).toEqual([100, -40, 20, 20]);
});

test('a reason names the duty, the act and the sources of both, each once', () => {
  const context = contextWith('write-the-letter', {
    options: optionsWith({ it: { does: ['act/lets-it-pass'] }, other: {} }),
  });
  const entry = { decision: 'write-the-letter', option: 'it', parts: {} };
  const reasons = careReasons(context, workEntry(context, entry).care, 1);
  expect(reasons[1]).toMatchObject({ node: 'duty/tell-neighbours', with: 'act/lets-it-pass' });
  expect(reasons[1]?.sources).toEqual(['source/letter', 'source/notice']);
  const same = contextWith(
    'write-the-letter',
    { options: context.decision.options },
    { acts: changed(file.acts, { 'act/lets-it-pass': { sources: ['source/letter'] } }) },
  );
  expect(careReasons(same, workEntry(same, entry).care, 1)[1]?.sources).toEqual(['source/letter']);
});

const GRAVE = 'act/lets-it-pass';
test.each([
  ['grave, and whole but for that', [], 0.3],
  ['grave, and already worth less', ['duty/tell-neighbours', 'duty/be-straight'], 0],
  ['grave, and it breaks one duty', ['duty/be-straight'], 0.3],
] as const)('an act that is %s leaves three tenths at most', (_, breaks, raw) => {
  const acts = changed(file.acts, { [GRAVE]: { grave: 'yes', breaks: [...breaks], keeps: [] } });
  const options = optionsWith({ it: { does: [GRAVE, 'act/asks-for-time'] }, other: {} });
  const context = contextWith('write-the-letter', { options }, { acts });
  const working = workEntry(context, { decision: 'write-the-letter', option: 'it', parts: {} }).care;
  const reasons = careReasons(context, working, 1);
  expect(working.grave).toEqual([GRAVE]);
  expect(working.raw).toBeCloseTo(raw, 9);
  expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100 * raw, 9);
  expect(reasons.at(-1)).toMatchObject({ rule: 'grave-harm', node: GRAVE, sources: ['source/notice'] });
  expect(reasons.at(-1)?.points).toBeCloseTo(100 * (raw - working.whole), 9);
});

test('of two grave acts the first is named, and an answer can do one too', () => {
  const acts = changed(file.acts, { [GRAVE]: { grave: 'yes' }, 'act/calls-it-a-lie': { grave: 'yes' } });
  const options = optionsWith({ it: { does: [GRAVE] }, other: {} });
  const context = contextWith('call-the-clerk', { options }, { acts });
  const { care: both } = workEntry(context, { decision: 'call-the-clerk', option: 'it', parts: { crack: 'a-lie' } });
  expect(both.grave).toEqual([GRAVE, 'act/calls-it-a-lie']);
  expect(careReasons(context, both, 1).filter(({ rule }) => rule === 'grave-harm')).toMatchObject([{ node: GRAVE }]);
  const { care: answer } = workEntry(context, {
    decision: 'call-the-clerk',
    option: 'other',
    parts: { crack: 'a-lie' },
  });
  expect(answer).toMatchObject({ grave: ['act/calls-it-a-lie'], raw: 0.3 });
});
