/** The asset cache: filled wholly and rightly or not at all, takes over what has not changed, and answers for its own pages and files alone. */
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answer,
  cacheName,
  deleteAllCaches,
  deleteOldCaches,
  fetchLate,
  stepsIn,
  type CachedFile,
  type Version,
} from './assetCache.ts';
import { fillCache } from './fillCache.ts';
import { memoryCaches } from '../../tests/fixtures/memoryCaches.ts';

const SCOPE = 'https://school.example/game/';

const printOf = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 16);
const contentOf = (address: unknown, edition = ''): string => `content of ${String(address)}${edition}`;
const item = (path: string, edition = ''): CachedFile => ({ path, print: printOf(contentOf(SCOPE + path, edition)) });

const one: Version = { id: 'one', items: [item('index.html'), item('assets/play-x.js'), item('icon.svg')] };
/** The next version: another index and another script; the icon is the same. */
const two: Version = {
  id: 'two',
  items: [item('index.html', ' 2'), item('assets/play-y.js'), item('icon.svg')],
};

/** A host that gives every file; `otherwise` says by the end of an address what it gives instead. */
const network = (otherwise: Readonly<Record<string, () => Response>> = {}, edition = '') =>
  vi.fn<typeof fetch>((address, { cache } = {}) => {
    if (cache === 'only-if-cached') return Promise.reject(new TypeError('not kept'));
    const [, instead] = Object.entries(otherwise).find(([end]) => String(address).endsWith(end)) ?? [];
    return Promise.resolve(
      instead?.() ?? new Response(contentOf(address, String(address).endsWith('index.html') ? edition : '')),
    );
  });
/** What was asked for over the line, and not only of what the browser has kept. */
const overTheLine = (fetched: ReturnType<typeof network>): unknown[] =>
  fetched.mock.calls.flatMap(([address, init]) => (init?.cache === 'only-if-cached' ? [] : [address]));
const blocked = () => new Response('<h1>Blocked by SchoolGuard</h1>', { headers: { 'content-type': 'text/html' } });
const navigate = { method: 'GET', mode: 'navigate' as const };
const file = (url: string) => ({ method: 'GET', mode: 'cors' as const, url });

