/** The class's own coda on the wall: one decision, how it was chosen, and whether old arguments were carried over. */
import { html, type TemplateResult } from 'lit-html';
import type { TransferView } from './transfer.view.ts';
import { people } from '../common/people.page.ts';

export const transfer = (view: TransferView): TemplateResult => html`
  <p class="run-where">${view.lead}</p>
  <h1 tabindex="-1">${view.title}</h1>
  <p class="run-lead">${view.situation}</p>
  <ol class="courses">${view.rows.map(
    ({ mark, text, counted }, n) => html`<li>
      <p class="course"><b class="letter">${mark}</b> <span>${text}</span></p>
      <p class="tally">${people(counted.count, n)} <b>${counted.count}</b> <span class="small">${counted.text}</span></p>
    </li>`,
  )}</ol>
  <p class="run-ask">${view.stood}</p>
`;
