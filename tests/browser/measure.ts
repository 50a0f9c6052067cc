/** What a page measures of itself: each function runs in the page and names what breaks a rule of layout. */

/** Texts that reach over the side of the page, at most five. */
export function overSide(): string[] {
  const width = document.documentElement.clientWidth;
  if ((document.scrollingElement?.scrollWidth ?? 0) <= width + 1) return [];
  return [...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > width + 1)
    .map((each) => `${each.tagName}.${each.className}: ${(each.textContent ?? '').trim().slice(0, 40)}`)
    .slice(0, 5);
}

/** Texts of which a part is cut off below. */
export const cutOffBelow = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('main *')]
    .filter(
      (each) =>
        ['hidden', 'clip'].includes(getComputedStyle(each).overflowY) &&
        each.checkVisibility() &&
        !each.closest('.unseen') &&
        each.scrollHeight > each.clientHeight + 2 &&
        (each.textContent ?? '').trim() !== '',
    )
    .map((each) => `${each.tagName}.${each.className}: ${each.scrollHeight} in ${each.clientHeight}`);

/** Controls and texts of which a part is cut off at the side. */
export const cutOffAside = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('main button, main label, main p, main h1, main td, main li, .bar button')]
    .filter(
      (each) =>
        getComputedStyle(each).overflow !== 'visible' &&
        !each.closest('.unseen') &&
        each.scrollWidth > each.clientWidth + 2 &&
        each.clientWidth > 0,
    )
    .map((each) => `${each.tagName} ${each.className}`);

/** Pixels by which the page is wider than the window. */
export const tooWide = (): number => document.documentElement.scrollWidth - window.innerWidth;

/** Targets under 24 px with another closer than 24 px from centre to centre (WCAG 2.5.8). */
export function smallTargets(): string[] {
  const target = (each: Element): DOMRect =>
    (each instanceof HTMLInputElement && each.labels?.[0] ? each.labels[0] : each).getBoundingClientRect();
  const all = [...document.querySelectorAll('button, a[href], input, select, textarea, summary')].filter(
    (each) => each.checkVisibility() && target(each).width > 0,
  );
  const centre = ({ x, y, width, height }: DOMRect): readonly [number, number] => [x + width / 2, y + height / 2];
  return all
    .filter((each) => {
      const box = target(each);
      if (box.width >= 24 && box.height >= 24) return false;
      const [x, y] = centre(box);
      return all.some((other) => {
        if (other === each) return false;
        const [u, v] = centre(target(other));
        return Math.hypot(x - u, y - v) < 24;
      });
    })
    .map((each) => `${each.tagName}.${each.className}: ${(each.textContent ?? '').trim().slice(0, 40)}`);
}

/** What has the focus, where nothing of it can be seen; null where something can, or where nothing has it. */
export function coveredFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
  const points = [focused, ...labels]
    .map((each) => each.getBoundingClientRect())
    .flatMap(({ x, y, width, height }) =>
      [0.1, 0.5, 0.9].flatMap((across) =>
        [0.15, 0.5, 0.85].map((down) => [x + width * across, y + height * down] as const),
      ),
    );
  const own = (x: number, y: number): boolean => {
    const top = document.elementFromPoint(x, y);
    return (
      top !== null &&
      (focused.contains(top) ||
        (top.contains(focused) && top.closest('.option, label') !== null) ||
        labels.some((label) => label.contains(top)))
    );
  };
  return points.some(([x, y]) => own(x, y))
    ? null
    : `${focused.tagName}.${focused.className}: ${(focused.textContent ?? '').trim().slice(0, 40)}`;
}
