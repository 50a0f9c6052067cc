/** Filling a shelf: no byte twice, few requests, and media done without where they do not come. */
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryCaches } from '../../tests/fixtures/memoryCaches.ts';
import { answer, cacheName, type CachedFile, type Version } from './assetCache.ts';
import { fillCache } from './fillCache.ts';

const SCOPE = 'https://school.example/game/';
const printOf = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 16);
const HOST: Readonly<Record<string, string>> = {
  'index.html': 'the page',
  'assets/play.js': 'the script',
  'assets/room.webp': 'a room',
  'assets/desk.webp': 'a desk',
  'assets/bed.webm': 'strings',
  'assets/reader.wasm': 'a reader of codes',
  'assets/pack-0.bin': 'a rooma desk',
  'assets/pack-1.bin': 'strings',
};
const item = (path: string, pack?: CachedFile['pack']): CachedFile => ({
  path,
  print: printOf(HOST[path] ?? ''),
  ...(pack && { pack }),
});
const VERSION: Version = {
  id: 'one',
  items: [
    item('index.html'),
    item('assets/play.js'),
    item('assets/room.webp', [0, 0, 6]),
    item('assets/desk.webp', [0, 6, 6]),
    item('assets/bed.webm', [1, 0, 7]),
  ],
  packs: ['assets/pack-0.bin', 'assets/pack-1.bin'],
};

interface Line {
  readonly kept?: readonly string[];
  /** What the host gives instead, by path; an empty text is an error. */
  readonly broken?: Readonly<Record<string, string>>;
  /** What the browser has kept in the place of a file, and gives until it is told to ask the host. */
  readonly wrong?: Readonly<Record<string, string>>;
}

/** A host, and a browser that has kept some of its files; `asked` lists what went over the line. */
function line({ kept = [], broken = {}, wrong = {} }: Line) {
  const asked: string[] = [];
  const fetch = ((address: string, { cache }: RequestInit = {}) => {
    const path = address.slice(SCOPE.length) || 'index.html';
    if (path in wrong && cache !== 'no-cache') return Promise.resolve(new Response(wrong[path]));
    if (cache === 'only-if-cached')
      return kept.includes(path)
        ? Promise.resolve(new Response(HOST[path]))
        : Promise.reject(new TypeError('not kept'));
    asked.push(path);
    return Promise.resolve(
      path in broken ? new Response(broken[path], { status: broken[path] ? 200 : 503 }) : new Response(HOST[path]),
    );
  }) as typeof globalThis.fetch;
  return { asked, fetch };
}

let caches: CacheStorage;
beforeEach(() => {
  caches = memoryCaches();
});
const held = async (path: string, of = VERSION): Promise<string | undefined> =>
  (await answer({ method: 'GET', mode: 'cors', url: SCOPE + path }, of, SCOPE, caches))?.text();

describe('what goes over the line', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['packs, where nothing is here', [], ['index.html', 'assets/play.js', 'assets/pack-0.bin', 'assets/pack-1.bin']],
    ['nothing, where the page has fetched all', Object.keys(HOST), []],
    [
      'a pack of which one file in two is here comes file by file',
      ['index.html', 'assets/play.js', 'assets/bed.webm', 'assets/room.webp'],
      ['assets/desk.webp'],
    ],
  ])('%s', async (_, kept, expected) => {
    const { asked, fetch } = line({ kept });
    await fillCache(VERSION, SCOPE, caches, fetch);
    expect(asked).toEqual(expected);
    for (const { path } of VERSION.items) expect(await held(path), path).toBe(HOST[path]);
  });

  it('is asked of the host where a filter’s page was kept in the place of a script', async () => {
    const { asked, fetch } = line({ wrong: { 'assets/play.js': '<h1>Blocked by SchoolGuard</h1>' } });
    await fillCache(VERSION, SCOPE, caches, fetch);
    expect(asked).toContain('assets/play.js');
    expect(await held('assets/play.js')).toBe(HOST['assets/play.js']);
  });

  it('is little where an older shelf holds most', async () => {
    await fillCache(VERSION, SCOPE, caches, line({}).fetch);
    const { asked, fetch } = line({});
    await fillCache({ ...VERSION, id: 'two' }, SCOPE, caches, fetch);
    expect(asked).toEqual([]);
  });
});

describe('the reader of codes', () => {
  const version: Version = { ...VERSION, items: [...VERSION.items, item('assets/reader.wasm')] };

  it.each<[string, readonly string[], string | undefined]>([
    ['is left to the first page that asks for it', [], undefined],
    ['is kept where a page has asked for it', ['assets/reader.wasm'], HOST['assets/reader.wasm']],
  ])('%s', async (_, kept, expected) => {
    const { asked, fetch } = line({ kept });
    await fillCache(version, SCOPE, caches, fetch);
    expect(asked).not.toContain('assets/reader.wasm');
    expect(await held('assets/reader.wasm', version)).toBe(expected);
    const next = line({});
    await fillCache({ ...version, id: 'two' }, SCOPE, caches, next.fetch);
    expect(next.asked).toEqual([]);
    expect(await held('assets/reader.wasm', { ...version, id: 'two' })).toBe(expected);
  });
});

describe('what does not come', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a pack that is missing is made up for file by file', { 'assets/pack-0.bin': '' }, []],
    ['a pack in whose place a filter answers, too', { 'assets/pack-0.bin': '<h1>Blocked by SchoolGuard</h1>' }, []],
    [
      'a sound that is blocked wherever it lies is done without',
      { 'assets/pack-1.bin': '', 'assets/bed.webm': '' },
      ['assets/bed.webm'],
    ],
  ])('%s', async (_, broken, lacking) => {
    await fillCache(VERSION, SCOPE, caches, line({ broken }).fetch);
    for (const { path } of VERSION.items)
      expect(await held(path), path).toBe(lacking.includes(path) ? undefined : HOST[path]);
  });

  it('a picture that was done without is asked for again by the next version', async () => {
    await fillCache(VERSION, SCOPE, caches, line({ broken: { 'assets/pack-1.bin': '', 'assets/bed.webm': '' } }).fetch);
    const { asked, fetch } = line({});
    await fillCache({ ...VERSION, id: 'two' }, SCOPE, caches, fetch);
    expect(asked).toEqual(['assets/pack-1.bin']);
  });

  it.each(['index.html', 'assets/play.js'])('without %s the shelf is taken down again', async (path) => {
    const { fetch } = line({ broken: { [path]: '' } });
    await expect(fillCache(VERSION, SCOPE, caches, fetch)).rejects.toThrow(`${path} came with status 503`);
    expect(await caches.keys()).not.toContain(cacheName(VERSION, SCOPE));
  });
});
