/** A kept class holds codes, groups and hands alone, and comes back code by code as far as it can be read; the rest is not lost. */
import { describe, expect, it, vi } from 'vitest';
import {
  code,
  codebooks,
  codeOf,
  decision,
  file,
  first,
  form,
  memory,
  opened,
  options,
} from '../../../tests/fixtures/debrief.ts';
import { own, second, short } from '../../../tests/fixtures/debrief.ts';
import { blockedStore } from '../../../tests/fixtures/memoryStorage.ts';
import { frozenText } from '../../domain/codes/frozenBook.ts';
import { grouped, writeCode } from '../../domain/codes/resultCode.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { EMPTY_CLASS, type Progress } from '../../machines/debrief/context.ts';
import { createCodebookCache } from '../import/codebookCache.ts';
import { deleteClass, loadClass, saveClass } from './classStore.ts';

const KEY = `due-yesterday/debrief/${file.id}`;
const [option = '', another = ''] = Object.keys(options);
const nothing = { found: [], refused: [], unread: [], hands: [], period: '' };
/** A code that was kept before hand-ins had names has one that follows from it. */
const named = (code: string, group: string, again = '') => [code, group, again, expect.any(String) as string];

/** A store in which this lies as the class. */
function holding(value: unknown) {
  const store = memory();
  store.write(KEY, typeof value === 'string' ? value : JSON.stringify(value));
  return store;
}
const loaded = (value: unknown) => loadClass(holding(value), file.id, codebooks);

describe('a class that is kept', () => {
  it('comes back with its groups, its hands and what could not be read', async () => {
    const { paste, context } = await opened();
    await paste(`${code}\n${codeOf('short', second)}`);
    const [one, two] = context().results;
    if (!one || !two) throw new Error('the codes were not read');
    const store = memory();
    const hands = [{ seat: first.id, decision, hands: { [option]: 4 } }];
    expect(
      saveClass(store, file.id, { results: [{ ...one, group: 'A' }, two], hands, unread: [['old', 'B']] }),
    ).toBeNull();
    const kept = await loadClass(store, file.id, codebooks);
    expect(kept?.found.map(({ text, group }) => [text, group])).toEqual([
      [one.text, 'A'],
      [two.text, undefined],
    ]);
    expect(kept).toMatchObject({
      refused: [{ line: 3, text: 'old' }],
      unread: [named('old', 'B')],
      hands: [{ seat: first.id, decision, option, count: 4 }],
    });
  });

  it('holds codes, groups and hands, and nothing else of a play', async () => {
    const { paste, context } = await opened();
    await paste(code);
    const store = memory();
    saveClass(store, file.id, context());
    expect(JSON.parse(store.read(KEY) ?? '')).toEqual({ codes: [named(grouped(code), '')], hands: [], at: 0 });
  });

  it('keeps which codes may have come before and wait for an answer, also where they cannot be read this time', async () => {
    const { paste, context } = await opened();
    await paste(code);
    await paste(code);
    expect(context().results.map(({ again }) => again !== undefined)).toEqual([false, true]);
    const store = memory();
    saveClass(store, file.id, { ...context(), unread: [['old', 'A', 'again']] });
    const kept = await loadClass(store, file.id, codebooks);
    const [one, two] = kept?.found ?? [];
    expect(one?.again).toBeUndefined();
    expect(two?.again).toBe(one?.key);
    expect(kept?.unread).toEqual([named('old', 'A', 'again')]);
  });

  it('is taken away where it is forgotten, and no other with it', () => {
    const store = holding({ codes: [] });
    saveClass(store, 'another-case', EMPTY_CLASS);
    deleteClass(store, file.id);
    expect([...store.kept.keys()]).toEqual(['due-yesterday/debrief/another-case']);
  });

  it('says where it cannot be written', () => {
    expect(saveClass(memory(true), file.id, EMPTY_CLASS)).toBe('storage-full');
    expect(saveClass(blockedStore(), file.id, EMPTY_CLASS)).toBe('storage-blocked');
  });

  it('is none where nothing was kept, or where the storage is refused', async () => {
    expect(await loadClass(memory(), file.id, codebooks)).toBeNull();
    expect(await loadClass(blockedStore(), file.id, codebooks)).toBeNull();
  });

  it.each(['', '{', 'null', '7', '"text"', '[]', '{}', '{"codes":7}', '{"codes":{}}', '{"hands":[]}'])(
    'that reads %j is set aside and said',
    async (text) => {
      const store = holding(text);
      await expect(loadClass(store, file.id, codebooks)).rejects.toThrow('no class');
      expect(store.read(`${KEY}/damaged`)).toBe(text);
    },
  );

  it.each(['{"codes":[]}', '{"codes":[],"hands":7}', '{"codes":[],"hands":{}}'])(
    'that reads %s is empty',
    async (text) => {
      expect(await loaded(text)).toEqual(nothing);
    },
  );

  it('says how far the reading is', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 200)); // every code is a turn
    const told: Progress[] = [];
    await loadClass(holding({ codes: Array(3).fill([code, '']) }), file.id, codebooks, (each) => told.push(each));
    vi.restoreAllMocks();
    expect(told).toEqual([1, 2, 3].map((done) => ({ done, of: 3 })));
  });
});

