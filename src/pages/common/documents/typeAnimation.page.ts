/** Words that appear letter by letter while the text is whole from the start: only its paint waits, so readers and tests have it at once. */
import { noChange, type ChildPart } from 'lit-html';
import { Directive, directive } from 'lit-html/directive.js';
import { still } from './motion.page.ts';

const PAINT = 'unwritten';
const LETTER = 16;
const LONGEST = 600;

const unwritten = (): Highlight | null => {
  if (typeof Highlight !== 'function' || !('highlights' in CSS)) return null;
  const found = CSS.highlights.get(PAINT) ?? new Highlight();
  CSS.highlights.set(PAINT, found);
  return found;
};

/** Uncovers the text of an element from its first letter to its last; any press or key shows it whole. */
export function write(element: Element): void {
  const highlight = unwritten();
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  if (!highlight || still() || !(text instanceof Text) || text.length === 0) return;
  const cover = new Range();
  cover.setStart(text, 0);
  cover.setEnd(text, text.length);
  highlight.add(cover);
  const length = text.length;
  const duration = Math.min(LONGEST, length * LETTER);
  let began: number | null = null;
  let ended = false;
  const end = (): void => {
    ended = true;
    highlight.delete(cover);
    removeEventListener('pointerdown', end, true);
    removeEventListener('keydown', end, true);
  };
  const step = (now: number): void => {
    if (ended) return;
    began ??= now;
    const at = Math.floor(((now - began) / duration) * length);
    if (at >= length || at > text.length || !element.isConnected) return end();
    cover.setStart(text, at);
    cover.setEnd(text, text.length);
    requestAnimationFrame(step);
  };
  addEventListener('pointerdown', end, true);
  addEventListener('keydown', end, true);
  requestAnimationFrame(step);
}

/** Text that is written out when it changes or joins a document already on the desk; what lay there before stays as it is. */
class Typed extends Directive {
  private last: string | undefined;
  override render(text: string): unknown {
    return text;
  }
  override update(part: ChildPart, [text]: [string]): unknown {
    if (text === this.last) return noChange;
    const parent = part.parentNode;
    this.last = text;
    queueMicrotask(() => {
      if (parent instanceof Element && parent.closest('[data-met]')) write(parent);
    });
    return text;
  }
}
export const typeAnimation = directive(Typed);
