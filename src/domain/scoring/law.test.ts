/** Law on the specimen: standing, overlooking, acts that are not permitted, slips, and the best open. */
import { expect, test } from 'vitest';
import type { Entry } from '../docket/docket.ts';
import { assessEntry } from './assessEntry.ts';
import { advocateOf, optionsWith, settingWith, specimen as file } from '../../../tests/fixtures/specimen.ts';
import { forbiddenActs } from './law.ts';
import { courseCommitment } from './scoringContext.ts';
import { scoringContextOf } from './seatScoring.ts';
import { workEntry } from './workEntry.ts';

const seat = advocateOf();
const law = (entry: Entry): ReturnType<typeof assessEntry>['law'] => assessEntry(file, seat, entry).law;
const rules = (entry: Entry): [string, number][] => law(entry).reasons.map(({ rule, points }) => [rule, points]);
const letter = (option: string, fact?: string, authority?: string): Entry => ({
  decision: 'write-the-letter',
  option,
  parts: {},
  ...(fact && { fact }),
  ...(authority && { authority }),
});
const marked = { 'posting-day': 'too-late', 'small-print': 'not-notice' };

test('settled ground with the right slips is worth all there is', () => {
  expect(rules(letter('dates-and-fence', 'fact/posted-9-march', 'authority/notice-rule'))).toEqual([
    ['asserted-settled', 50],
    ['asserted-contested-faced', 50],
    ['fact-right', 0],
    ['authority-right', 0],
  ]);
});

test('contested ground is worth less until its answer is met, by a slip of the other side too', () => {
  const bare = law(letter('fence-only', 'fact/fence-in-store', 'authority/county-guide'));
  expect(bare.reasons.map(({ rule, points }) => [rule, points])).toEqual([
    ['asserted-contested', 75],
    ['overlooked', -10],
    ['fact-right', 0],
    ['authority-right', 0],
  ]);
  const met = law(letter('fence-only', 'fact/bridge-cracked', 'authority/county-guide'));
  expect(met.reasons.map(({ rule, points }) => [rule, points])).toEqual([
    ['asserted-contested-faced', 100],
    ['overlooked', -10],
    ['fact-right', 0],
    ['authority-right', 0],
  ]);
  expect(met.reasons[0]?.with).toBe('argument/bridge-could-fall');
});

test('acting as if settled law were not there is worth nothing', () => {
  expect(law(letter('no-letter'))).toMatchObject({ points: 0, level: 'wouldNotStand' });
  expect(rules(letter('no-letter'))[0]).toEqual(['denied-settled', 0]);
});

test('the weakest link governs, and says what it takes', () => {
  const context = settingWith('write-the-letter', {
    slots: [],
    options: optionsWith({
      both: { asserts: ['argument/short-notice', 'argument/everyone-knew'] },
      one: { asserts: ['argument/short-notice'] },
    }),
  });
  const { law: measure } = assessEntry(context.file, context.seat, letter('both'));
  expect(measure.reasons.map(({ rule, points, node }) => [rule, points, node])).toEqual([
    ['asserted-settled', 50, 'argument/short-notice'],
    ['asserted-unsupported', 15, 'argument/everyone-knew'],
    ['weakest-link', -35, 'argument/everyone-knew'],
  ]);
  expect(measure.points).toBe(30);
});

test('what nobody could face that day was not overlooked', () => {
  const context = settingWith('write-the-letter', {
    options: optionsWith({
      it: { asserts: ['argument/short-notice'], overlooks: ['argument/web-counts', 'argument/bridge-could-fall'] },
    }),
  });
  expect(workEntry(context, letter('it')).law.commitments[0]).toMatchObject({
    raw: 0.9,
    overlooked: ['argument/bridge-could-fall'],
  });
  const early = settingWith('write-the-letter', { date: '2016-03-09', options: context.decision.options });
  expect(workEntry(early, letter('it')).law.commitments[0]).toMatchObject({ raw: 1, overlooked: [] });
});

test('a choice that stands on nothing has nothing against it', () => {
  const context = settingWith('write-the-letter', {
    slots: [],
    options: optionsWith({ it: { does: ['act/lets-it-pass'] }, other: {} }),
  });
  expect(assessEntry(context.file, context.seat, letter('it')).law.reasons).toEqual([
    {
      measure: 'law',
      rule: 'nothing-stood-on',
      points: 100,
      node: 'decision/write-the-letter/it',
      sources: ['source/letter'],
    },
  ]);
});

test('one act that is not permitted caps everything else', () => {
  const entry = { decision: 'read-the-notice', option: 'take-it-down', parts: marked, fact: 'fact/posted-9-march' };
  expect(law(entry).points).toBe(5);
  expect(rules(entry)).toContainEqual(['not-permitted', -25]); // three tenths were earned by the marks
  const context = scoringContextOf(file, seat, 'read-the-notice');
  expect(forbiddenActs(context, [courseCommitment(context, 'take-it-down')])).toEqual(['act/takes-notice-down']);
  expect(forbiddenActs(context, [courseCommitment(context, 'write-to-clerk')])).toEqual([]);
});

test('an act whose permission is undecided is not forbidden', () => {
  const acts = {
    ...file.acts,
    'act/lets-it-pass': { ...file.acts['act/lets-it-pass'], lawful: 'claim/emergency-existed' },
  } as typeof file.acts;
  const context = settingWith('read-the-notice', {}, { acts });
  expect(forbiddenActs(context, [courseCommitment(context, 'let-it-pass')])).toEqual([]);
});

test('a part left unanswered counts as nothing', () => {
  const { points, reasons } = law({
    decision: 'read-the-notice',
    option: 'write-to-clerk',
    parts: { 'posting-day': 'too-late' },
    fact: 'fact/posted-9-march',
  });
  expect(points).toBe(85);
  expect(reasons).toContainEqual({
    measure: 'law',
    rule: 'part-unanswered',
    points: 0,
    node: 'decision/read-the-notice/small-print',
    sources: ['source/notice'],
  });
});

test.each([
  ['nothing', undefined, undefined, 81, ['fact-empty', 'authority-empty']],
  [
    'what has nothing to do with it',
    'fact/bakery-opened',
    'authority/hearing-rule',
    72,
    ['fact-beside', 'authority-beside'],
  ],
  ['later law', 'fact/posted-9-march', 'authority/web-rule', 80, ['fact-right', 'authority-not-in-force']],
  [
    'the guide that the fence rests on',
    'fact/posted-9-march',
    'authority/county-guide',
    100,
    ['fact-right', 'authority-right'],
  ],
])('a letter backed by %s', (_, fact, authority, points, expected) => {
  const { backing, law: measure } = assessEntry(file, seat, letter('dates-and-fence', fact, authority));
  expect(measure.points).toBe(points);
  expect(backing.map(({ slot, verdict }) => `${slot}-${verdict}`)).toEqual(expected);
});

test('slips never move Law across more than one level', () => {
  const harsh = {
    ...file,
    rubric: { ...file.rubric, backing: { persuasive: 0, empty: 0.4, beside: 0.5, notInForce: 0.5 } },
  };
  const entry = letter('dates-and-fence', 'fact/bakery-opened', 'authority/hearing-rule');
  expect(assessEntry(harsh, seat, entry).law).toMatchObject({ points: 60, level: 'defensible' });
});
