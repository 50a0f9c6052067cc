/** Slips: right, candor, second, persuasive, beside the point, out of time (docs/model.md, rule 5). */
import { expect, test } from 'vitest';
import { advocateOf, changed, contextWith, optionsWith, specimen } from '../../../tests/fixtures/specimen.ts';
import type { Entry } from '../docket/docket.ts';
import type { ScoringContext } from './scoringContext.ts';
import { scoringContextOf } from './seatScoring.ts';
import { workEntry } from './workEntry.ts';

type Said = Parameters<typeof optionsWith>[0][string];

const letter = (fact?: string, authority?: string): Entry => ({
  decision: 'write-the-letter',
  option: 'it',
  parts: {},
  ...(fact && { fact }),
  ...(authority && { authority }),
});
const saying = (commitment: Said, also = {}): ScoringContext =>
  contextWith('write-the-letter', { options: optionsWith({ it: commitment, other: {} }) }, also);
const verdicts = (context: ScoringContext, entry: Entry): string[] =>
  workEntry(context, entry).backing.map(({ verdict }) => verdict);

const fenceOnly = { asserts: ['argument/fence-it-off'] };
const noDanger = { denies: ['argument/bridge-could-fall'] };

test.each([
  [
    'what the course asserts',
    { asserts: ['argument/short-notice'] },
    'posted-9-march',
    'notice-rule',
    'right',
    'right',
  ],
  [
    'any of what it asserts',
    { asserts: ['argument/take-it-down', 'argument/short-notice'] },
    'posted-9-march',
    'notice-rule',
    'right',
    'right',
  ],
  [
    'another argument of the case',
    { asserts: ['argument/may-postpone'] },
    'posted-9-march',
    'notice-rule',
    'beside',
    'beside',
  ],
  ['an answer to contested ground', fenceOnly, 'bridge-cracked', 'emergency-rule', 'candor', 'candor'],
  [
    'an answer to settled ground',
    { asserts: ['argument/short-notice'] },
    'told-in-shop',
    'emergency-rule',
    'beside',
    'beside',
  ],
  [
    'what the course faces openly',
    { faces: ['argument/bridge-could-fall'] },
    'bridge-cracked',
    'emergency-rule',
    'candor',
    'candor',
  ],
  ['contested ground that it denies', noDanger, 'bridge-cracked', 'emergency-rule', 'candor', 'candor'],
  ['an answer to what it denies', noDanger, 'fence-in-store', 'county-guide', 'beside', 'beside'],
  [
    'what it denies and may deny',
    { denies: ['argument/everyone-knew'] },
    'told-in-shop',
    'notice-rule',
    'beside',
    'beside',
  ],
  [
    'what it overlooks',
    { asserts: ['argument/short-notice'], overlooks: ['argument/bridge-could-fall'] },
    'bridge-cracked',
    'emergency-rule',
    'beside',
    'beside',
  ],
  [
    'its own ground and an answer to it',
    { asserts: ['argument/short-notice', 'argument/fence-it-off'], faces: ['argument/short-notice'] },
    'posted-9-march',
    'notice-rule',
    'right',
    'right',
  ],
] as const)('a slip that bears on %s', (_, said, fact, authority, ...expected) => {
  expect(verdicts(saying(said as Said), letter(`fact/${fact}`, `authority/${authority}`))).toEqual(expected);
});

test('candor names the answer it faces, and backs nothing', () => {
  const [fact] = workEntry(saying(fenceOnly), letter('fact/bridge-cracked')).backing;
  expect(fact).toEqual({
    slot: 'fact',
    verdict: 'candor',
    node: 'fact/bridge-cracked',
    argument: 'argument/bridge-could-fall',
    faces: ['argument/bridge-could-fall'],
    lost: 0,
  });
});

