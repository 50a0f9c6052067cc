/** Slips: right, persuasive, beside the point, out of time; and slips that meet the other side's answer. */
import { expect, test } from 'vitest';
import { changed, contextWith, optionsWith, specimen } from '../../../tests/fixtures/specimen.ts';
import type { Entry } from '../docket/docket.ts';
import type { ScoringContext } from './scoringContext.ts';
import { workEntry } from './workEntry.ts';

const letter = (fact?: string, authority?: string): Entry => ({
  decision: 'write-the-letter',
  option: 'it',
  parts: {},
  ...(fact && { fact }),
  ...(authority && { authority }),
});
const saying = (commitment: Parameters<typeof optionsWith>[0][string], also = {}): ScoringContext =>
  contextWith('write-the-letter', { options: optionsWith({ it: commitment, other: {} }) }, also);
const verdicts = (context: ScoringContext, entry: Entry): string[] =>
  workEntry(context, entry).backing.map(({ verdict }) => verdict);

test('a slip is right when it bears on what is asserted or faced, or on what answers the denied', () => {
  expect(
    verdicts(saying({ asserts: ['argument/short-notice'] }), letter('fact/posted-9-march', 'authority/notice-rule')),
  ).toEqual(['right', 'right']);
  expect(
    verdicts(
      saying({ faces: ['argument/bridge-could-fall'] }),
      letter('fact/bridge-cracked', 'authority/emergency-rule'),
    ),
  ).toEqual(['right', 'right']);
  expect(
    verdicts(saying({ denies: ['argument/everyone-knew'] }), letter('fact/told-in-shop', 'authority/notice-rule')),
  ).toEqual(['beside', 'right']);
  expect(
    verdicts(saying({ asserts: ['argument/may-postpone'] }), letter('fact/posted-9-march', 'authority/notice-rule')),
  ).toEqual(['beside', 'beside']);
});

test('a slip out of its time says so', () => {
  const early = contextWith('write-the-letter', {
    date: '2016-03-09',
    options: optionsWith({ it: { asserts: ['argument/bridge-could-fall'] }, other: {} }),
  });
  expect(verdicts(early, letter('fact/bridge-cracked', 'authority/web-rule'))).toEqual(['not-known', 'not-in-force']);
  const hidden = {
    ...specimen.authorities,
    'authority/emergency-rule': { ...specimen.authorities['authority/emergency-rule'], public: '2016-04-01' },
  } as typeof specimen.authorities;
  expect(
    verdicts(
      saying({ asserts: ['argument/bridge-could-fall'] }, { authorities: hidden }),
      letter(undefined, 'authority/emergency-rule'),
    ),
  ).toEqual(['empty', 'not-public']);
});

test('a slip without a slot is not looked at', () => {
  const bare = contextWith('write-the-letter', {
    slots: [],
    options: optionsWith({ it: { asserts: ['argument/short-notice'] }, other: {} }),
  });
  expect(workEntry(bare, letter('fact/bakery-opened', 'authority/web-rule')).backing).toEqual([]);
});

test('a guide loses a little where the argument has binding law, nothing where one of them has none', () => {
  expect(
    verdicts(saying({ asserts: ['argument/talk-is-no-notice'] }), letter(undefined, 'authority/county-guide')),
  ).toEqual(['empty', 'persuasive']);
  expect(
    verdicts(
      saying({ asserts: ['argument/talk-is-no-notice', 'argument/fence-it-off'] }),
      letter(undefined, 'authority/county-guide'),
    ),
  ).toEqual(['empty', 'right']);
});

test("citing the other side's law or fact meets its answer, but only to what is contested and only in its time", () => {
  const met = (context: ScoringContext, entry: Entry): string[] => [...workEntry(context, entry).anticipated];
  const fence = saying({ asserts: ['argument/fence-it-off'] });
  expect(met(fence, letter('fact/bridge-cracked'))).toEqual(['argument/bridge-could-fall']);
  expect(met(fence, letter('fact/fence-in-store'))).toEqual([]);
  const early = contextWith('write-the-letter', {
    date: '2016-03-09',
    options: optionsWith({ it: { asserts: ['argument/fence-it-off'] }, other: {} }),
  });
  expect(met(early, letter('fact/bridge-cracked'))).toEqual([]);
  // Settled ground has an answer that is denied beside it: its law is beside the point and must not help.
  const answered = {
    ...specimen.arguments,
    'argument/short-notice': {
      ...specimen.arguments['argument/short-notice'],
      answers: ['argument/bridge-could-fall'],
    },
  } as typeof specimen.arguments;
  const both = saying(
    { asserts: ['argument/short-notice'], denies: ['argument/bridge-could-fall'] },
    { arguments: answered },
  );
  const without = { ...letter('fact/posted-9-march') };
  expect(workEntry(both, { ...without, authority: 'authority/emergency-rule' }).law.raw).toBeLessThan(
    workEntry(both, without).law.raw,
  );
});

