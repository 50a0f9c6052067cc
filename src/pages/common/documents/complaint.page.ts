/** A pleading: numbered lines, a caption for court and parties, numbered paragraphs, and a blue back that is clipped on when it is done. */
import { html, type TemplateResult } from 'lit-html';
import type { DocumentView } from './document.view.ts';
import type { Tools } from '../tools.page.ts';
import { draftLines, note, row } from './rows.page.ts';

export const complaint = (view: DocumentView, tools: Tools): TemplateResult => html`
  <p class="from">${view.from}</p>
  <div class="caption-box">
    <div class="rows parties">${view.rows.filter(({ clause }) => !clause).map((each) => row(each, tools))}</div>
    <div class="style"><h2>${view.title}</h2><p class="sub">${view.sub}</p></div>
  </div>
  <div class="rows paragraphs">${view.rows.filter(({ clause }) => clause).map((each) => row(each, tools))}</div>
  ${draftLines(view, tools)} ${note(view, tools)}
  <i class="clips" aria-hidden="true"></i>
`;
