/** How a document comes to the desk: a fax prints the first time it is met, everything else is laid down. */
import { noChange, type ElementPart } from 'lit-html';
import { Directive, directive, PartType, type PartInfo } from 'lit-html/directive.js';
import type { DocumentView } from './document.view.ts';
import { printLines } from './printAnimation.page.ts';
import { play } from './motion.page.ts';

const met = new Set<string>(); // for this visit: a paper that was read does not arrive again

const LAID: Keyframe[] = [
  { transform: 'translate(-.4rem, 1.6rem) rotate(1.1deg)', opacity: 0 },
  { transform: 'translate(0, -.15rem) rotate(var(--askew))', opacity: 1, offset: 0.7 },
  { transform: 'rotate(var(--askew))' },
];
/** Bound, sent or filed: the stack is knocked square and settles. */
const SETTLED: Keyframe[] = [
  { transform: 'translateY(-1.1rem) rotate(1.4deg)' },
  { transform: 'translateY(.2rem) rotate(-.3deg)', offset: 0.65 },
  { transform: 'rotate(var(--askew))' },
];

function arrive(article: Element, { id, kind, done }: DocumentView): void {
  const first = !met.has(id);
  met.add(id);
  if (done) play(article, SETTLED, { duration: 420, easing: 'cubic-bezier(.2, .7, .1, 1)' });
  else if (kind === 'fax' && first) printLines(article);
  else play(article, LAID, { duration: 420, easing: 'cubic-bezier(.2, .7, .1, 1)' });
  // From the next frame on, words that join it are written; those it came with are there.
  requestAnimationFrame(() => {
    if (article instanceof HTMLElement) article.dataset['met'] = '';
  });
}

class Arriving extends Directive {
  private before = false;
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('a document is an element');
  }
  override render(_view: DocumentView): unknown {
    return noChange;
  }
  override update(part: ElementPart, [view]: [DocumentView]): unknown {
    if (!this.before) queueMicrotask(() => arrive(part.element, view));
    this.before = true;
    return noChange;
  }
}
export const enterAnimation = directive(Arriving);
