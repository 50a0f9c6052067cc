/** Where the window takes another shape, as a turned device does, the slips in hand come into sight again. */
export function followTurns(host: HTMLElement): void {
  addEventListener('resize', () => {
    const { activeElement } = document;
    if (host.contains(activeElement) && activeElement?.closest('.raised'))
      activeElement.scrollIntoView({ block: 'nearest' });
  });
}
