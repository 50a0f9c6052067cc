/** Two groups stand side by side only where both are large enough that a count names nobody. */
import { expect, it } from 'vitest';
import { FEWEST_FOR_COUNTS, type ClassPlay } from './classPlay.ts';
import { groupsAt } from './groupsAt.ts';

const play = (group: string | undefined, option: string, seat = 'host', decision = 'door'): ClassPlay =>
  ({ group, docket: { seat, entries: [{ decision, option }] } }) as unknown as ClassPlay;

const many = (count: number, ...of: Parameters<typeof play>): ClassPlay[] =>
  Array.from({ length: count }, () => play(...of));

const FEW = FEWEST_FOR_COUNTS - 1;
const ENOUGH = FEWEST_FOR_COUNTS;

it.each([
  ['nobody', [], []],
  ['one group', many(ENOUGH, 'A', 'in'), []],
  ['a second one that is too small', [...many(ENOUGH, 'A', 'in'), ...many(FEW, 'B', 'in')], []],
  ['two, in the order of their names', [...many(ENOUGH, 'B', 'in'), ...many(ENOUGH, 'A', 'out')], ['A', 'B']],
  ['plays of no group', [...many(ENOUGH, 'A', 'in'), ...many(ENOUGH, undefined, 'in')], []],
  ['another seat', [...many(ENOUGH, 'A', 'in'), ...many(ENOUGH, 'B', 'in', 'guest')], []],
  ['another decision', [...many(ENOUGH, 'A', 'in'), ...many(ENOUGH, 'B', 'in', 'host', 'window')], []],
])('%s', (_, plays, groups) => {
  expect(groupsAt(plays, 'host', 'door').map(({ group }) => group)).toEqual(groups);
});

it('counts each course of each group', () => {
  const plays = [...many(ENOUGH, 'A', 'in'), ...many(2, 'A', 'out'), ...many(ENOUGH, 'B', 'out')];
  expect(groupsAt(plays, 'host', 'door').map(({ total, options }) => [total, Object.fromEntries(options)])).toEqual([
    [ENOUGH + 2, { in: ENOUGH, out: 2 }],
    [ENOUGH, { out: ENOUGH }],
  ]);
});
