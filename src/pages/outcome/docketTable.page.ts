/** The docket's roll: it unrolls once, when the page that holds it comes. */
import { html, noChange, type ElementPart, type TemplateResult } from 'lit-html';
import { Directive, directive } from 'lit-html/directive.js';
import { unroll } from '../common/documents/printAnimation.page.ts';

/** The core that the paper comes off; drawn only while it turns. */
export const core = (): TemplateResult => html`<i class="core" aria-hidden="true"></i>`;

class Unrolling extends Directive {
  private before = false;
  override render(): unknown {
    return noChange;
  }
  override update(part: ElementPart): unknown {
    if (!this.before) queueMicrotask(() => unroll(part.element));
    this.before = true;
    return noChange;
  }
}
/** Put on the paper's own element. */
export const unrolling = directive(Unrolling);