describe('the codes of a class', () => {
  it('that cannot be read are refused by their place, begun with what stood there, and written back whole', async () => {
    const wrong = 'Z'.repeat(60);
    const kept = await loaded({
      codes: [
        [code, 'A'],
        [wrong, 'B'],
        [short, ''],
      ],
    });
    expect(kept?.found.map(({ text }) => text)).toEqual([code, short].map(grouped));
    expect(kept?.refused).toMatchObject([{ line: 2, text: 'Z'.repeat(40) }]);
    expect(kept?.unread).toEqual([named(wrong, 'B')]);
  });

  it.each<[unknown, string | undefined]>([
    ['A', 'A'],
    ['B', 'B'],
    ['', undefined],
    ['C', undefined],
    [7, undefined],
    [undefined, undefined],
  ])('of the group %j come back in the group %j', async (group, expected) => {
    const kept = await loaded({ codes: [[code, group]] });
    expect(kept?.found.map((each) => each.group)).toEqual([expected]);
  });

  it('come back as from a file, and a form that stands alone with them', async () => {
    const kept = await loaded({ codes: [[form({ before: [0, 1] }), '']] });
    expect(kept?.found).toMatchObject([{ from: 'file', docket: { seat: '' } }]);
  });

  it.each([7, null, 'text', {}, [], [7], [null, 'A']])('are none where there stands %j', async (pair) => {
    expect(await loaded({ codes: [pair] })).toEqual(nothing);
  });

  it('keep a group that is none only as nothing', async () => {
    expect((await loaded({ codes: [['no code', 7]] }))?.unread).toEqual([named('no code', '')]);
  });

  it('of another version are read once its codebook has come, and kept for another time where it does not', async () => {
    const other = { ...own, version: own.version + 1 };
    const old = writeCode('full', { ...documentedDocket(file, first.id), version: other.version }, other);
    const store = holding({ codes: [[old, 'A']] });
    const load = vi.fn<(version: number) => Promise<unknown>>(async () => JSON.parse(frozenText(other)) as unknown);
    const kept = await loadClass(store, file.id, createCodebookCache(own, load));
    expect(kept).toMatchObject({ found: [{ group: 'A' }], refused: [], unread: [] });
    expect(load.mock.calls).toEqual([[other.version]]);
    const lacks = createCodebookCache(own, () => Promise.reject(new Error('no network')));
    expect(await loadClass(store, file.id, lacks)).toMatchObject({
      found: [],
      refused: [{ line: 1, problem: 'version' }],
      unread: [named(old, 'A')],
    });
  });

  it('that are damaged fetch no codebook', async () => {
    const load = vi.fn<(version: number) => Promise<unknown>>(async () => null);
    await loadClass(holding({ codes: [['Z'.repeat(20), '']] }), file.id, createCodebookCache(own, load));
    expect(load).not.toHaveBeenCalled();
  });
});

describe('the hands of a class', () => {
  const counting = { seat: first.id, decision, hands: { [option]: 3 } };

  it('that fit come back, option by option', async () => {
    const hands = [{ ...counting, hands: { [option]: 3, nobody: 2, [another]: 1 } }];
    expect((await loaded({ codes: [], hands }))?.hands).toEqual([
      { seat: first.id, decision, option, count: 3 },
      { seat: first.id, decision, option: another, count: 1 },
    ]);
  });

  it('are counted for every seat, also while another is not loaded', async () => {
    const lacking = createCodebookCache(
      { ...own, seats: own.seats.map((seat, n) => (n === 0 ? null : seat)) },
      async () => null,
    );
    const [its = '', { options: courses } = { options: {} }] = Object.entries(second.decisions)[1] ?? [];
    const [course = ''] = Object.keys(courses);
    const hands = [counting, { seat: second.id, decision: its, hands: { [course]: 2 } }];
    expect((await loadClass(holding({ codes: [], hands }), file.id, lacking))?.hands).toEqual([
      { seat: second.id, decision: its, option: course, count: 2 },
    ]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a number', 7],
    ['a text', 'three'],
    ['no seat', { ...counting, seat: undefined }],
    ['another seat', { ...counting, seat: 'nobody' }],
    ['another decision', { ...counting, decision: 'nobody' }],
    ['no counts', { ...counting, hands: null }],
    ['counts that are a number', { ...counting, hands: 3 }],
    ['counts that are text', { ...counting, hands: 'three' }],
    ['another option', { ...counting, hands: { nobody: 3 } }],
    ['a text for a count', { ...counting, hands: { [option]: '3' } }],
    ['no whole number', { ...counting, hands: { [option]: 1.5 } }],
    ['nobody', { ...counting, hands: { [option]: 0 } }],
    ['fewer than nobody', { ...counting, hands: { [option]: -1 } }],
  ])('are none of %s', async (_, hands) => {
    expect(await loaded({ codes: [], hands: [hands] })).toEqual(nothing);
  });
});
