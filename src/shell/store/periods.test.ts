/** Classes by the names of their periods: kept apart, one shown, and forgotten alone. */
import { describe, expect, it } from 'vitest';
import { code, codeOf, file, memory, opened, second } from '../../../tests/fixtures/debrief.ts';
import { device, quiet } from '../../../tests/fixtures/windows.ts';
import { grouped } from '../../domain/codes/resultCode.ts';
import { latestPeriod, listPeriods } from './periods.ts';
import { createStore } from './storage.ts';

const KEY = `due-yesterday/debrief/${file.id}`;
const other = codeOf('full', second);
const keep = { type: 'class.kept', on: true } as const;
const undo = { type: 'class.unforgotten' } as const;
const forget = { type: 'class.forgotten' } as const;

describe('a period', () => {
  const before = { [KEY]: JSON.stringify({ codes: [[code, 'A']], hands: [] }) };
  const begin = { type: 'period.opened', id: 'p2', name: 'Period 2' } as const;

  it('is kept apart from another, and the class of before opens as the one without a name', async () => {
    const on = device(before);
    const a = await on.window(1);
    await quiet();
    expect(a.context()).toMatchObject({ period: '', name: '', results: [{ text: grouped(code), group: 'A' }] });
    a.actor.send(begin);
    await a.paste(other);
    await quiet();
    expect(a.context().periods).toMatchObject([
      { id: '', name: '', count: 1 },
      { id: 'p2', name: 'Period 2', count: 1 },
    ]);
    a.actor.send({ type: 'period.opened', id: '' });
    await a.settled();
    expect(a.texts()).toEqual([grouped(code)]);
    a.actor.send({ type: 'period.named', name: 'Period 1' });
    await quiet();
    const store = createStore(() => on.storage);
    expect(listPeriods(store, file.id).map(({ name, count }) => [name, count])).toEqual([
      ['Period 1', 1],
      ['Period 2', 1],
    ]);
    expect(latestPeriod(store, file.id)).not.toBeNull();
  });

  it('is forgotten alone, and comes back with its name', async () => {
    const on = device(before);
    const a = await on.window(1);
    a.actor.send(begin);
    await quiet();
    a.actor.send(forget);
    await quiet();
    expect(a.context().periods).toMatchObject([{ id: '' }]);
    a.actor.send(undo);
    await quiet();
    expect(a.context()).toMatchObject({ name: 'Period 2', periods: [{ id: '' }, { id: 'p2', name: 'Period 2' }] });
  });

  it('is not left for another while its class is not kept, or something waits to be mended', async () => {
    const a = await device(before).window(1);
    a.actor.send({ type: 'class.kept', on: false });
    expect(a.snapshot().can(begin)).toBe(false);
    a.actor.send(keep);
    expect(a.snapshot().can(begin)).toBe(true);
    await a.paste(`${other.slice(0, -1)}${other.endsWith('1') ? '2' : '1'}`);
    expect(a.context().refused).toHaveLength(1);
    expect(a.snapshot().can(begin)).toBe(false);
  });

  it('without a name is not begun', async () => {
    const a = await opened(memory());
    expect(a.snapshot().can({ ...begin, name: '' })).toBe(false);
  });
});
