/** A class is kept only where it was asked for, holds codes and hands alone, and comes back line by line as far as it can be read. */
import { describe, expect, it } from 'vitest';
import {
  code,
  codebooks,
  decision,
  file,
  first,
  form,
  memory,
  opened,
  options,
  short,
} from '../../../tests/fixtures/debrief.ts';
import { blockedStore } from '../../../tests/fixtures/memoryStorage.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { frozenText } from '../../domain/codes/frozenBook.ts';
import { writeCode } from '../../domain/codes/resultCode.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { createCodebookCache } from '../import/codebookCache.ts';
import { loadClass, saveClass } from './classStore.ts';

const KEY = `due-yesterday/debrief/${file.id}`;
const option = Object.keys(options)[0] ?? '';

/** A store in which this lies as the class. */
function holding(value: unknown) {
  const store = memory();
  store.write(KEY, typeof value === 'string' ? value : JSON.stringify(value));
  return store;
}
const loaded = (value: unknown) => loadClass(holding(value), file.id, codebooks);
const hands = (change: object): unknown => ({
  hands: [{ seat: first.id, decision, hands: { [option]: 3 }, ...change }],
});

describe('a class', () => {
  it('is written only where it was asked for, and taken away where it no longer is', async () => {
    const store = memory();
    const { context } = await opened(memory());
    const kept = { ...context(), kept: true };
    expect(saveClass(store, kept)).toBeNull();
    expect(store.read(KEY)).toBe('{"codes":[],"hands":[]}');
    expect(saveClass(store, { ...kept, kept: false })).toBeNull();
    expect(store.read(KEY)).toBeNull();
  });

  it('that is made up takes the place of no kept one', async () => {
    const store = holding({ codes: [[code, 'A']] });
    const { context } = await opened(memory());
    expect(saveClass(store, { ...context(), kept: true, sample: true })).toBeNull();
    expect(store.read(KEY)).toContain(code);
  });

  it('says where it cannot be written', async () => {
    const { context } = await opened(memory());
    expect(saveClass(memory(true), { ...context(), kept: true })).toBe('storage-full');
    expect(saveClass(blockedStore(), { ...context(), kept: true })).toBe('storage-blocked');
  });

  it('comes back with its groups and its hands', async () => {
    const store = memory();
    const { actor, controller, context } = await opened(store);
    actor.send({ type: 'class.kept', on: true });
    await controller.paste(`${code}\n${short}`);
    actor.send({ type: 'hands.counted', seat: first.id, decision, option, count: 4 });
    const { results } = context();
    saveClass(store, { ...context(), results: results.map((each, n) => (n === 0 ? { ...each, group: 'A' } : each)) });
    const batch = await loadClass(store, file.id, codebooks);
    expect(batch?.found.map(({ text, group }) => [text, group])).toEqual([
      [results[0]?.text, 'A'],
      [results[1]?.text, undefined],
    ]);
    expect(batch).toMatchObject({ refused: [], hands: [{ seat: first.id, decision, option, count: 4 }] });
  });

  it('is none where nothing was kept, or the text is no JSON', async () => {
    expect(await loadClass(memory(), file.id, codebooks)).toBeNull();
    expect(await loadClass(blockedStore(), file.id, codebooks)).toBeNull();
    expect(await loaded('{')).toBeNull();
  });

  it.each(['null', '7', '[]', '{}', '{"codes":7,"hands":"none"}', '{"codes":{},"hands":{}}'])(
    'that reads %s has nothing in it',
    async (text) => {
      expect(await loaded(text)).toEqual({ found: [], refused: [], hands: [] });
    },
  );

  it('refuses a code that cannot be read by its line, and keeps the others', async () => {
    const batch = await loaded({ codes: [[code, 'A'], ['Z'.repeat(60), ''], 7, [7], [short, 'C']] });
    expect(batch?.found.map(({ group }) => group)).toEqual(['A', undefined]);
    expect(batch?.refused).toHaveLength(1);
    expect(batch?.refused[0]).toMatchObject({ line: 2, text: 'Z'.repeat(40) });
  });

  it('keeps the group B, and a form that stands alone', async () => {
    const batch = await loaded({
      codes: [
        [code, 'B'],
        [form({ before: [0, 1] }), ''],
      ],
    });
    expect(batch?.found.map(({ group }) => group)).toEqual(['B', undefined]);
  });

  it('of an earlier version is read once its book has come, and refused where it does not', async () => {
    const earlier = { ...codebookOf(file), version: file.cover.version + 1 };
    const old = writeCode('full', { ...documentedDocket(file, first.id), version: earlier.version }, earlier);
    const store = holding({ codes: [[old, '']] });
    const brings = createCodebookCache(codebookOf(file), () => Promise.resolve(JSON.parse(frozenText(earlier))));
    expect((await loadClass(store, file.id, brings))?.found).toHaveLength(1);
    const lacks = createCodebookCache(codebookOf(file), () => Promise.reject(new Error('no network')));
    const batch = await loadClass(store, file.id, lacks);
    expect(batch).toMatchObject({ found: [], refused: [{ line: 1, problem: 'version' }] });
  });

  it.each<[string, unknown]>([
    ['no table', { hands: [null, 7, 'three'] }],
    ['another seat', hands({ seat: 'nobody' })],
    ['another decision', hands({ decision: 'nobody' })],
    ['no counts', hands({ hands: null })],
    ['counts that are text', hands({ hands: 'three' })],
    ['another option', hands({ hands: { nobody: 3 } })],
    ['no whole number', hands({ hands: { [option]: 1.5 } })],
    ['nobody', hands({ hands: { [option]: 0 } })],
    ['fewer than nobody', hands({ hands: { [option]: -1 } })],
  ])('counts no hands of %s', async (_, value) => {
    expect((await loaded(value))?.hands).toEqual([]);
  });

  it('counts hands that fit', async () => {
    expect((await loaded(hands({})))?.hands).toEqual([{ seat: first.id, decision, option, count: 3 }]);
  });
});
