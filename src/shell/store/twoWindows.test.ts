/** Two windows of one period lose nothing to each other, and nothing that was taken out comes back. */
import { describe, expect, it } from 'vitest';
import {
  code,
  codebooks,
  codeOf,
  decision,
  file,
  first,
  options,
  seats,
  second,
} from '../../../tests/fixtures/debrief.ts';
import { device, quiet, type Window } from '../../../tests/fixtures/windows.ts';
import { grouped } from '../../domain/codes/resultCode.ts';
import { loadClass } from './classStore.ts';
import { createStore } from './storage.ts';

const [option = ''] = Object.keys(options);
const other = codeOf('full', second);
const third = codeOf('full', seats.at(-1) ?? second);
const keep = { type: 'class.kept', on: true } as const;
const undo = { type: 'class.unforgotten' } as const;
const forget = { type: 'class.forgotten' } as const;

async function twoWindows(...codes: string[]) {
  const on = device();
  const a = await on.window(1);
  await a.paste(codes.join('\n'));
  a.actor.send(keep);
  await quiet();
  const b = await on.window(2);
  await quiet();
  expect(b.snapshot().hasTag('kept')).toBe(true);
  return { ...on, a, b };
}
const lines = (...codes: string[]): string[] => codes.map(grouped).toSorted();

const ROWS: readonly {
  name: string;
  act: (a: Window, b: Window) => void | Promise<void>;
  right: string[];
}[] = [
  { name: 'one brings a play', act: (a) => a.paste(other), right: lines(code, other) },
  {
    name: 'each brings a play',
    act: async (a, b) => {
      await a.paste(other);
      await b.paste(codeOf('short', second));
      b.actor.send({ type: 'again.answered', key: null, same: false });
    },
    right: lines(code, other, codeOf('short', second)),
  },
  {
    name: 'one takes a play out while the other brings one',
    act: async (a, b) => (a.remove(code), b.paste(other)),
    right: lines(other),
  },
  {
    name: 'one takes a play out and the other regroups it',
    act: (a, b) => {
      a.remove(code);
      b.actor.send({ type: 'group.set', key: b.context().results[0]?.key ?? '', group: 'A' });
    },
    right: [],
  },
];

describe('two windows of one period', () => {
  it.each(ROWS)('show the same where $name, and then write nothing', async ({ act, right }) => {
    const { a, b } = await twoWindows(code);
    await act(a, b);
    await quiet();
    expect(a.texts().toSorted()).toEqual(right);
    expect(b.texts().toSorted()).toEqual(right);
    const written = [a.writes(), b.writes()];
    await quiet();
    expect([a.writes(), b.writes()]).toEqual(written);
  });

  it.each(ROWS)('keep the same where neither has heard of the other and $name', async ({ act, right }) => {
    const { a, b, deafen, window } = await twoWindows(code);
    deafen(true);
    await act(a, b);
    await quiet();
    deafen(false);
    expect((await window(3)).texts().toSorted()).toEqual(right);
  });

  it('write nothing in answer to a write', async () => {
    const { a, b } = await twoWindows(code);
    const before = b.writes();
    await a.paste(other);
    await quiet();
    expect(b.texts()).toHaveLength(2);
    expect(b.writes()).toBe(before);
  });

  it('ask about the same one of two equal plays, once', async () => {
    const { a, b, deafen, window } = await twoWindows(code);
    deafen(true);
    await a.paste(other);
    await b.paste(other);
    await quiet();
    deafen(false);
    const again = (await window(3)).context().results.filter((each) => each.again !== undefined);
    expect(again).toHaveLength(1);
  });

  it('add up the hands that each counted', async () => {
    const { a, b, deafen, window } = await twoWindows(code);
    const hands = { type: 'hands.counted', seat: first.id, decision, option, count: 2 } as const;
    a.actor.send(hands);
    await quiet();
    deafen(true);
    a.actor.send({ ...hands, count: 3 });
    b.actor.send({ ...hands, count: 4 });
    await quiet();
    deafen(false);
    expect((await window(3)).context().hands).toMatchObject([{ hands: { [option]: 5 } }]);
  });

  it('put right at their end what both wrote in the same moment', async () => {
    const { a, storage, window } = await twoWindows(code, third);
    const before = new Map(storage.kept);
    a.remove(code);
    await a.paste(other);
    await quiet();
    for (const [key, text] of before) storage.setItem(key, text); // another window's text, written without having seen this one's
    a.keeper.leave();
    expect((await window(3)).texts().toSorted()).toEqual(lines(third, other));
  });

  it('keep no class that one of them forgot; the other shows it until it is closed, and says so', async () => {
    const { a, b, storage } = await twoWindows(code);
    a.actor.send(forget);
    await quiet();
    expect(b.context()).toMatchObject({ results: [{}], notice: 'kept-gone' });
    await b.paste(other);
    await quiet();
    b.keeper.leave();
    a.keeper.leave();
    expect([...storage.kept.keys()]).toEqual([]);
    a.actor.send(undo);
    await quiet();
    expect(
      (
        await loadClass(
          createStore(() => storage),
          file.id,
          codebooks,
        )
      )?.found,
    ).toHaveLength(1);
  });

  it('keep no class that was forgotten while one of them heard nothing', async () => {
    const { a, b, storage, deafen } = await twoWindows(code);
    deafen(true);
    a.actor.send(forget);
    await b.paste(other);
    await quiet();
    expect(b.context().notice).toBe('kept-gone');
    expect([...storage.kept.keys()]).toEqual([]);
  });
});