describe('the asset cache', () => {
  let caches: CacheStorage;
  beforeEach(() => {
    caches = memoryCaches();
  });

  it('answers a page under any query by the index, and a file by its content', async () => {
    await fillCache(one, SCOPE, caches, network());
    for (const url of [`${SCOPE}?seat=counsel&at=PC3#r=K7`, SCOPE, `${SCOPE}index.html?debrief`]) {
      const page = await answer({ ...navigate, url }, one, SCOPE, caches);
      expect(await page?.text(), url).toBe(contentOf(`${SCOPE}index.html`));
    }
    const script = await answer(file(`${SCOPE}assets/play-x.js`), one, SCOPE, caches);
    expect(await script?.text()).toBe(contentOf(`${SCOPE}assets/play-x.js`));
  });

  it('leaves other places, other methods and unknown files to the network', async () => {
    await fillCache(one, SCOPE, caches, network());
    expect(await answer(file('https://school.example/other.js'), one, SCOPE, caches)).toBeNull();
    expect(await answer({ ...file(SCOPE), method: 'POST' }, one, SCOPE, caches)).toBeNull();
    expect(await answer(file(`${SCOPE}assets/unknown.js`), one, SCOPE, caches)).toBeNull();
  });

  it.each(['kit.html', 'licences.txt', 'nowhere.html', 'other-app/', 'other-app/index.html', 'assets/', 'icon.svg'])(
    'leaves the page %s to the network, though it lies below the game',
    async (path) => {
      await fillCache(one, SCOPE, caches, network());
      expect(stepsIn({ ...navigate, url: SCOPE + path }, SCOPE)).toBe(false);
      expect(await answer({ ...navigate, url: SCOPE + path }, one, SCOPE, caches)).toBeNull();
    },
  );

  it('stands whole or not at all', async () => {
    const broken = network({ '.svg': () => new Response('', { status: 503 }) });
    await expect(fillCache(one, SCOPE, caches, broken)).rejects.toThrow('icon.svg came with status 503');
    expect(await caches.keys()).toEqual([]);
  });

  it('keeps no page of a filter in the place of a file, though its status is 200', async () => {
    const filtered = network({ 'play-x.js': blocked });
    await expect(fillCache(one, SCOPE, caches, filtered)).rejects.toThrow('assets/play-x.js came with other content');
    expect(await caches.keys()).toEqual([]);
    await fillCache(one, SCOPE, caches, network());
    expect(await caches.keys()).toEqual([cacheName(one, SCOPE)]);
  });

  const media: Version = { id: 'media', items: [...one.items, item('assets/room.avif'), item('assets/rain.m4a')] };
  const LOST: readonly { name: string; lost: () => Response | Promise<Response>; of: string }[] = [
    { name: 'a picture that is refused', lost: () => new Response('', { status: 403 }), of: '.avif' },
    { name: 'a picture in whose place a filter’s page comes', lost: blocked, of: '.avif' },
    { name: 'a sound whose line breaks', lost: () => Promise.reject(new TypeError('reset')), of: '.m4a' },
  ];

  it.each(LOST)('stands without $name, and takes it up once it comes', async ({ lost, of }) => {
    await fillCache(media, SCOPE, caches, network({ [of]: lost as () => Response }));
    const path = media.items.find((each) => each.path.endsWith(of))?.path ?? '';
    expect(await answer(file(SCOPE + path), media, SCOPE, caches)).toBeNull();
    expect(await answer({ ...navigate, url: SCOPE }, media, SCOPE, caches)).not.toBeNull();
    const asked = file(SCOPE + path) as Request;
    const addressed = (from: typeof fetch) => (request: RequestInfo | URL) => from((request as Request).url);
    await fetchLate(asked, media, SCOPE, caches, addressed(network({ [of]: blocked })));
    expect(await answer(asked, media, SCOPE, caches)).toBeNull();
    const late = await fetchLate(asked, media, SCOPE, caches, addressed(network()));
    expect(await late.text()).toBe(contentOf(SCOPE + path));
    expect(await (await answer(asked, media, SCOPE, caches))?.text()).toBe(contentOf(SCOPE + path));
  });

  it('fetches again with the next version what did not come with the one before', async () => {
    await fillCache(media, SCOPE, caches, network({ '.avif': blocked }));
    const fetched = network();
    await fillCache({ ...media, id: 'next' }, SCOPE, caches, fetched);
    expect(overTheLine(fetched)).toEqual([`${SCOPE}assets/room.avif`]);
  });

  it('takes over what has not changed and fetches the rest', async () => {
    await fillCache(one, SCOPE, caches, network());
    const fetched = network({}, ' 2');
    await fillCache(two, SCOPE, caches, fetched);
    expect(overTheLine(fetched).toSorted()).toEqual([`${SCOPE}assets/play-y.js`, `${SCOPE}index.html`]);
    const icon = await answer(file(`${SCOPE}icon.svg`), two, SCOPE, caches);
    expect(await icon?.text()).toBe(contentOf(`${SCOPE}icon.svg`));
  });

  it('takes nothing over that is not what its list says, as the first versions kept it', async () => {
    const before = await caches.open('due-yesterday-files-zero');
    await before.put(`${SCOPE}icon.svg`, blocked());
    await before.put(`${SCOPE}shelf.list`, new Response(JSON.stringify(one.items)));
    await fillCache(one, SCOPE, caches, network());
    const icon = await answer(file(`${SCOPE}icon.svg`), one, SCOPE, caches);
    expect(await icon?.text()).toBe(contentOf(`${SCOPE}icon.svg`));
  });

  it('keeps the version before for a page that still plays it, and no older one', async () => {
    const zero = { ...one, id: 'zero' };
    for (const version of [zero, one]) await fillCache(version, SCOPE, caches, network());
    await fillCache(two, SCOPE, caches, network({}, ' 2'));
    await deleteOldCaches(two, SCOPE, caches);
    expect(await caches.keys()).toEqual([one, two].map((version) => cacheName(version, SCOPE)));
    expect(await answer(file(`${SCOPE}assets/play-x.js`), two, SCOPE, caches)).not.toBeNull();
  });

  it('leaves alone what another copy of the game or another program keeps on the same host', async () => {
    const others = [cacheName(one, 'https://school.example/'), cacheName(one, `${SCOPE}copy/`), 'other-app'];
    for (const name of others)
      await (await caches.open(name)).put(`${SCOPE}assets/other.js`, new Response('not of this copy'));
    await fillCache(one, SCOPE, caches, network());
    await deleteOldCaches(one, SCOPE, caches);
    expect(await answer(file(`${SCOPE}assets/other.js`), one, SCOPE, caches)).toBeNull();
    await deleteAllCaches(SCOPE, caches);
    expect(await caches.keys()).toEqual(others);
  });

  it('is wholly gone after it was dropped, the first versions with it', async () => {
    await caches.open('due-yesterday-files-zero');
    await fillCache(one, SCOPE, caches, network());
    await deleteAllCaches(SCOPE, caches);
    expect(await caches.keys()).toEqual([]);
    expect(await answer({ ...navigate, url: SCOPE }, one, SCOPE, caches)).toBeNull();
    expect(await caches.keys()).toEqual([]);
  });
});
