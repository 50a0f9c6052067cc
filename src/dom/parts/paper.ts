/** A paper on the desk: real text on a real page, with pencil marks, black bars, and a draft's own words. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { DocumentRowView, DocumentView } from '../../view-models/documentView.ts';
import type { Tools } from '../send.ts';
import { chips, label } from './citation.ts';

export const paper = (view: DocumentView, { send, say }: Tools): TemplateResult => html`
  <article class="paper document ${view.kind}" aria-label=${view.title}>
    <p class="from">${view.from}</p>
    <h2>${view.title}</h2>
    <p class="sub">${view.sub}</p>
    ${view.rows.map((row) => line(row, say('paper.hidden')))}
    ${view.draft
      ? html`<div class="lines" aria-live="polite">
          ${view.lines.length === 0 ? html`<p class="waiting">${say('decision.draftEmpty')}</p>` : view.lines.map((text) => html`<p>${text}</p>`)}
        </div>`
      : nothing}
    <p class="note">${view.note} <span class="cite">${label(view.label)}${chips(view.chips, send)}</span></p>
  </article>
`;

const RING = svg`<path d="M6 22C22 2 150 -4 186 10c18 9-4 26-70 29C60 42 4 38 3 24 2 14 22 6 46 4" />`;

const line = (row: DocumentRowView, unseen: string): TemplateResult => html`
  <div class="row ${row.part ? 'marked-place' : ''} ${row.marked ? 'marked' : ''} ${row.current ? 'current' : ''}"
    @click=${row.part ? () => openPart(row.part) : nothing}>
    <b>${row.head}</b>
    <span class="what">${row.text}${row.hidden > 0 ? html` <span class="hidden" role="img" data-width=${row.hidden} aria-label=${unseen}></span>` : nothing}</span>
    ${row.number === null ? nothing : html`<span class="number" aria-hidden="true">${row.number}</span>`}
    ${row.part && (row.marked || row.current) ? html`<svg class="ring" viewBox="0 0 192 42" preserveAspectRatio="none" aria-hidden="true">${RING}</svg>` : nothing}
  </div>
`;

/** The list beside the paper is the control; pressing the paper only opens the right line of it. */
function openPart(part: string | null): void {
  const found = document.getElementById(`part-${part}`);
  if (!(found instanceof HTMLDetailsElement)) return;
  found.open = true;
  found.querySelector('summary')?.focus();
}
