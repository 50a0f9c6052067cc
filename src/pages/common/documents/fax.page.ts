/** A fax: thermal paper under a strip of small type, out of a slot, with a foot that will not lie flat. */
import { html, type TemplateResult } from 'lit-html';
import type { DocumentView } from './document.view.ts';
import type { Tools } from '../tools.page.ts';
import { draftLines, note, row } from './rows.page.ts';

export const fax = (view: DocumentView, tools: Tools): TemplateResult => html`
  <p class="strip"><span>${tools.say('paper.fax')}</span> <span>${view.from}</span></p>
  <h2>${view.title}</h2>
  <p class="sub">${view.sub}</p>
  <div class="rows">${view.rows.map((each) => row(each, tools))}</div>
  ${draftLines(view, tools)} ${note(view, tools)}
`;
