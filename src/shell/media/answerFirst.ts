/** Answers a press with a mark on what was pressed, in the very next frame, and only then lets the page be drawn anew. */

import { controlAt } from '../../pages/common/doublePress.page.ts';

/** How long a press may wait for its frame, in milliseconds: a frame out of sight is painted late or never. */
const LONGEST = 250;

export interface AnsweredFirst {
  /** Asks for a drawing: at once, or after the mark of the press that asks. */
  draw(): void;
  /** Calls back once nothing waits to be drawn. */
  drawn(then: () => void): void;
}

/**
 * A press is a click or a key that a person gave. What is to be drawn because of it waits until its mark was painted; all other drawing is done
 * at once. The next press never meets a page that is already gone: what waits is drawn before anything takes it, and a control that
 * goes with that takes nothing.
 * @param root where presses arrive
 * @param draw draws everything as it now stands
 * @param afterPaint calls back once the coming frame was painted
 */
export function answerFirst(
  root: HTMLElement,
  draw: () => void,
  afterPaint: (then: () => void) => void,
): AnsweredFirst {
  let press: { readonly marked: Element | null } | null = null;
  let isOwed = false;
  const waiting: (() => void)[] = [];

  const end = (): void => {
    press?.marked?.removeAttribute('data-pressed');
    press = null;
    if (!isOwed) return;
    isOwed = false;
    draw();
    for (const then of waiting.splice(0)) then();
  };

  const begin = (event: Event): void => {
    if (isOwed) end();
    if (event.type === 'pointerdown') return;
    const target = event.target instanceof Element ? event.target : null;
    if (event.type === 'click' && target && !target.isConnected) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (!event.isTrusted) return;
    const marked = event.type === 'click' ? controlAt(target) : null;
    press?.marked?.removeAttribute('data-pressed');
    marked?.setAttribute('data-pressed', '');
    press = { marked };
    const own = press;
    const endOwn = (): void => {
      if (press === own) end();
    };
    afterPaint(endOwn);
    setTimeout(endOwn, LONGEST);
  };

  for (const type of ['pointerdown', 'keydown', 'click']) root.addEventListener(type, begin, true);
  return {
    draw() {
      if (press) isOwed = true;
      else draw();
    },
    drawn(then) {
      if (isOwed) waiting.push(then);
      else then();
    },
  };
}
