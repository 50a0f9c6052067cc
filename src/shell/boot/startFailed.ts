/** What happens when a script of the start does not come, or what it starts breaks off: the page says so, and lets go of a copy kept for times without a network. */

/**
 * Shows the sentence that stands ready in index.html, and drops what the worker keeps where it may be the cause.
 * @param reason why the script did not come, or the start broke off
 * @throws the reason, so that it stands on the console
 */
export async function startFailed(reason: unknown): Promise<never> {
  for (const line of document.querySelectorAll<HTMLElement>('.late > p')) line.hidden = line.id !== 'broken';
  await dropKeptCopy();
  throw reason;
}

/**
 * Asks the worker to drop its copy. Where the network does not give the worker's own script, the copy stays: it may be
 * sound for other pages, and nothing could take its place.
 */
async function dropKeptCopy(): Promise<void> {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
  if (!worker || !(await isThere(worker.scriptURL))) return;
  const { port1, port2 } = new MessageChannel();
  const dropped = new Promise((done) => {
    port1.onmessage = done;
  });
  worker.postMessage('drop', [port2]);
  await dropped;
}

/** Whether the host gives a script at this address; the worker never answers for its own. */
const isThere = (address: string): Promise<boolean> =>
  fetch(address, { cache: 'no-store' }).then(
    ({ ok, headers }) => ok && /javascript/u.test(headers.get('content-type') ?? ''),
    () => false,
  );
