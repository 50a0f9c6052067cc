/** A printed form: ruled boxes, a square before each thing that can be ticked, small print, and the carbon copy under it. */
import { html, type TemplateResult } from 'lit-html';
import type { DocumentView } from './document.view.ts';
import type { Tools } from '../tools.page.ts';
import { draftLines, note, row } from './rows.page.ts';

export const form = (view: DocumentView, tools: Tools): TemplateResult => html`
  <header class="form-head">
    <p class="from">${view.from}</p>
    <h2>${view.title}</h2>
    <p class="sub">${view.sub}</p>
  </header>
  <div class="rows">${view.rows.map((each) => row(each, tools))}</div>
  ${draftLines(view, tools)} ${note(view, tools)}
`;
