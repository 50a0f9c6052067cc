/** Tells the stage where the onlooker looks: a mouse's place on the window, or how far a phone has been scrolled. */

/**
 * @param look gets −1 to 1 across and down; it is called at most once a frame and never for touch
 * @returns stop
 */
export function watchParallax(look: (x: number, y: number) => void): () => void {
  let asked = 0;
  let point = { x: 0, y: 0 };
  const tell = (x: number, y: number): void => {
    point = { x, y };
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      look(point.x, point.y);
    });
  };
  const moved = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse')
      tell((event.clientX / innerWidth) * 2 - 1, (event.clientY / innerHeight) * 2 - 1);
  };
  const scrolled = (): void => {
    if (matchMedia('(pointer: coarse)').matches) tell(0, Math.min(1, (scrollY / innerHeight) * 2.4));
  };
  addEventListener('pointermove', moved, { passive: true });
  addEventListener('scroll', scrolled, { passive: true });
  return () => {
    cancelAnimationFrame(asked);
    removeEventListener('pointermove', moved);
    removeEventListener('scroll', scrolled);
  };
}
