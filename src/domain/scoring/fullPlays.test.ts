/** Full plays: best on all three measures at once, and together making the most of the record. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advocateOf, changed, contextWith, optionsWith, specimen } from '../../../tests/fixtures/specimen.ts';
import { fullestOf, fullPlays } from './fullPlays.ts';
import type { FullPlay } from './scoringContext.ts';
import { fullestPlay } from './seatScoring.ts';

test('a play that breaks a duty is not full, however sound its law', () => {
  const options = optionsWith({
    hard: { asserts: ['argument/short-notice'], does: ['act/lets-it-pass'] },
    fair: { asserts: ['argument/short-notice'] },
  });
  expect(fullPlays(contextWith('write-the-letter', { slots: [], options })).map(({ entry }) => entry.option)).toEqual([
    'fair',
  ]);
});

test('a decision where Law and Care pull apart has no full play', () => {
  const options = optionsWith({
    hard: { asserts: ['argument/short-notice'], does: ['act/lets-it-pass'] },
    soft: { denies: ['argument/short-notice'] },
  });
  expect(fullPlays(contextWith('write-the-letter', { slots: [], options }))).toEqual([]);
});

test('recall is measured against the full play that makes most', () => {
  const { made, entries } = fullestPlay(specimen, advocateOf(), ['test-the-emergency']);
  expect([...made].sort()).toEqual(['argument/fence-it-off', 'argument/may-postpone']);
  expect(entries.map(({ option }) => option)).toEqual(['close-at-once']);
});

test('what another decision makes already need not be made again', () => {
  const { made } = fullestPlay(specimen, advocateOf(), Object.keys(advocateOf().decisions));
  expect([...made].sort()).toEqual([
    'argument/fence-it-off',
    'argument/may-postpone',
    'argument/short-notice',
    'argument/talk-is-no-notice',
  ]);
});

const play = (option: string, made: readonly string[]): FullPlay => ({
  entry: { decision: option, option, parts: {} },
  made,
});
const chosen = (decisions: readonly (readonly FullPlay[])[]): unknown => {
  const { entries, made } = fullestOf(decisions);
  return [entries.map(({ option }) => option), made];
};

test('of each decision the play is taken that adds most to the others', () => {
  expect(chosen([[play('a1', ['x']), play('a2', ['y'])], [play('b1', ['x'])]])).toEqual([
    ['a2', 'b1'],
    ['y', 'x'],
  ]);
  expect(chosen([[play('a1', ['x', 'y']), play('a2', ['z'])], [play('b1', ['x', 'y'])]])).toEqual([
    ['a2', 'b1'],
    ['z', 'x', 'y'],
  ]);
});

test('of plays that add as much the first is taken', () => {
  expect(chosen([[play('a1', ['x']), play('a2', ['y'])]])).toEqual([['a1'], ['x']]);
});

test('a decision without a full play is passed over', () => {
  expect(chosen([[], [play('b1', ['x'])], []])).toEqual([['b1'], ['x']]);
  expect(chosen([])).toEqual([[], []]);
});

test('a play that makes nothing stands in a play all the same', () => {
  expect(chosen([[play('a1', [])], [play('b1', [])]])).toEqual([['a1', 'b1'], []]);
});

test('the choice that is best over all is found, as trying every one finds it', () => {
  const names = ['p', 'q', 'r', 's', 't'];
  const anyPlays = fc.array(fc.array(fc.subarray(names), { maxLength: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(anyPlays, (decisions) => {
      const rows = decisions.map((plays, d) => plays.map((made, i) => play(`${d}-${i}`, made)));
      let sets: Set<string>[] = [new Set()];
      for (const row of rows.filter(({ length }) => length > 0))
        sets = sets.flatMap((before) => row.map(({ made }) => new Set([...before, ...made])));
      expect(fullestOf(rows).made).toHaveLength(Math.max(...sets.map(({ size }) => size)));
    }),
  );
});

test('a play that makes no more than another is left out; one that makes something else is kept', () => {
  const options = optionsWith({
    both: { asserts: ['argument/short-notice', 'argument/talk-is-no-notice'] },
    fewer: { asserts: ['argument/short-notice'] },
    other: { asserts: ['argument/may-postpone'] },
  });
  expect(
    contextWith('write-the-letter', { slots: [], options })
      .fullPlays()
      .map(({ entry, made }) => [entry.option, made]),
  ).toEqual([
    ['both', ['argument/short-notice', 'argument/talk-is-no-notice']],
    ['other', ['argument/may-postpone']],
  ]);
});

test('a full play has the slips that make it full on Law and on Record', () => {
  const options = optionsWith({ it: { asserts: ['argument/short-notice'] }, other: {} });
  const [full] = contextWith('write-the-letter', { options }).fullPlays();
  expect(full?.entry).toEqual({
    decision: 'write-the-letter',
    option: 'it',
    parts: {},
    fact: 'fact/posted-9-march',
    authority: 'authority/notice-rule',
  });
});

test('a play whose law is best and that makes nothing on record is not full', () => {
  const options = optionsWith({
    silent: { asserts: ['argument/talk-is-no-notice'] },
    made: { asserts: ['argument/short-notice'] },
  });
  const raised = { kind: 'constructed' as const, by: 'nobody', known: '2016-03-09', sources: ['source/letter'] };
  const also = { arguments: changed(specimen.arguments, { 'argument/talk-is-no-notice': { raised } }) };
  expect(
    contextWith('write-the-letter', { slots: [], options }, also)
      .fullPlays()
      .map(({ entry }) => entry.option),
  ).toEqual(['made']);
});

test('a play that makes much and is weaker in law is not full', () => {
  const options = optionsWith({
    much: { asserts: ['argument/short-notice', 'argument/fence-it-off'] },
    sound: { asserts: ['argument/short-notice'] },
  });
  expect(
    contextWith('write-the-letter', { slots: [], options })
      .fullPlays()
      .map(({ entry }) => entry.option),
  ).toEqual(['sound']);
});
