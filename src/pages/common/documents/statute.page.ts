/** Law in a bound book: one leaf turns away, and the page lies open at the section. */
import { html, nothing, noChange, type ElementPart, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { Directive, directive } from 'lit-html/directive.js';
import type { StatuteView } from './statute.view.ts';
import { endOnPress, LIGHT_RISES, play, still } from './motion.page.ts';

/** @param text what the section says, in our words */
export const statute = (page: StatuteView, title: string, text: string | null): TemplateResult => html`
  <div class="book">${keyed(
    title,
    html`
    <article class="paper leaf" aria-label=${title}>
      <p class="running"><span>${page.head}</span> <span>${page.section}</span></p>
      <h3>${page.section}</h3>
      ${text === null ? nothing : html`<p class="law-says">${text}</p>`}
      ${page.under.length === 0 ? nothing : html`<ul class="under">${page.under.map((part) => html`<li>${part}</li>`)}</ul>`}
      <p class="folio"><span>${page.inOurWords}</span> <span>${page.leaf}</span></p>
    </article>
    <div class="turning" aria-hidden="true" ${turning()}><span>${page.turned}</span></div>`,
  )}
  </div>
`;

function turn(leaf: Element): void {
  const page = leaf.parentElement?.querySelector('.leaf');
  if (still()) {
    if (page) play(page, LIGHT_RISES, { duration: 140 });
    return;
  }
  const frames = [
    { transform: 'rotateY(0deg)', visibility: 'visible' },
    { transform: 'rotateY(-70deg)', visibility: 'visible', offset: 0.55 },
    { transform: 'rotateY(-108deg)', visibility: 'visible' },
  ];
  endOnPress([
    play(leaf, frames, { duration: 560, delay: 120, fill: 'backwards', easing: 'cubic-bezier(.45, .05, .3, 1)' }),
  ]);
}

class Turning extends Directive {
  private before = false;
  override render(): unknown {
    return noChange;
  }
  override update(part: ElementPart): unknown {
    if (!this.before) queueMicrotask(() => turn(part.element));
    this.before = true;
    return noChange;
  }
}
const turning = directive(Turning);
