/** Puts work off until what was answered stands on the screen. */

/** Calls back once, after the coming frame was painted; not while the page is hidden. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then();
    };
    port2.postMessage(null);
  });
}
