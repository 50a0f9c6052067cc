/** A post, being composed or as it stands: a screen with lines to fill, a caret where the next words go, and a count. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { DocumentView } from './document.view.ts';
import type { Tools } from '../tools.page.ts';
import { draftLines, note, row } from './rows.page.ts';

export const post = (view: DocumentView, tools: Tools): TemplateResult => html`
  <header class="post-head">
    <h2>${view.title}</h2>
    <p class="sub">${view.sub}</p>
    <p class="from">${view.from}</p>
  </header>
  <div class="rows">${view.rows.map((each) => row(each, tools))}</div>
  ${draftLines(view, tools)}
  ${view.draft ? html`<p class="count"><span>${view.count}</span></p>` : nothing}
  ${note(view, tools)}
`;
