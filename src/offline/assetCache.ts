/** The shelf of files that lets the game run without a network: filled once a version, and read before the network is asked. */

/** One file of the build: its address under the worker's scope, and a print of its content. */
export interface CachedFile {
  readonly path: string;
  readonly print: string;
}

export interface Version {
  readonly id: string;
  readonly items: readonly CachedFile[];
}

const PREFIX = 'due-yesterday-files-';
/** So many files are fetched at a time: the page in front has first call on the line. */
const AT_ONCE = 3;

export const cacheName = (version: Version): string => PREFIX + version.id;

/** Under this name each shelf lists what it holds, so that the next version need not fetch again what has not changed. */
const LIST = 'shelf.list';

/**
 * Fills the shelf of a version; what an older shelf holds unchanged is taken over.
 * @param scope address that all paths are under, with a slash at its end
 * @throws Error when a file does not come or comes with an error; the shelf is then taken down again
 */
export async function fillCache(
  version: Version,
  scope: string,
  caches: CacheStorage,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  const known = await olderFiles(caches, scope);
  const shelf = await caches.open(cacheName(version));
  const rest = [...version.items];
  const work = async (): Promise<void> => {
    for (let item = rest.shift(); item; item = rest.shift()) {
      const address = scope + item.path;
      const response =
        (await known.get(`${item.path} ${item.print}`)?.match(address)) ??
        (await fetch(address, { cache: 'no-cache', priority: 'low' }));
      if (!response.ok) throw new Error(`${item.path} came with status ${response.status}`);
      await shelf.put(address, response);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await shelf.put(scope + LIST, new Response(JSON.stringify(version.items)));
  } catch (reason) {
    rest.length = 0;
    await caches.delete(cacheName(version));
    throw reason;
  }
}

async function olderFiles(caches: CacheStorage, scope: string): Promise<Map<string, Cache>> {
  const known = new Map<string, Cache>();
  for (const name of await ourShelves(caches)) {
    const shelf = await caches.open(name);
    const list = await shelf.match(scope + LIST);
    for (const { path, print } of list ? ((await list.json()) as CachedFile[]) : [])
      known.set(`${path} ${print}`, shelf);
  }
  return known;
}

const ourShelves = async (caches: CacheStorage): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/** Takes down all shelves but this version's and the one before it, which a page in another tab may still read from. */
export async function deleteOldCaches(version: Version, caches: CacheStorage): Promise<void> {
  const others = (await ourShelves(caches)).filter((name) => name !== cacheName(version));
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/**
 * What a request is answered with: a page by the index of this version, a file by this version's shelf or an older one,
 * anything else by the network. Null where the worker should not step in.
 */
export async function answer(
  request: Pick<Request, 'method' | 'mode' | 'url'>,
  version: Version,
  scope: string,
  caches: CacheStorage,
): Promise<Response | null> {
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return null;
  const shelf = await caches.open(cacheName(version));
  if (request.mode === 'navigate') return (await shelf.match(`${scope}index.html`)) ?? null;
  const address = request.url.split(/[?#]/u)[0] ?? request.url;
  return (await shelf.match(address)) ?? (await caches.match(address)) ?? null;
}
