/** Fills the shelf of a version: from older shelves, from what the browser has already fetched, in packs, and file by file at last. */
import {
  LIST,
  cacheName,
  isLate,
  isOptional,
  olderFiles,
  printOf,
  type CachedFile,
  type Version,
} from './assetCache.ts';

type Fetch = typeof globalThis.fetch;
/** So many files are fetched at a time: the page in front has first call on the line. */
const AT_ONCE = 3;
/** A pack is fetched where at least this part of it is missing; else its files come one by one. */
const WORTH_A_PACK = 0.5;

const TYPES: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  webm: 'audio/webm',
  m4a: 'audio/mp4',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/**
 * Fills the shelf of a version. No byte is fetched that an older shelf or the page has already. A file counts only when its content has the
 * print that the build gave it: a filter or a login page answers with status 200, too. Pictures, sounds and typefaces that
 * do not come are left out, and put there once the page gets them (`fetchLate`), as is the reader of QR codes, which is not asked for here.
 * @param scope address that all paths are under, with a slash at its end
 * @throws Error when any other file does not come, comes with an error or is another; the shelf is then taken down again
 */
export async function fillCache(version: Version, scope: string, caches: CacheStorage, fetch: Fetch): Promise<void> {
  const known = await olderFiles(caches, scope);
  const name = cacheName(version, scope);
  const shelf = await caches.open(name);
  const held = new Set<CachedFile>();
  const missing = (): CachedFile[] => version.items.filter((item) => !held.has(item) && !isLate(item));

  const put = async (item: CachedFile, response: Response): Promise<void> => {
    if (!response.ok) throw new Error(`${item.path} came with status ${response.status}`);
    if ((await printOf(response)) !== item.print) throw new Error(`${item.path} came with other content`);
    await shelf.put(scope + item.path, response);
    held.add(item);
  };
  const fetchOne = async (item: CachedFile): Promise<void> =>
    put(item, await fetch(scope + item.path, { cache: 'no-cache', priority: 'low' }));
  const takeOver = async (item: CachedFile): Promise<void> => {
    const older = await known.get(`${item.path} ${item.print}`)?.match(scope + item.path);
    if (older) await put(item, older).catch(() => {});
    if (held.has(item)) return;
    // Where the browser has not kept it, this is answered at once by an error, without a request. What it has kept may be old.
    const address = scope + (item.path === 'index.html' ? '' : item.path);
    const kept = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => null);
    if (kept?.ok) await put(item, kept).catch(() => {});
  };
  const unpack = async ([path, items]: readonly [string, readonly CachedFile[]]): Promise<void> => {
    const response = await fetch(scope + path, { priority: 'low' });
    const body = response.ok ? await response.arrayBuffer() : new ArrayBuffer(0);
    for (const item of items) {
      const [, from, length] = item.pack ?? [0, 0, 0];
      const headers = { 'content-type': TYPES[item.path.split('.').at(-1) ?? ''] ?? '' };
      await put(item, new Response(body.slice(from, from + length), { headers })).catch(() => {});
    }
  };

  try {
    await each(version.items, takeOver);
    await each(
      missing().filter((item) => !isOptional(item)),
      fetchOne,
    );
    await each(packsFor(version, missing()), (pack) => unpack(pack).catch(() => {}));
    await each(missing(), (item) => fetchOne(item).catch(() => {}));
    await shelf.put(scope + LIST, new Response(JSON.stringify([...held])));
  } catch (reason) {
    await caches.delete(name);
    throw reason;
  }
}

/** Does the work for all items, a few at a time; where one fails, none is begun after it. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  const workOn = async (): Promise<void> => {
    for (let item = rest.shift(); item; item = rest.shift()) await work(item);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, workOn));
  } finally {
    rest.length = 0;
  }
}

/** The packs that are worth fetching for what is missing, each with the missing files that lie in it. */
function packsFor({ items, packs = [] }: Version, missing: readonly CachedFile[]): [string, CachedFile[]][] {
  const bytes = (files: readonly CachedFile[]): number => files.reduce((sum, { pack }) => sum + (pack?.[2] ?? 0), 0);
  return packs.flatMap((path, n): [string, CachedFile[]][] => {
    const within = (files: readonly CachedFile[]): CachedFile[] => files.filter(({ pack }) => pack?.[0] === n);
    const wanted = within(missing);
    return bytes(wanted) > WORTH_A_PACK * bytes(within(items)) ? [[path, wanted]] : [];
  });
}
