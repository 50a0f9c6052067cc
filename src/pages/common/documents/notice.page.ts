/** A message on a phone: who writes, what about, and the words; quiet, and nobody's brand. */
import { html, type TemplateResult } from 'lit-html';
import type { DocumentView } from './document.view.ts';
import type { Tools } from '../tools.page.ts';
import { draftLines, note, row } from './rows.page.ts';

export const notice = (view: DocumentView, tools: Tools): TemplateResult => html`
  <header class="mail-head">
    <p class="strip"><span>${tools.say('paper.notice')}</span> <span>${view.when}</span></p>
    <h2>${view.title}</h2>
    <p class="from"><b>${tools.say('paper.to')}</b> ${view.from}</p>
    <p class="sub">${view.sub}</p>
  </header>
  <div class="rows">${view.rows.map((each) => row(each, tools))}</div>
  ${draftLines(view, tools)} ${note(view, tools)}
`;
