/** The service worker: fills the shelf of its version, waits to be asked before it replaces another, and answers without a network. */
import { answer, deleteAllCaches, deleteOldCaches, fetchLate, stepsIn, type Version } from './assetCache.ts';
import { fillCache } from './fillCache.ts';

/** Written in by the build (src/build/workerPlugin.ts). */
declare const DUE_VERSION: Version;
/** The form of sound that this browser would not take: `worker.js?without=m4a`. Half of all sound need not come. */
const without = new URL(location.href).searchParams.get('without');
const version: Version = {
  ...DUE_VERSION,
  items: DUE_VERSION.items.filter(({ path }) => without === null || !path.endsWith(`.${without}`)),
};

/** What we use of a worker's global scope; the page's own types do not know it. */
interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  addEventListener(
    type: 'message',
    listener: (event: {
      readonly data: unknown;
      readonly ports: readonly MessagePort[];
      waitUntil(work: Promise<unknown>): void;
    }) => void,
  ): void;
}
const scope = self as unknown as WorkerScope;
const root = scope.registration.scope;

scope.addEventListener('install', (event) => event.waitUntil(fillCache(version, root, caches, fetch)));
scope.addEventListener('activate', (event) =>
  event.waitUntil(deleteOldCaches(version, root, caches).then(() => scope.clients.claim())),
);
// A new version never changes a game under way: it waits until a player takes it.
scope.addEventListener('message', (event) => {
  if (event.data === 'take') void scope.skipWaiting();
  if (event.data === 'drop') event.waitUntil(drop().then(() => event.ports[0]?.postMessage('dropped')));
});

/** A page could not start from what is kept here: the shelves go and the worker with them, and the next visit keeps all anew. */
async function drop(): Promise<void> {
  await deleteAllCaches(root, caches);
  await scope.registration.unregister();
}

scope.addEventListener('fetch', (event) => {
  if (!stepsIn(event.request, root)) return;
  event.respondWith(
    answer(event.request, version, root, caches).then(
      (kept) => kept ?? fetchLate(event.request, version, root, caches, fetch),
    ),
  );
});
