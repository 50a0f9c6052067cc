/** Cuts long work into short turns, so that the page can draw and answer between them. */

/** Resolves in a later turn of the event loop: the browser may draw and hand out key presses before it does. */
export const yieldToBrowser = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
