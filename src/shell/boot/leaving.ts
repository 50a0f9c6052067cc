/** Asks before a window is left for good where that would lose something; a way that comes back to the same window is not asked about. */

/** A press that loads the page again: a keyboard's, or that of a clicker, whose start key is F5. */
const reloads = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r');

/** A link that stays in this window and on this site, where the window's own storage goes along. */
function staysHere({ target, defaultPrevented }: Event): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  return link !== null && !defaultPrevented && link.target === '' && link.origin === location.origin;
}

export interface Losses {
  /** Whether closing the window would lose something. */
  readonly byClosing: () => boolean;
  /** Whether loading the page again, and coming back to it, would. */
  readonly byReloading: () => boolean;
}

/**
 * A browser asks in its own words. What it does not tell of (its buttons, a closed tab) counts as leaving for good; it tells of
 * Back and Forward where it knows the Navigation API.
 */
export function askBeforeLeaving({ byClosing, byReloading }: Losses): void {
  let comesBack = false;
  const told = (event: Event): void => {
    comesBack = event instanceof KeyboardEvent ? reloads(event) : staysHere(event);
  };
  addEventListener('keydown', told, { capture: true });
  addEventListener('pointerdown', () => (comesBack = false), { capture: true });
  addEventListener('click', told);
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) => {
    if (['reload', 'traverse'].includes((event as { navigationType?: string }).navigationType ?? '')) comesBack = true;
  });
  addEventListener('beforeunload', (event) => {
    if (comesBack ? byReloading() : byClosing()) event.preventDefault();
    comesBack = false;
  });
}
