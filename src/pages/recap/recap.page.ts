/** Draws the record card that closes a chapter. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { RecapView } from './recap.view.ts';
import { cited } from '../common/cited.page.ts';
import { next } from '../common/next.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const recapPage = (view: RecapView, { send, say }: Tools): TemplateResult => html`
  <main class="sheet card">
    <article class="paper record">
      <p class="unseen">${say('card.heading')}</p>
      <h1 tabindex="-1">${view.title}</h1>
      ${view.statements.map((statement) => html`<p>${cited(statement, send)}</p>`)}
      ${
        view.more.length === 0
          ? nothing
          : html`<details><summary>${say('card.more')}</summary>${view.more.map((statement) => html`<p>${cited(statement, send)}</p>`)}</details>`
      }
    </article>
    <section class="stood" aria-labelledby="stood">
      <details>
      <summary><h2 id="stood">${say('card.stood')}</h2></summary>
      <ul>
        ${view.stood.map(
          (each) => html`<li><span class="kicker">${each.title}</span> ${each.did} <b class="level">${each.level}</b>
            ${each.notes.length === 0 ? nothing : html`<details><summary>${say('card.notes')}</summary>${each.notes.map((note) => html`<p>${note}</p>`)}</details>`}</li>`,
        )}
      </ul>
      </details>
      ${
        view.elsewhere.length === 0
          ? nothing
          : html`<h2>${say('card.elsewhere')}</h2>
            <ul class="elsewhere">${view.elsewhere.map((event) => html`<li class=${event.kind}><time>${event.when}</time> <span class="desk">${event.desk}</span> ${cited(event, send)}</li>`)}</ul>`
      }
      ${next(view.next, () => send({ type: 'recap.read' }))}
    </section>
  </main>
`;
