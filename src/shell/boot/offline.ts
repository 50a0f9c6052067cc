/** Keeps the game for times without a network, says when it is kept, and offers a newer version without forcing it. */

export interface OfflineNews {
  /** Every file is on this device: the game reloads and plays with the network gone. */
  ready(): void;
  /** A newer version waits; `take` changes to it and loads the page again. */
  newer(take: () => void): void;
}

/**
 * Registers the worker beside the page. Does nothing where there are no workers: an old browser, a page that is not secure,
 * a frame without an origin, or the development server.
 */
export async function keepOffline(news: OfflineNews): Promise<void> {
  // A package in a school's LMS is served anew at each launch, behind its login: nothing of it may outlive that.
  if (!import.meta.env.PROD || 'lms' in document.documentElement.dataset || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  let taken = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (taken) location.reload();
  });
  const registration = await serviceWorker
    .register(`./worker.js?without=${new Audio().canPlayType('audio/webm; codecs="opus"') ? 'm4a' : 'webm'}`)
    .catch(() => null);
  if (!registration) return;
  const offer = (waiting: ServiceWorker | null): void => {
    if (!waiting || !serviceWorker.controller) return;
    news.newer(() => {
      taken = true;
      waiting.postMessage('take');
    });
  };
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') offer(registration.waiting);
    });
  });
  // A reload alone does not always find a newer worker: ask now, and when the page comes back into sight.
  if (serviceWorker.controller) void registration.update().catch(() => {});
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void registration.update().catch(() => {});
  });
  await serviceWorker.ready;
  news.ready();
}
