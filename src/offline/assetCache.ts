/** The shelves of files that let the game run without a network: their names, what answers from them, and which are taken down. */

/** One file of the build: its address under the worker's scope, and a print of its content. */
export interface CachedFile {
  readonly path: string;
  readonly print: string;
  /** Which of the version's packs it lies in too, from which byte, and how many. */
  readonly pack?: readonly [pack: number, from: number, length: number];
}

export interface Version {
  readonly id: string;
  readonly items: readonly CachedFile[];
  /** The files in which pictures and sounds lie together. */
  readonly packs?: readonly string[];
}

/** The asset caches of every copy of the game on this host begin so; the scope at the end says whose one is. */
const PREFIX = 'due-yesterday-files-';
export const cacheName = (version: Version, scope: string): string => `${PREFIX}${version.id}@${scope}`;

/** Under this name each shelf lists what it holds, so that the next version need not fetch again what has not changed. */
export const LIST = 'shelf.list';

/** Pictures, sound, typefaces and the reader of QR codes: the game plays on without one, and some schools let none of a kind through. */
const OPTIONAL = /\.(?:avif|webp|png|jpe?g|webm|m4a|woff2|wasm)$/u;
export const isOptional = ({ path }: CachedFile): boolean => OPTIONAL.test(path);

/** The reader of QR codes is large, and few ever ask for it: it is kept once a page has fetched it. */
export const isLate = ({ path }: CachedFile): boolean => path.endsWith('.wasm');

/**
 * Asks the network for what no shelf holds. Where it is a file of this version that the game can do without and that did not come before,
 * it is put on the shelf now.
 */
export async function fetchLate(
  request: Request,
  version: Version,
  scope: string,
  caches: CacheStorage,
  fetch: typeof globalThis.fetch,
): Promise<Response> {
  const response = await fetch(request);
  const address = addressOf(request.url);
  const item = version.items.find(({ path }) => scope + path === address);
  if (!item || !isOptional(item) || response.status !== 200 || (await printOf(response)) !== item.print)
    return response;
  const shelf = await caches.open(cacheName(version, scope));
  await shelf.put(address, response.clone());
  return response;
}

/** The print of what came, as the build makes it (src/build/workerPlugin.ts); the response can still be read after it. */
export async function printOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  return [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the shelves hold, by path and print. */
export async function olderFiles(caches: CacheStorage, scope: string): Promise<Map<string, Cache>> {
  const known = new Map<string, Cache>();
  for (const name of await ourShelves(caches, scope)) {
    const shelf = await caches.open(name);
    const list = await shelf.match(scope + LIST);
    for (const { path, print } of list ? ((await list.json()) as CachedFile[]) : [])
      known.set(`${path} ${print}`, shelf);
  }
  return known;
}

/** The shelves of this copy of the game. Those of its first versions do not say whose they are. */
const ourShelves = async (caches: CacheStorage, scope: string): Promise<string[]> =>
  (await caches.keys()).filter(
    (name) => name.startsWith(PREFIX) && (name.endsWith(`@${scope}`) || !name.includes('@')),
  );

/** Takes down all shelves but this version's and the one before it, which a page in another tab may still read from. */
export async function deleteOldCaches(version: Version, scope: string, caches: CacheStorage): Promise<void> {
  const others = (await ourShelves(caches, scope)).filter((name) => name !== cacheName(version, scope));
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** Takes down every shelf of this copy of the game; plays and settings are not kept on shelves. */
export async function deleteAllCaches(scope: string, caches: CacheStorage): Promise<void> {
  await Promise.all((await ourShelves(caches, scope)).map((name) => caches.delete(name)));
}

type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

const addressOf = (url: string): string => url.split(/[?#]/u)[0] ?? url;

/**
 * Whether the worker steps in at all: for the game's own page, under any query, and for files. Every other page below it
 * (the printed kit, a text, another program) is the network's.
 */
export function stepsIn({ method, mode, url }: Asked, scope: string): boolean {
  if (method !== 'GET' || !url.startsWith(scope)) return false;
  return mode !== 'navigate' || [scope, `${scope}index.html`].includes(addressOf(url));
}

/**
 * What a request that the worker steps in for is answered with: the page by the index of this version, a file by this
 * version's shelf or an older one. Null where none holds it.
 */
export async function answer(
  request: Asked,
  version: Version,
  scope: string,
  caches: CacheStorage,
): Promise<Response | null> {
  if (!stepsIn(request, scope)) return null;
  const name = cacheName(version, scope);
  if (request.mode === 'navigate') return (await caches.match(`${scope}index.html`, { cacheName: name })) ?? null;
  const older = (await ourShelves(caches, scope)).filter((each) => each !== name).toReversed();
  for (const each of [name, ...older]) {
    const held = await caches.match(addressOf(request.url), { cacheName: each });
    if (held) return held;
  }
  return null;
}
