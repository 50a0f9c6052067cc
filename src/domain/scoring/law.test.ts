/** Law on the specimen: standing, overlooking, acts that are not permitted, slips, and the best open. */
import { expect, test } from 'vitest';
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import type { Entry } from '../docket/docket.ts';
import { assessEntry } from './assessEntry.ts';
import { forbiddenActs, workLaw } from './law.ts';
import { courseOf, settingOf } from './setting.ts';
import { standingOf } from './standing.ts';

const file = loadCaseFolder('specimen');
const seat = file.seats['advocate'];
if (!seat) throw new Error('the specimen has lost its seat');
const law = (entry: Entry): ReturnType<typeof assessEntry>['law'] => assessEntry(file, seat, entry).law;
const rules = (entry: Entry): [string, number][] => law(entry).reasons.map(({ rule, points }) => [rule, points]);
const letter = (option: string, fact?: string, authority?: string): Entry => ({
  decision: 'write-the-letter', option, parts: {}, ...(fact && { fact }), ...(authority && { authority }),
});
const marked = { 'posting-day': 'too-late', 'small-print': 'not-notice' };

test('settled ground with the right slips is worth all there is', () => {
  expect(rules(letter('dates-and-fence', 'fact/posted-9-march', 'authority/notice-rule'))).toEqual([
    ['asserted-settled', 50], ['asserted-contested-faced', 50], ['fact-right', 0], ['authority-right', 0],
  ]);
});

test('contested ground is worth less until its answer is met, by a slip of the other side too', () => {
  const bare = law(letter('fence-only', 'fact/fence-in-store', 'authority/county-guide'));
  expect(bare.reasons.map(({ rule, points }) => [rule, points])).toEqual([['asserted-contested', 75], ['overlooked', -10], ['fact-right', 0], ['authority-right', 0]]);
  const met = law(letter('fence-only', 'fact/bridge-cracked', 'authority/county-guide'));
  expect(met.reasons.map(({ rule, points }) => [rule, points])).toEqual([['asserted-contested-faced', 100], ['overlooked', -10], ['fact-right', 0], ['authority-right', 0]]);
  expect(met.reasons[0]?.with).toBe('argument/bridge-could-fall');
});

test('acting as if settled law were not there is worth nothing', () => {
  expect(law(letter('no-letter'))).toMatchObject({ points: 0, level: 'wouldNotStand' });
  expect(rules(letter('no-letter'))[0]).toEqual(['denied-settled', 0]);
});

test('the weakest link governs, and says what it takes', () => {
  const setting = settingOf(file, seat, 'test-the-emergency');
  const none = new Set<string>();
  expect(standingOf(setting, 'argument/may-postpone', 'asserted', none)).toMatchObject({ rule: 'asserted-settled', worth: 1 });
  expect(standingOf(setting, 'argument/everyone-knew', 'asserted', none)).toMatchObject({ rule: 'asserted-unsupported', worth: 0.3, because: 'argument/talk-is-no-notice' });
  expect(standingOf(setting, 'argument/web-counts', 'asserted', none)).toMatchObject({ rule: 'asserted-lapsed', worth: 0, because: 'authority/web-rule' });
  expect(standingOf(setting, 'argument/web-counts', 'denied', none)).toMatchObject({ rule: 'denied-lapsed', worth: 1 });
  expect(standingOf(setting, 'argument/bridge-could-fall', 'denied', none)).toMatchObject({ rule: 'denied-contested', worth: 0.75 });
  expect(standingOf(setting, 'argument/bridge-could-fall', 'denied', new Set(['argument/bridge-could-fall'])).worth).toBe(1);
  const talk = rules({ decision: 'read-the-notice', option: 'take-it-down', parts: marked, fact: 'fact/posted-9-march' });
  expect(talk).toContainEqual(['not-permitted', -35]);
  const replies = { decision: 'read-the-notice', option: 'write-to-clerk', parts: { ...marked, 'small-print': 'good-enough' }, fact: 'fact/posted-9-march' };
  expect(rules(replies)).toContainEqual(['asserted-unsupported', 6]);
});

test('one act that is not permitted caps everything else', () => {
  const entry = { decision: 'read-the-notice', option: 'take-it-down', parts: marked, fact: 'fact/posted-9-march' };
  expect(law(entry).points).toBe(5);
  const setting = settingOf(file, seat, 'read-the-notice');
  expect(forbiddenActs(setting, [courseOf(setting, 'take-it-down')])).toEqual(['act/takes-notice-down']);
  expect(forbiddenActs(setting, [courseOf(setting, 'write-to-clerk')])).toEqual([]);
});

test('a part left unanswered counts as nothing', () => {
  const { points, reasons } = law({ decision: 'read-the-notice', option: 'write-to-clerk', parts: { 'posting-day': 'too-late' }, fact: 'fact/posted-9-march' });
  expect(points).toBe(80);
  expect(reasons).toContainEqual({ measure: 'law', rule: 'part-unanswered', points: 0, node: 'decision/read-the-notice/small-print', sources: ['source/notice'] });
});

test.each([
  ['nothing', undefined, undefined, 81, ['fact-empty', 'authority-empty']],
  ['what has nothing to do with it', 'fact/bakery-opened', 'authority/hearing-rule', 72, ['fact-beside', 'authority-beside']],
  ['later law', 'fact/posted-9-march', 'authority/web-rule', 80, ['fact-right', 'authority-not-in-force']],
  ['the guide that the fence rests on', 'fact/posted-9-march', 'authority/county-guide', 100, ['fact-right', 'authority-right']],
])('a letter backed by %s', (_, fact, authority, points, expected) => {
  const { backing, law: measure } = assessEntry(file, seat, letter('dates-and-fence', fact, authority));
  expect(measure.points).toBe(points);
  expect(backing.map(({ slot, verdict }) => `${slot}-${verdict}`)).toEqual(expected);
});

test('a guide loses half an empty slot where only arguments with binding law are in play', () => {
  const entry = { decision: 'call-the-clerk', option: 'ask-to-postpone', parts: {}, authority: 'authority/county-guide' };
  const call = seat.decisions['call-the-clerk'];
  if (!call) throw new Error('the specimen has lost its call');
  const option = { ...call.options['ask-to-postpone'], asserts: ['argument/talk-is-no-notice'] };
  const slotted = { ...seat, decisions: { ...seat.decisions, 'call-the-clerk': { ...call, slots: ['authority' as const], options: { ...call.options, 'ask-to-postpone': option } } } };
  const changed = { ...file, seats: { advocate: slotted as typeof seat } };
  expect(workLaw(settingOf(changed, slotted as typeof seat, 'call-the-clerk'), entry).backing).toMatchObject([{ verdict: 'persuasive', lost: 0.05 }]);
});

test('slips never move Law across more than one level', () => {
  const harsh = { ...file, rubric: { ...file.rubric, backing: { persuasive: 0, empty: 0.4, beside: 0.5, notInForce: 0.5 } } };
  const entry = letter('dates-and-fence', 'fact/bakery-opened', 'authority/hearing-rule');
  expect(assessEntry(harsh, seat, entry).law).toMatchObject({ points: 60, level: 'defensible' });
});
