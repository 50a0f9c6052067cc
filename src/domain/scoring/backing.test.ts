/** Slips: right, persuasive, beside the point, out of time; and slips that meet the other side's answer. */
import { expect, test } from 'vitest';
import { mapOf } from '../../../tests/fixtures/argumentMap.ts';
import type { Entry } from '../docket/docket.ts';

import { optionsWith, settingWith, specimen } from '../../../tests/fixtures/specimen.ts';
import { bearingOn } from '../argument-map/bearingOn.ts';
import type { ScoringContext } from './scoringContext.ts';
import { workEntry } from './workEntry.ts';

const letter = (fact?: string, authority?: string): Entry => ({
  decision: 'write-the-letter',
  option: 'it',
  parts: {},
  ...(fact && { fact }),
  ...(authority && { authority }),
});
const standing = (commitment: Parameters<typeof optionsWith>[0][string], also = {}): ScoringContext =>
  settingWith('write-the-letter', { options: optionsWith({ it: commitment, other: {} }) }, also);
const verdicts = (context: ScoringContext, entry: Entry): string[] =>
  workEntry(context, entry).backing.map(({ verdict }) => verdict);

test('a slip is right when it bears on what is asserted or faced, or on what answers the denied', () => {
  expect(
    verdicts(standing({ asserts: ['argument/short-notice'] }), letter('fact/posted-9-march', 'authority/notice-rule')),
  ).toEqual(['right', 'right']);
  expect(
    verdicts(
      standing({ faces: ['argument/bridge-could-fall'] }),
      letter('fact/bridge-cracked', 'authority/emergency-rule'),
    ),
  ).toEqual(['right', 'right']);
  expect(
    verdicts(standing({ denies: ['argument/everyone-knew'] }), letter('fact/told-in-shop', 'authority/notice-rule')),
  ).toEqual(['beside', 'right']);
  expect(
    verdicts(standing({ asserts: ['argument/may-postpone'] }), letter('fact/posted-9-march', 'authority/notice-rule')),
  ).toEqual(['beside', 'beside']);
});

test('a slip out of its time says so', () => {
  const early = settingWith('write-the-letter', {
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
      standing({ asserts: ['argument/bridge-could-fall'] }, { authorities: hidden }),
      letter(undefined, 'authority/emergency-rule'),
    ),
  ).toEqual(['empty', 'not-public']);
});

test('a slip without a slot is not looked at', () => {
  const bare = settingWith('write-the-letter', {
    slots: [],
    options: optionsWith({ it: { asserts: ['argument/short-notice'] }, other: {} }),
  });
  expect(workEntry(bare, letter('fact/bakery-opened', 'authority/web-rule')).backing).toEqual([]);
});

test('a guide loses a little where the argument has binding law, nothing where one of them has none', () => {
  expect(
    verdicts(standing({ asserts: ['argument/talk-is-no-notice'] }), letter(undefined, 'authority/county-guide')),
  ).toEqual(['empty', 'persuasive']);
  expect(
    verdicts(
      standing({ asserts: ['argument/talk-is-no-notice', 'argument/fence-it-off'] }),
      letter(undefined, 'authority/county-guide'),
    ),
  ).toEqual(['empty', 'right']);
});

test("citing the other side's law or fact meets its answer, but only to what is contested and only in its time", () => {
  const met = (context: ScoringContext, entry: Entry): string[] => [...workEntry(context, entry).anticipated];
  const fence = standing({ asserts: ['argument/fence-it-off'] });
  expect(met(fence, letter('fact/bridge-cracked'))).toEqual(['argument/bridge-could-fall']);
  expect(met(fence, letter('fact/fence-in-store'))).toEqual([]);
  const early = settingWith('write-the-letter', {
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
  const both = standing(
    { asserts: ['argument/short-notice'], denies: ['argument/bridge-could-fall'] },
    { arguments: answered },
  );
  const without = { ...letter('fact/posted-9-march') };
  expect(workEntry(both, { ...without, authority: 'authority/emergency-rule' }).law.raw).toBeLessThan(
    workEntry(both, without).law.raw,
  );
});

test('what bears on an argument reaches through the claims it builds on, but not through what is wrong', () => {
  const map = mapOf({
    top: { supports: 'claim/a', premises: ['claim/b', 'fact/known'], strength: 'strong' },
    under: {
      supports: 'claim/b',
      premises: ['fact/inside', 'claim/a'],
      warrant: ['authority/rule'],
      strength: 'strong',
    },
    bogus: { supports: 'claim/b', premises: ['fact/secret'], strength: 'wrong' },
  });
  expect([...bearingOn(map, 'argument/top')].sort()).toEqual(['authority/rule', 'fact/inside', 'fact/known']);
});