test.each([
  ['bears on what is asserted', 'fact/posted-9-march', 'right', 'argument/short-notice', 0],
  ['is empty', undefined, 'empty', 'argument/short-notice', 0.1],
  ['is beside the point', 'fact/bakery-opened', 'beside', 'argument/short-notice', 0.15],
  ['is a fact this seat did not know yet', 'fact/bridge-cracked', 'not-known', 'argument/short-notice', 0.2],
  ['is no fact of the case', 'fact/none', 'not-known', 'argument/short-notice', 0.2],
] as const)('a fact slot that %s', (_, fact, verdict, argument, lost) => {
  const facts = changed(specimen.facts, { 'fact/bridge-cracked': { known: { public: '2016-03-20' } } });
  const context = saying({ asserts: ['argument/short-notice', 'argument/fence-it-off'] }, { facts });
  expect(workEntry(context, letter(fact)).backing[0]).toEqual({
    slot: 'fact',
    verdict,
    ...(fact && { node: fact }),
    argument,
    lost,
  });
});

test.each([
  ['bears on what is asserted', 'authority/notice-rule', 'right', 'argument/talk-is-no-notice', 0],
  [
    'only persuades, with binding law at hand',
    'authority/county-guide',
    'persuasive',
    'argument/talk-is-no-notice',
    0.05,
  ],
  ['is empty', undefined, 'empty', 'argument/talk-is-no-notice', 0.1],
  ['is beside the point', 'authority/hearing-rule', 'beside', 'argument/talk-is-no-notice', 0.15],
  ['came later', 'authority/web-rule', 'not-in-force', 'argument/talk-is-no-notice', 0.2],
  ['is not public yet', 'authority/emergency-rule', 'not-public', 'argument/talk-is-no-notice', 0.2],
] as const)('an authority slot that %s', (_, authority, verdict, argument, lost) => {
  const authorities = changed(specimen.authorities, { 'authority/emergency-rule': { public: '2016-04-01' } });
  const context = saying({ asserts: ['argument/talk-is-no-notice'] }, { authorities });
  expect(workEntry(context, letter(undefined, authority)).backing[1]).toEqual({
    slot: 'authority',
    verdict,
    ...(authority && { node: authority }),
    argument,
    lost,
  });
});

test('an insider may cite what outsiders cannot read yet', () => {
  const authorities = changed(specimen.authorities, {
    'authority/notice-rule': { public: '2016-04-01', insiders: ['advocate'] },
  });
  const context = saying({ asserts: ['argument/short-notice'] }, { authorities });
  expect(verdicts(context, letter(undefined, 'authority/notice-rule'))).toEqual(['empty', 'right']);
});

test('a guide is right where the binding law behind the argument could not be cited that day', () => {
  for (const change of [{ since: '2017' }, { public: '2016-04-01' }, { weight: 'persuasive' as const }]) {
    const authorities = changed(specimen.authorities, { 'authority/notice-rule': change });
    const context = saying({ asserts: ['argument/talk-is-no-notice'] }, { authorities });
    expect(verdicts(context, letter(undefined, 'authority/county-guide')), JSON.stringify(change)).toEqual([
      'empty',
      'right',
    ]);
  }
});

test('a slip may bear on any argument of the entry, and names the first it bears on', () => {
  const context = saying({ asserts: ['argument/short-notice', 'argument/talk-is-no-notice'] });
  expect(workEntry(context, letter(undefined, 'authority/county-guide')).backing[1]).toMatchObject({
    verdict: 'persuasive',
    argument: 'argument/talk-is-no-notice',
  });
});

test('a slip may bear on the answer to a contested argument, but not on the answer to another', () => {
  expect(verdicts(saying({ asserts: ['argument/fence-it-off'] }), letter('fact/bridge-cracked'))).toEqual([
    'right',
    'empty',
  ]);
  expect(verdicts(saying({ asserts: ['argument/short-notice'] }), letter('fact/told-in-shop'))).toEqual([
    'beside',
    'empty',
  ]);
});

test('a slip of a denied argument is beside the point, unless the argument is faced', () => {
  const denied = { denies: ['argument/bridge-could-fall'] };
  expect(verdicts(saying(denied), letter('fact/bridge-cracked'))).toEqual(['beside', 'empty']);
  expect(verdicts(saying({ ...denied, faces: denied.denies }), letter('fact/bridge-cracked'))).toEqual([
    'right',
    'empty',
  ]);
});

test('a choice that stands on nothing leaves a slot without an argument', () => {
  expect(workEntry(saying({}), letter('fact/bakery-opened')).backing).toEqual([
    { slot: 'fact', verdict: 'beside', node: 'fact/bakery-opened', lost: 0.15 },
    { slot: 'authority', verdict: 'empty', lost: 0.1 },
  ]);
});
