/** Pencil marks: a ring, a line under or a line beside the words, drawn once by a hand. */
import { noChange, svg, type ElementPart, type TemplateResult } from 'lit-html';
import { Directive, directive, PartType, type PartInfo } from 'lit-html/directive.js';
import type { DocumentRowView } from './document.view.ts';
import { play } from './motion.page.ts';

const RING =
  'M13 63C1 52-1 15 9 9 30 0 168-1 190 7 203 15 201 56 189 64 152 74 42 73 17 66 3 58 0 27 7 13 12 6 24 4 40 3';
const UNDER = 'M3 66C40 62 120 68 197 63';
const BESIDE = 'M1 3C-1 24 2 48 0 69';

/** A hand rings a phrase, underlines a sentence and runs a line beside a list. */
const stroke = ({ text }: DocumentRowView): { name: string; path: string } =>
  text.length < 70
    ? { name: 'ring', path: RING }
    : text.length < 90
      ? { name: 'under', path: UNDER }
      : { name: 'beside', path: BESIDE };

export const drawMarks = (row: DocumentRowView): TemplateResult => {
  const { name, path } = stroke(row);
  return svg`<svg class="pencil ${name}" viewBox="0 0 200 72" preserveAspectRatio="none" aria-hidden="true"><path d=${path} ${drawn()} /></svg>` as TemplateResult;
};

/** Draws the stroke when it is first there, and never again, wherever the document is taken. */
class Drawn extends Directive {
  private before = false;
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('a stroke is an element');
  }
  override render(): unknown {
    return noChange;
  }
  override update(part: ElementPart): unknown {
    if (!this.before)
      queueMicrotask(() =>
        play(
          part.element,
          [
            { strokeDasharray: '1100', strokeDashoffset: 1100 },
            { strokeDasharray: '1100', strokeDashoffset: 0 },
          ],
          { duration: 240, easing: 'cubic-bezier(.3, .5, .2, 1)' },
        ),
      );
    this.before = true;
    return noChange;
  }
}
const drawn = directive(Drawn);