test('an answer beside the course gives a slip no place', () => {
  const told = (parts: Entry['parts']): string[] =>
    verdicts(contextWith('call-the-clerk', { slots: ['fact'] }), {
      decision: 'call-the-clerk',
      option: 'ask-to-postpone',
      parts,
      fact: 'fact/posted-9-march',
    });
  const asserted = scoringContextOf(specimen, advocateOf(), 'call-the-clerk').replies.get('opening')?.get('the-dates');
  expect(asserted?.asserts).toContain('argument/short-notice'); // on which the slip would bear
  expect(told({ opening: 'the-dates' })).toEqual(told({}));
  expect(told({ opening: 'the-dates' })).toEqual(['beside']);
});

test.each([
  ['right', { asserts: ['argument/short-notice'] }, 'fact/posted-9-march', 'second', 0.1],
  ['candor', fenceOnly, 'fact/bridge-cracked', 'second', 0.1],
  ['beside', fenceOnly, 'fact/bakery-opened', 'beside', 0.31],
  ['not known', fenceOnly, 'fact/none', 'not-known', 0.31],
  ['empty', fenceOnly, undefined, 'empty', 0.21],
] as const)('what is %s at the first try, at the second', (_, said, fact, verdict, lost) => {
  const entry = letter(fact);
  const context = saying(said as Said);
  const [first] = workEntry(context, entry).backing;
  const [second] = workEntry(context, { ...entry, second: ['fact'] }).backing;
  expect(second).toEqual({ ...first, verdict, lost });
  expect(workEntry(context, { ...entry, second: ['authority'] }).backing[0]).toEqual(first);
});

test('law that only persuades loses at the second try what any second try loses', () => {
  const context = saying({ asserts: ['argument/talk-is-no-notice'] });
  const entry = { ...letter(undefined, 'authority/county-guide'), second: ['authority' as const] };
  expect(workEntry(context, entry).backing[1]).toMatchObject({ verdict: 'second', lost: 0.1 });
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

test.each([
  ['bears on what is asserted', 'fact/posted-9-march', 'right', 'argument/short-notice', 0],
  ['is empty', undefined, 'empty', 'argument/short-notice', 0.21],
  ['is beside the point', 'fact/bakery-opened', 'beside', 'argument/short-notice', 0.31],
  ['is a fact this seat did not know yet', 'fact/bridge-cracked', 'not-known', 'argument/short-notice', 0.31],
  ['is no fact of the case', 'fact/none', 'not-known', 'argument/short-notice', 0.31],
] as const)('a fact slot that %s', (_, fact, verdict, argument, lost) => {
  const facts = changed(specimen.facts, { 'fact/bridge-cracked': { known: { public: '2016-03-20' } } });
  const context = saying({ asserts: ['argument/short-notice', 'argument/fence-it-off'] }, { facts });
  expect(workEntry(context, letter(fact)).backing[0]).toEqual({
    slot: 'fact',
    verdict,
    ...(fact && { node: fact }),
    argument,
    faces: [],
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
  ['is empty', undefined, 'empty', 'argument/talk-is-no-notice', 0.21],
  ['is beside the point', 'authority/hearing-rule', 'beside', 'argument/talk-is-no-notice', 0.31],
  ['came later', 'authority/web-rule', 'not-in-force', 'argument/talk-is-no-notice', 0.31],
  ['is not public yet', 'authority/emergency-rule', 'not-public', 'argument/talk-is-no-notice', 0.31],
] as const)('an authority slot that %s', (_, authority, verdict, argument, lost) => {
  const authorities = changed(specimen.authorities, { 'authority/emergency-rule': { public: '2016-04-01' } });
  const context = saying({ asserts: ['argument/talk-is-no-notice'] }, { authorities });
  expect(workEntry(context, letter(undefined, authority)).backing[1]).toEqual({
    slot: 'authority',
    verdict,
    ...(authority && { node: authority }),
    argument,
    faces: [],
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

test('a choice that stands on nothing leaves a slot without an argument', () => {
  expect(workEntry(saying({}), letter('fact/bakery-opened')).backing).toEqual([
    { slot: 'fact', verdict: 'beside', argument: undefined, node: 'fact/bakery-opened', faces: [], lost: 0.31 },
    { slot: 'authority', verdict: 'empty', argument: undefined, faces: [], lost: 0.21 },
  ]);
});
