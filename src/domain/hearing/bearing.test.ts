/** Which lines meet which, and what is left to a side. */
import { expect, test } from 'vitest';
import { aimOf, linesLeft, mayArgue, aimAgainst } from './bearing.ts';
import { file, hearing } from '../../../tests/fixtures/hearing.ts';
import { offeredLines } from './lines.ts';
import { strongestLine, strongestPosition } from './opponent.ts';
import { questionOf } from './agenda.ts';

const said = (...asserts: string[]) => ({ asserts, denies: [] });

test('a line meets another by its claim, by its step, or as the answer the map names', () => {
  expect(aimOf(file, 'argument/short-notice', 'argument/everyone-knew')).toBe('rebuts');
  expect(aimOf(file, 'argument/talk-is-no-notice', 'argument/everyone-knew')).toBe('undercuts');
  expect(aimOf(file, 'argument/bridge-could-fall', 'argument/short-notice')).toBeNull();
});

test('whoever denies an argument is met by the argument itself', () => {
  expect(aimAgainst(file, 'argument/may-postpone', { asserts: [], denies: ['argument/may-postpone'] })).toBe('answers');
});

test('a side makes its own arguments and neutral ones', () => {
  expect(mayArgue(file, hearing, 'town', 'argument/everyone-knew')).toBe(true);
  expect(mayArgue(file, hearing, 'town', 'argument/may-postpone')).toBe(true);
  expect(mayArgue(file, hearing, 'town', 'argument/short-notice')).toBe(false);
});

test('the strongest line left comes first; what was used is gone', () => {
  const target = said('argument/everyone-knew');
  expect(linesLeft(file, hearing, 'residents', target, new Set())).toEqual([
    'argument/short-notice',
    'argument/talk-is-no-notice',
  ]);
  expect(strongestLine(file, hearing, 'residents', target, new Set(['argument/short-notice']))).toBe(
    'argument/talk-is-no-notice',
  );
  expect(
    strongestLine(file, hearing, 'residents', target, new Set(['argument/short-notice', 'argument/talk-is-no-notice'])),
  ).toBeNull();
});

test('law of a later day is no line today', () => {
  expect(linesLeft(file, hearing, 'town', said('argument/short-notice'), new Set())).toEqual([
    'argument/everyone-knew',
  ]);
});

test('a player is offered every line that meets the point, among others, in an order that never changes', () => {
  const offer = () => offeredLines(file, hearing, 'residents', said('argument/everyone-knew'), new Set(), 'a moment');
  expect(offer()).toEqual(offer());
  expect(offer()).toEqual(expect.arrayContaining(['argument/short-notice', 'argument/talk-is-no-notice']));
  expect(offer().length).toBeLessThanOrEqual(4);
});

test('no line of a later day stands among those offered, even beside the point', () => {
  expect(aimAgainst(file, 'argument/web-counts', said('argument/fence-it-off'))).toBeNull();
  expect(offeredLines(file, hearing, 'town', said('argument/fence-it-off'), new Set(), 'a moment')).not.toContain(
    'argument/web-counts',
  );
});

test('the side nobody plays takes the position that stands, with slips that bear', () => {
  expect(strongestPosition(file, hearing, questionOf(hearing, 'notice/three-days').question)).toEqual({
    position: 'the-rule',
    fact: 'fact/posted-9-march',
    authority: 'authority/notice-rule',
  });
  expect(strongestPosition(file, hearing, questionOf(hearing, 'notice/people-knew').question).position).toBe(
    'they-knew',
  );
});
