/** What every document is made of: rows with black bars and lines to circle, the words of a draft, and the note that says where it is from. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { DocumentRowView, DocumentView } from './document.view.ts';
import { chips, label } from '../citation.page.ts';
import { bar } from './bar.page.ts';
import type { Tools } from '../tools.page.ts';
import { circledLine, marginOf } from './lines.page.ts';
import { typeAnimation } from './typeAnimation.page.ts';

export const row = (view: DocumentRowView, tools: Tools): TemplateResult => {
  const { line } = view;
  return html`
    <div class="row ${line ? `line-row ${line.state}` : ''} ${view.clause ? 'clause' : ''} ${view.open ? 'open' : ''}">
      <b id=${line ? `line-${line.id}` : nothing}>${view.head}</b>
      <span class="what">${line ? circledLine(view, line, tools) : html`<span class="ink">${words(view, tools)}${bar(view, tools)}</span>`}</span>
      ${line ? marginOf(line, tools) : nothing}
    </div>
  `;
};

const words = (view: DocumentRowView, { say }: Tools): unknown => {
  if (!view.clause) return view.text;
  return view.open
    ? html`<span class="blank" role="img" aria-label=${say('paper.toWrite')}></span>`
    : typeAnimation(view.text);
};

/** The draft's own words; each is spoken when it comes. */
export const draftLines = (view: DocumentView, { say }: Tools): TemplateResult | typeof nothing =>
  view.draft
    ? html`<div class="lines" aria-live="polite">
        ${view.lines.length === 0 ? html`<p class="waiting">${say('decision.draftEmpty')}</p>` : view.lines.map((text) => html`<p>${typeAnimation(text)}</p>`)}
      </div>`
    : nothing;

/** How the paper is known stands in sight; where it is from and what was left out of it is one press away. */
export const note = (view: DocumentView, { send, say }: Tools): TemplateResult =>
  html`<details class="note"><summary>${label(view.label)} <span>${say('paper.whence')}</span></summary><p>${view.note} <span class="cite">${chips(view.chips, send)}</span></p></details>`;
