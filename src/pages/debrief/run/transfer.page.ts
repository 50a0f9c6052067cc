/** The class's own coda on the wall: one decision, how it was chosen, and whether old arguments were carried over. */
import { html, type TemplateResult } from 'lit-html';
import type { TransferView } from './transfer.view.ts';

export const transfer = (view: TransferView): TemplateResult => html`
  <p class="run-lead">${view.lead}</p>
  <h1 tabindex="-1">${view.title}</h1>
  <p class="run-situation">${view.situation}</p>
  <ul class="transfer-rows">${view.rows.map(({ mark, text, counted }) => html`<li><b class="letter">${mark}</b> <span>${text}</span> <b>${counted.text}</b></li>`)}</ul>
  <p class="run-lead">${view.stood}</p>
`;
