/** Keeps whoever plays by keys on the page when what they stood on goes away: an answer given, a slip put in, a pen put down. */

/** Where they stand next: the line in hand, the courses where none is taken, a slot whose slip may be swapped, one that is empty, the way on. */
const NEXT = [
  '.part.now',
  '.options:not(:has(:checked)) input:not(:disabled)',
  '.slot.misses [data-raise]',
  '.slot.empty:not(.waived) [data-raise]',
  '[data-commit]',
  '[data-next]',
];

/**
 * @param draw changes the page in `host`
 * Does nothing where focus was not on the page, is still somewhere, or the whole page went away: another page has its heading.
 */
export function keepingFocus(host: HTMLElement, draw: () => void): void {
  const main = host.querySelector('main');
  const stood = main?.contains(document.activeElement) ? document.activeElement : null;
  draw();
  if (!stood || stood.isConnected || !main?.isConnected) return;
  const next = NEXT.map((selector) => main.querySelector<HTMLElement>(selector)).find(Boolean);
  next?.focus();
}
