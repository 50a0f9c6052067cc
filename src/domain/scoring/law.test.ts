/** Law on the specimen: standing, overlooking, acts that are not permitted, slips, and the best open. */
import { expect, test } from 'vitest';
import type { Entry } from '../docket/docket.ts';
import { assessEntry } from './assessEntry.ts';
import { advocateOf, changed, optionsWith, contextWith, specimen as file } from '../../../tests/fixtures/specimen.ts';
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
    ['fact-candor', 0],
    ['authority-right', 0],
  ]);
  expect(met.reasons[0]?.with).toBe('argument/bridge-could-fall');
});

test('acting as if settled law were not there is worth nothing', () => {
  expect(law(letter('no-letter'))).toMatchObject({ points: 0, level: 'wouldNotStand' });
  expect(rules(letter('no-letter'))[0]).toEqual(['denied-settled', 0]);
});

test('the weakest link governs, and says what it takes', () => {
  const context = contextWith('write-the-letter', {
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
  const context = contextWith('write-the-letter', {
    options: optionsWith({
      it: { asserts: ['argument/short-notice'], overlooks: ['argument/web-counts', 'argument/bridge-could-fall'] },
    }),
  });
  expect(workEntry(context, letter('it')).law.commitments[0]).toMatchObject({
    raw: 0.9,
    overlooked: ['argument/bridge-could-fall'],
  });
  const early = contextWith('write-the-letter', { date: '2016-03-09', options: context.decision.options });
  expect(workEntry(early, letter('it')).law.commitments[0]).toMatchObject({ raw: 1, overlooked: [] });
});

test('a choice that stands on nothing has nothing against it', () => {
  const context = contextWith('write-the-letter', {
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
  const context = scoringContextOf(file, seat, 'read-the-notice');
  expect(workEntry(context, entry).law.base).toBeCloseTo(0.05, 9);
  expect(law(entry).points).toBe(3); // and the slip is beside the point
  expect(rules(entry)).toContainEqual(['not-permitted', -25.5]); // three tenths were earned by the marks; half a point is rounding's
  expect(forbiddenActs(context, [courseCommitment(context, 'take-it-down')])).toEqual(['act/takes-notice-down']);
  expect(forbiddenActs(context, [courseCommitment(context, 'write-to-clerk')])).toEqual([]);
});

test('an act whose permission is undecided is not forbidden', () => {
  const acts = {
    ...file.acts,
    'act/lets-it-pass': { ...file.acts['act/lets-it-pass'], lawful: 'claim/emergency-existed' },
  } as typeof file.acts;
  const context = contextWith('read-the-notice', {}, { acts });
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
  ['nothing', {}, 79, ['fact-empty', 'authority-empty']],
  ['one right slip of two', { fact: 'fact/posted-9-march' }, 90, ['fact-right', 'authority-empty']],
  [
    'what has nothing to do with it',
    { fact: 'fact/bakery-opened', authority: 'authority/hearing-rule' },
    69,
    ['fact-beside', 'authority-beside'],
  ],
  [
    'later law',
    { fact: 'fact/posted-9-march', authority: 'authority/web-rule' },
    85,
    ['fact-right', 'authority-not-in-force'],
  ],
  [
    'the guide that the fence rests on',
    { fact: 'fact/posted-9-march', authority: 'authority/county-guide' },
    100,
    ['fact-right', 'authority-right'],
  ],
  [
    'one second try',
    { fact: 'fact/posted-9-march', authority: 'authority/notice-rule', second: ['fact'] },
    95,
    ['fact-second', 'authority-right'],
  ],
  [
    'two second tries',
    { fact: 'fact/posted-9-march', authority: 'authority/notice-rule', second: ['fact', 'authority'] },
    90,
    ['fact-second', 'authority-second'],
  ],
  [
    'one slip that backs it and one that faces the other side',
    { fact: 'fact/bridge-cracked', authority: 'authority/notice-rule' },
    100,
    ['fact-candor', 'authority-right'],
  ],
] as const)('a letter backed by %s', (_, slips, points, expected) => {
  const entry = { ...letter('dates-and-fence'), ...slips };
  const { backing, law: measure } = assessEntry(file, seat, entry);
  expect(measure.points).toBe(points);
  expect(backing.map(({ slot, verdict }) => `${slot}-${verdict}`)).toEqual(expected);
});

test.each([
  ['everywhere empty takes a sound course out of the highest level', undefined, undefined, 'defensible'],
  ['everywhere wrong costs one level', 'fact/bakery-opened', 'authority/hearing-rule', 'defensible'],
])('%s', (_, fact, authority, level) => {
  expect(law(letter('dates-and-fence', 'fact/posted-9-march', 'authority/notice-rule')).level).toBe('holdsUp');
  expect(law(letter('dates-and-fence', fact, authority)).level).toBe(level);
});

test('slips never move Law across more than one level', () => {
  const harsh = {
    ...file,
    rubric: { ...file.rubric, backing: { persuasive: 0, second: 0, empty: 0.4, beside: 0.5, notInForce: 0.5 } },
  };
  const entry = letter('dates-and-fence', 'fact/bakery-opened', 'authority/hearing-rule');
  expect(assessEntry(harsh, seat, entry).law).toMatchObject({ points: 60, level: 'defensible' });
});

test.each([
  ['its law came later', 'argument/web-counts', {}],
  ['its law was not public yet', 'argument/may-postpone', { 'authority/hearing-rule': { public: '2016-04-01' } }],
] as const)('an argument cannot be overlooked when %s', (_, argument, change) => {
  const context = contextWith(
    'write-the-letter',
    { options: optionsWith({ it: { overlooks: [argument] } }) },
    { authorities: changed(file.authorities, change) },
  );
  expect(workEntry(context, letter('it')).law.commitments[0]).toMatchObject({ raw: 1, overlooked: [] });
});

test('an argument cannot be overlooked when this seat did not know its facts yet', () => {
  const facts = changed(file.facts, {
    'fact/bridge-cracked': { known: { clerk: '2016-03-01', public: '2016-03-20' } },
  });
  const options = optionsWith({ it: { overlooks: ['argument/bridge-could-fall'] } });
  const context = contextWith('write-the-letter', { options }, { facts });
  expect(workEntry(context, letter('it')).law.commitments[0]).toMatchObject({ raw: 1, overlooked: [] });
});

test('an argument that applies, or only lacks a premise or is undercut, can be overlooked', () => {
  const options = optionsWith({ it: { overlooks: ['argument/short-notice', 'argument/everyone-knew'] } });
  const context = contextWith('write-the-letter', { options });
  expect(workEntry(context, letter('it')).law.commitments[0]).toMatchObject({
    raw: 0.8,
    overlooked: ['argument/short-notice', 'argument/everyone-knew'],
  });
});

test('no more can be overlooked away than there was', () => {
  const rubric = { ...file.rubric, law: { ...file.rubric.law, overlooked: 0.6 } };
  const options = optionsWith({ it: { overlooks: ['argument/short-notice', 'argument/may-postpone'] } });
  expect(workEntry(contextWith('write-the-letter', { options }, { rubric }), letter('it')).law.raw).toBe(0);
});

test('the weakest of all that is asserted and denied counts', () => {
  const options = optionsWith({
    it: { asserts: ['argument/short-notice', 'argument/fence-it-off'], denies: ['argument/talk-is-no-notice'] },
  });
  const [course] = workEntry(contextWith('write-the-letter', { options, slots: [] }), letter('it')).law.commitments;
  expect(course?.worths.map(({ rule, worth }) => [rule, worth])).toEqual([
    ['asserted-settled', 1],
    ['asserted-contested', 0.75],
    ['denied-settled', 0],
  ]);
  expect([course?.weakest, course?.raw]).toEqual([0, 0]);
});

test('the course counts seven tenths and the parts share three; without parts the course is all', () => {
  const weights = (slug: string, option: string, parts: Record<string, string>): number[] =>
    workEntry(scoringContextOf(file, seat, slug), { decision: slug, option, parts }).law.commitments.map(
      ({ weight }) => Math.round(weight * 1000) / 1000,
    );
  expect(weights('call-the-clerk', 'no-way-back', { opening: 'the-dates', crack: 'a-lie' })).toEqual([0.7, 0.15, 0.15]);
  expect(weights('call-the-clerk', 'no-way-back', { crack: 'a-lie' })).toEqual([0.7, 0.15]);
  expect(weights('write-the-letter', 'no-letter', {})).toEqual([1]);
});

test('the raw value is the base with what the slips leave of it', () => {
  const context = scoringContextOf(file, seat, 'write-the-letter');
  const { base, kept, raw } = workEntry(context, letter('fence-only', 'fact/bakery-opened')).law;
  expect(base).toBeCloseTo(0.65, 9); // contested 0.75, less 0.1 for the dates overlooked
  expect(kept).toBeCloseTo(1 - (0.31 + 0.21) / 2, 9); // the mean of beside the point, and empty
  expect(raw).toBeCloseTo(0.65 * 0.74, 9);
});

test('the cap of an act that is not permitted raises nothing that is below it', () => {
  const options = optionsWith({
    it: { denies: ['argument/short-notice'], does: ['act/takes-notice-down'] },
    other: {},
  });
  expect(workEntry(contextWith('write-the-letter', { options, slots: [] }), letter('it')).law).toMatchObject({
    sum: 0,
    base: 0,
    forbidden: ['act/takes-notice-down'],
  });
});

test.each([
  ['its claim is out', 'claim/removing-lawful', ['act/lets-it-pass']],
  ['its claim is in', 'claim/postponing-lawful', []],
  ['its claim is undecided', 'claim/emergency-existed', []],
  ['it names no claim', undefined, []],
  ['its claim is not in the map', 'claim/none', []],
])('an act is forbidden or not when %s', (_, lawful, expected) => {
  const acts = changed(file.acts, { 'act/lets-it-pass': { lawful } });
  const options = optionsWith({ it: { does: ['act/lets-it-pass', 'act/none'] }, other: {} });
  const context = contextWith('write-the-letter', { options }, { acts });
  expect(forbiddenActs(context, [courseCommitment(context, 'it')])).toEqual(expected);
});

test('an act that is done twice is forbidden once', () => {
  const parts = scoringContextOf(file, seat, 'call-the-clerk').decision.parts;
  const options = optionsWith({ it: { does: ['act/takes-notice-down'] }, other: {} });
  const crack = parts['crack'];
  const lie = crack?.replies['a-lie'];
  if (!crack || !lie) throw new Error('the specimen has lost its call');
  const context = contextWith('call-the-clerk', {
    options,
    parts: { crack: { ...crack, replies: { 'a-lie': { ...lie, does: ['act/takes-notice-down'] } } } },
  });
  const entry = { decision: 'call-the-clerk', option: 'it', parts: { crack: 'a-lie' } };
  expect(workEntry(context, entry).law.forbidden).toEqual(['act/takes-notice-down']);
});
