/** The second press of a double press is not taken by what has come under the finger since the first: another page, or what lay under a sheet. */

/** One press of a mouse or a finger, and the control it met. */
export interface Press {
  readonly by: 'mouse' | 'finger';
  /** The browser's own count of presses in a row at one place; it counts none for fingers. */
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly on: object | null;
}

/** From the first press on, in milliseconds; longer than most people take, and short enough to wait for. */
const LASTS = 500;
/** How far apart two presses of a finger may lie to be one double press, in pixels. */
const REACH = 32;

/**
 * @param now the clock, in milliseconds
 * @returns what says of each press whether it is to be taken
 */
export function createPressGuard(now: () => number): (press: Press) => boolean {
  let first: (Press & { readonly at: number }) | null = null;
  const followsFirst = (press: Press): boolean =>
    first !== null &&
    now() - first.at < LASTS &&
    (press.by === 'mouse' ? press.count > 1 : Math.hypot(press.x - first.x, press.y - first.y) < REACH);
  return (press) => {
    if (followsFirst(press) && press.on !== first?.on) return false;
    first = { ...press, at: now() };
    return true;
  };
}

/** What the browser calls a pointer, and what presses with it; whoever presses by a program has none. */
const POINTERS: Readonly<Record<string, Press['by']>> = { mouse: 'mouse', touch: 'finger', pen: 'finger' };

/** Keeps second presses from everything in the host. Keys and screen readers press without a pointer, and are never held up. */
export function guardDoublePress(host: HTMLElement, now: () => number): void {
  const takes = createPressGuard(now);
  host.addEventListener(
    'click',
    (event) => {
      const by = POINTERS[(event as Partial<PointerEvent>).pointerType ?? ''];
      if (event.detail === 0 || by === undefined) return;
      const { detail: count, clientX: x, clientY: y } = event;
      if (takes({ by, count, x, y, on: controlAt(event.target) ?? event.target })) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}

/** The control a press meets, null where it meets none; a label and its field are one, since pressing the one presses the other. */
export const controlAt = (target: EventTarget | null): Element | null => {
  if (!(target instanceof Element)) return null;
  if (target instanceof HTMLInputElement && target.labels?.[0]) return target.labels[0];
  return target.closest('label, button, a, summary');
};
