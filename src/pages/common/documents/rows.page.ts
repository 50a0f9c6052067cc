/** What every document is made of: rows with black bars and marks, the words of a draft, and the note that says where it is from. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { DocumentRowView, DocumentView } from './document.view.ts';
import { chips, label } from '../citation.page.ts';
import type { Tools } from '../tools.page.ts';
import { drawMarks } from './marks.page.ts';
import { openPart } from './zoomDialog.page.ts';
import { typeAnimation } from './typeAnimation.page.ts';

export const row = (view: DocumentRowView, { say }: Tools): TemplateResult => html`
  <div class="row ${view.part ? 'marked-place' : ''} ${view.marked ? 'marked' : ''} ${view.current ? 'current' : ''} ${view.clause ? 'clause' : ''} ${view.open ? 'open' : ''}"
    @click=${view.part ? (event: Event) => openPart(event, view.part) : nothing}>
    <b>${view.head}</b>
    <span class="what"><span class="ink">${view.clause ? (view.open ? html`<span class="blank" role="img" aria-label=${say('paper.toWrite')}></span>` : typeAnimation(view.text)) : view.text}${
      view.hidden > 0
        ? html` <span class="hidden" role="img" data-width=${view.hidden} aria-label=${say('paper.hidden')}></span>`
        : nothing
    }</span>${view.part && (view.marked || view.current) ? drawMarks(view) : nothing}</span>
    ${view.number === null ? nothing : html`<button type="button" class="number" data-mark=${view.part} aria-label=${say('paper.mark', { n: view.number, what: view.head })}>${view.number}</button>`}
  </div>
`;

/** The draft's own words; each is spoken when it comes. */
export const draftLines = (view: DocumentView, { say }: Tools): TemplateResult | typeof nothing =>
  view.draft
    ? html`<div class="lines" aria-live="polite">
        ${view.lines.length === 0 ? html`<p class="waiting">${say('decision.draftEmpty')}</p>` : view.lines.map((text) => html`<p>${typeAnimation(text)}</p>`)}
      </div>`
    : nothing;

export const note = (view: DocumentView, { send }: Tools): TemplateResult =>
  html`<p class="note">${view.note} <span class="cite">${label(view.label)}${chips(view.chips, send)}</span></p>`;
