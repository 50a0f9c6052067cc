/** A plain typed sheet. */
import { html, type TemplateResult } from 'lit-html';
import type { DocumentView } from './document.view.ts';
import type { Tools } from '../tools.page.ts';
import { draftLines, note, row } from './rows.page.ts';

export const sheet = (view: DocumentView, tools: Tools): TemplateResult => html`
  <p class="from">${view.from}</p>
  <h2>${view.title}</h2>
  <p class="sub">${view.sub}</p>
  <div class="rows">${view.rows.map((each) => row(each, tools))}</div>
  ${draftLines(view, tools)} ${note(view, tools)}
`;
