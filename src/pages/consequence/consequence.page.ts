/** Draws what followed from a choice, with the paper as it went out. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ConsequenceView } from './consequence.view.ts';
import { chips } from '../common/citation.page.ts';
import { cited } from '../common/cited.page.ts';
import { paper } from '../common/documents/document.page.ts';
import { next } from '../common/next.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const consequencePage = (view: ConsequenceView, tools: Tools): TemplateResult => html`
  <main class="words following">
    <p class="unseen">${view.title}</p>
    <h1 tabindex="-1">${view.did}</h1>
    ${view.corrected === null ? nothing : html`<p class="corrected"><b>${view.corrected.by}</b> ${view.corrected.text}</p>`}
    ${view.answered === null ? nothing : html`<p class="reader"><b>${view.answered.by}</b> ${view.answered.text}</p>`}
    <p class="lead basis-${view.basis.name}"><span class="basis">${view.basis.word}</span> ${view.text} ${chips(view.chips, tools.send)}</p>
    ${view.after === null ? nothing : html`<p class="lead after">${cited(view.after, tools.send)}</p>`}
    ${
      view.empty.length === 0
        ? nothing
        : html`<ul class="answers">
          ${view.empty.map(
            (slip) =>
              html`<li class=${slip.fit}><span class="kicker">${slip.word}</span> <span class="says">${slip.text}</span></li>`,
          )}
        </ul>`
    }
    ${next(view.next, () => tools.send({ type: 'consequence.read' }))}
    ${view.document ? paper(view.document, tools) : nothing}
  </main>
`;
