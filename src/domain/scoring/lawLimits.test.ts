/** What a thin course may be worth at most, and a lawful act at least, whatever its reason (docs/model.md, rule 4). */
import { expect, test } from 'vitest';
import type { Entry } from '../docket/docket.ts';
import { advocateOf, changed, contextWith, optionsWith, specimen as file } from '../../../tests/fixtures/specimen.ts';
import { scoringContextOf } from './seatScoring.ts';
import { workEntry } from './workEntry.ts';

const seat = advocateOf();
const letter = (option: string): Entry => ({ decision: 'write-the-letter', option, parts: {} });
const four = ['argument/may-postpone', 'argument/fence-it-off', 'argument/bridge-could-fall', 'argument/short-notice'];
const strong = 'argument/talk-is-no-notice';

test.each([
  ['one argument, three overlooked', [strong], 3, 0.7, 0.55],
  ['one argument, two overlooked', [strong], 2, 0.8, 0.8],
  ['nothing, three overlooked', [], 3, 0.7, 0.55],
  ['two arguments, three overlooked', [strong, 'argument/may-postpone'], 3, 0.7, 0.7],
  ['a weak argument, three overlooked', ['argument/everyone-knew'], 3, 0, 0],
] as const)('a course that says %s', (_, asserts, overlooked, sum, capped) => {
  const options = optionsWith({ it: { asserts: [...asserts], overlooks: four.slice(0, overlooked) }, other: {} });
  const worked = workEntry(contextWith('write-the-letter', { options, slots: [] }), letter('it')).law;
  expect(worked.sum).toBeCloseTo(sum, 9);
  expect(worked.capped).toBeCloseTo(capped, 9);
  expect(worked.base).toBeCloseTo(capped, 9);
  expect(worked.thin?.place).toBe(overlooked >= 3 && asserts.length <= 1 ? 'decision/write-the-letter/it' : undefined);
});

test('what nobody could face that day makes no course thin, nor does an answer beside it', () => {
  const lapsed = optionsWith({ it: { asserts: [strong], overlooks: [...four.slice(0, 2), 'argument/web-counts'] } });
  const letterToday = contextWith('write-the-letter', { options: lapsed, slots: [] });
  expect(workEntry(letterToday, letter('it')).law).not.toHaveProperty('thin');
  const { decision } = scoringContextOf(file, seat, 'call-the-clerk');
  const { crack } = decision.parts;
  const lie = crack?.replies['a-lie'];
  if (!crack || !lie) throw new Error('the specimen has lost its call');
  const call = contextWith('call-the-clerk', {
    options: optionsWith({ it: { asserts: [strong] }, other: {} }),
    parts: { crack: { ...crack, replies: { 'a-lie': { ...lie, asserts: [strong], overlooks: four } } } },
  });
  const entry = { decision: 'call-the-clerk', option: 'it', parts: { crack: 'a-lie' } };
  expect(workEntry(call, entry).law).not.toHaveProperty('thin');
});

test.each([
  ['in', 'claim/postponing-lawful', ['argument/take-it-down'], 0.3, 'act/lets-it-pass'],
  ['undecided', 'claim/emergency-existed', ['argument/take-it-down'], 0.3, 'act/lets-it-pass'],
  ['out', 'claim/removing-lawful', ['argument/take-it-down'], 0, undefined],
  ['never asked', undefined, ['argument/take-it-down'], 0, undefined],
  ['in, and its reason better than that,', 'claim/postponing-lawful', ['argument/fence-it-off'], 0.75, undefined],
] as const)('an act whose permission is %s keeps no more than it should', (_, lawful, asserts, raw, act) => {
  const acts = changed(file.acts, { 'act/lets-it-pass': { lawful } });
  const options = optionsWith({ it: { asserts: [...asserts], does: ['act/lets-it-pass'] }, other: {} });
  const [course] = workEntry(contextWith('write-the-letter', { options, slots: [] }, { acts }), letter('it')).law
    .commitments;
  expect(course?.raw).toBe(raw);
  expect(course?.lawful).toBe(act);
  expect(course?.lifted).toBe(act ? 0.3 : 0);
});

test('a lawful act beside one that is forbidden keeps nothing, nor does a lawful act of an answer', () => {
  const acts = changed(file.acts, { 'act/lets-it-pass': { lawful: 'claim/postponing-lawful' } });
  const both = { asserts: ['argument/take-it-down'], does: ['act/lets-it-pass', 'act/takes-notice-down'] };
  const forbidden = contextWith(
    'write-the-letter',
    { options: optionsWith({ it: both, other: {} }), slots: [] },
    { acts },
  );
  expect(workEntry(forbidden, letter('it')).law).toMatchObject({ sum: 0, base: 0 });
  const { crack } = scoringContextOf(file, seat, 'call-the-clerk').decision.parts;
  const lie = crack?.replies['a-lie'];
  if (!crack || !lie) throw new Error('the specimen has lost its call');
  const said = { ...lie, asserts: ['argument/take-it-down'], does: ['act/lets-it-pass'] };
  const call = contextWith(
    'call-the-clerk',
    { options: optionsWith({ it: {}, other: {} }), parts: { crack: { ...crack, replies: { 'a-lie': said } } } },
    { acts },
  );
  const entry = { decision: 'call-the-clerk', option: 'it', parts: { crack: 'a-lie' } };
  expect(workEntry(call, entry).law.commitments[1]).toMatchObject({ raw: 0, lifted: 0 });
});
