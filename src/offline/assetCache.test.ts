/** The shelf: it is filled wholly or not at all, takes over what has not changed, and answers without a network. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, deleteOldCaches, fillCache, cacheName, type Version } from './assetCache.ts';

const SCOPE = 'https://school.example/game/';
const one: Version = {
  id: 'one',
  items: [
    { path: 'index.html', print: 'a1' },
    { path: 'assets/play-x.js', print: 'b1' },
    { path: 'icon.svg', print: 'c1' },
  ],
};
const two: Version = {
  id: 'two',
  items: [
    { path: 'index.html', print: 'a2' },
    { path: 'assets/play-y.js', print: 'b2' },
    { path: 'icon.svg', print: 'c1' },
  ],
};

/** As much of the browser's cache storage as the worker uses, in memory. */
function memory(): CacheStorage {
  const shelves = new Map<string, Map<string, Response>>();
  const shelfOf = (held: Map<string, Response>) => ({
    match: (address: string) => Promise.resolve(held.get(address)?.clone()),
    put: (address: string, response: Response) => Promise.resolve(void held.set(address, response)),
  });
  return {
    open: (name: string) => {
      const held = shelves.get(name) ?? new Map<string, Response>();
      shelves.set(name, held);
      return Promise.resolve(shelfOf(held));
    },
    keys: () => Promise.resolve([...shelves.keys()]),
    delete: (name: string) => Promise.resolve(shelves.delete(name)),
    match: (address: string) =>
      Promise.resolve(
        [...shelves.values()]
          .map((held) => held.get(address))
          .find(Boolean)
          ?.clone(),
      ),
  } as unknown as CacheStorage;
}

const network = () => vi.fn<typeof fetch>((address) => Promise.resolve(new Response(`content of ${String(address)}`)));
const navigate = { method: 'GET', mode: 'navigate' as const };
const file = (url: string) => ({ method: 'GET', mode: 'cors' as const, url });

describe('the shelf', () => {
  let caches: CacheStorage;
  beforeEach(() => {
    caches = memory();
  });

  it('answers a page under any query by the index, and a file by its content', async () => {
    await fillCache(one, SCOPE, caches, network());
    const page = await answer({ ...navigate, url: `${SCOPE}?seat=counsel&at=PC3#r=K7` }, one, SCOPE, caches);
    expect(await page?.text()).toBe(`content of ${SCOPE}index.html`);
    const script = await answer(file(`${SCOPE}assets/play-x.js`), one, SCOPE, caches);
    expect(await script?.text()).toBe(`content of ${SCOPE}assets/play-x.js`);
  });

  it('leaves other places, other methods and unknown files to the network', async () => {
    await fillCache(one, SCOPE, caches, network());
    expect(await answer(file('https://school.example/other.js'), one, SCOPE, caches)).toBeNull();
    expect(await answer({ ...file(SCOPE), method: 'POST' }, one, SCOPE, caches)).toBeNull();
    expect(await answer(file(`${SCOPE}assets/unknown.js`), one, SCOPE, caches)).toBeNull();
  });

  it('stands whole or not at all', async () => {
    const broken = vi.fn<typeof fetch>((address) =>
      Promise.resolve(new Response('', { status: String(address).endsWith('.svg') ? 503 : 200 })),
    );
    await expect(fillCache(one, SCOPE, caches, broken)).rejects.toThrow('icon.svg came with status 503');
    expect(await caches.keys()).toEqual([]);
  });

  it('takes over what has not changed and fetches the rest', async () => {
    await fillCache(one, SCOPE, caches, network());
    const fetched = network();
    await fillCache(two, SCOPE, caches, fetched);
    expect(fetched.mock.calls.map(([address]) => address).toSorted()).toEqual([
      `${SCOPE}assets/play-y.js`,
      `${SCOPE}index.html`,
    ]);
    expect(await answer(file(`${SCOPE}icon.svg`), two, SCOPE, caches)).not.toBeNull();
  });

  it('keeps the version before for a page that still plays it, and no older one', async () => {
    const zero = { ...one, id: 'zero' };
    for (const version of [zero, one, two]) await fillCache(version, SCOPE, caches, network());
    await deleteOldCaches(two, caches);
    expect(await caches.keys()).toEqual([cacheName(one), cacheName(two)]);
    expect(await answer(file(`${SCOPE}assets/play-x.js`), two, SCOPE, caches)).not.toBeNull();
  });
});
