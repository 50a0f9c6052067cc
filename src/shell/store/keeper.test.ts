/** What windows that share a device do to each other's plays, a row per case: each writes what was done in it, and nothing is lost. */
import { describe, expect, it } from 'vitest';
import { contextOf, upTo } from '../../../tests/fixtures/context.ts';
import { memoryStore } from '../../../tests/fixtures/memoryStorage.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { documentedDocket, type Docket } from '../../domain/docket/docket.ts';
import type { Context } from '../../domain/play/context.ts';
import { createKeeper, findSaves, type Keeper } from './saves.ts';

const whole = documentedDocket(specimen, 'advocate');
const other: Docket = { ...whole, entries: whole.entries.map((entry) => ({ ...entry, option: 'another' })) };
const of = (docket: Docket, kept: string, change: Partial<Context> = {}): Context =>
  contextOf(specimen, { seat: docket.seat, docket, kept, page: 'decision', ...change });
const made = (n: number, seat = 'advocate', docket: Docket = whole): Docket => ({ ...upTo(docket, n), seat });

/** A device with so many windows, each of which has read what is kept. */
function windows(count: number) {
  const store = memoryStore();
  let writes = 0;
  const counting = {
    ...store,
    write: (key: string, text: string) => {
      writes += 1;
      return store.write(key, text);
    },
  };
  const keepers = Array.from({ length: count }, () => {
    const keeper = createKeeper(counting, 'specimen');
    keeper.find();
    return keeper;
  });
  return { store, keepers: keepers as [Keeper, ...Keeper[]], written: () => writes };
}
const keptIn = (store: ReturnType<typeof memoryStore>): string[] =>
  findSaves(store, 'specimen')
    .plays.map(
      ({ docket }) =>
        `${docket.seat} ${docket.entries.map(({ option }) => (option === 'another' ? 'x' : 'd')).join('')}`,
    )
    .toSorted();

type Step = readonly [window: number, docket: Docket, kept: string];
const CASES: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  [
    'one play that goes on stays one',
    [
      [0, made(1), 'a'],
      [0, made(2), 'a'],
    ],
    ['advocate dd'],
  ],
  [
    'two seats in two windows',
    [
      [0, made(1), 'a'],
      [1, made(2, 'clerk'), 'b'],
    ],
    ['advocate d', 'clerk dd'],
  ],
  [
    'three seats in three windows, written in turn',
    [
      [0, made(3), 'a'],
      [1, made(1, 'clerk'), 'b'],
      [2, made(2, 'mayor'), 'c'],
      [0, made(4), 'a'],
      [1, made(2, 'clerk'), 'b'],
    ],
    ['advocate dddd', 'clerk dd', 'mayor dd'],
  ],
  [
    'three seats begun in one window, one after the other',
    [
      [0, made(3), 'a'],
      [0, made(2, 'clerk'), 'b'],
      [0, made(1, 'mayor'), 'c'],
    ],
    ['advocate ddd', 'clerk dd', 'mayor d'],
  ],
  [
    'a seat begun anew',
    [
      [0, made(3), 'a'],
      [0, made(1, 'advocate', other), 'b'],
    ],
    ['advocate ddd', 'advocate x'],
  ],
  [
    'one play gone on with in two windows, each its own way',
    [
      [0, made(1), 'a'],
      [1, { ...whole, entries: [...whole.entries.slice(0, 1), ...other.entries.slice(1, 2)] }, 'a'],
      [0, made(2), 'a'],
    ],
    ['advocate dd', 'advocate dx'],
  ],
  [
    'a window that fell behind and goes on',
    [
      [0, made(1), 'a'],
      [0, made(3), 'a'],
      [1, made(2), 'a'],
    ],
    ['advocate dd', 'advocate ddd'],
  ],
  [
    'a window that has caught up and goes on',
    [
      [0, made(2), 'a'],
      [1, made(3), 'a'],
    ],
    ['advocate ddd'],
  ],
];

describe('windows that share a device', () => {
  it.each(CASES)('%s', (_, steps, expected) => {
    const { store, keepers } = windows(3);
    for (const [window, docket, kept] of steps) expect(keepers[window]?.save(of(docket, kept))).toBeNull();
    expect(keptIn(store)).toEqual(expected);
  });

  it('write nothing where nothing was done in them, however often they are asked', () => {
    const { keepers, written } = windows(2);
    keepers[0].save(of(made(1), 'a'));
    keepers[1]?.save(of(made(1, 'clerk'), 'b'));
    const before = written();
    for (let n = 0; n < 50; n += 1)
      for (const [at, keeper] of keepers.entries()) {
        keeper.save(at === 0 ? of(made(1), 'a') : of(made(1, 'clerk'), 'b'));
        keeper.saveFinished(contextOf(specimen));
      }
    expect(written()).toBe(before);
  });

  it('keep nothing of a seat that was only looked at', () => {
    const { store, keepers } = windows(1);
    keepers[0].save(of(made(0), 'a', { page: 'briefing' }));
    keepers[0].save(of(made(3), 'b', { lent: 3 })); // what a link put there
    expect(store.kept.size).toBe(0);
  });

  it('lose no seat that another has played to its end', () => {
    const { store, keepers } = windows(2);
    const finished = (seats: readonly string[]): Context =>
      contextOf(specimen, { finished: Object.fromEntries(seats.map((seat) => [seat, { ...whole, seat }])) });
    keepers[0].saveFinished(finished(['advocate']));
    keepers[1]?.saveFinished(finished(['clerk']));
    keepers[0].saveFinished(finished(['advocate', 'mayor']));
    expect(Object.keys(findSaves(store, 'specimen').finished).toSorted()).toEqual(['advocate', 'clerk', 'mayor']);
  });

  it('say each time what could not be written, and write it once there is room and the player goes on', () => {
    const store = memoryStore();
    let full = true;
    const keeper = createKeeper(
      { ...store, write: (key, text) => (full ? 'storage-full' : store.write(key, text)) },
      'specimen',
    );
    expect(keeper.save(of(made(1), 'a'))).toBe('storage-full');
    expect(keeper.save(of(made(1), 'a'))).toBe('storage-full');
    full = false;
    expect(keeper.save(of(made(2), 'a'))).toBeNull();
    expect(keptIn(store)).toEqual(['advocate dd']);
  });
});
