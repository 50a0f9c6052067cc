/** Puts work off until what was answered stands on the screen. */

/** Calls back once, after the coming frame was painted; at once while the page is hidden, since nothing is painted then. */
export function afterPaint(then: () => void): void {
  if (document.hidden) return then();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then();
    };
    port2.postMessage(null);
  });
}
