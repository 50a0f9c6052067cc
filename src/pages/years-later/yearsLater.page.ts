/** The cut to later years: the machine prints once more, and what each side said stands below. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { cited } from '../common/cited.page.ts';
import { next } from '../common/next.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { YearsLaterView } from './yearsLater.view.ts';

export const yearsLaterPage = (view: YearsLaterView, tools: Tools): TemplateResult => html`
  <main class="words years">
    <p class="kicker">${view.kicker}</p>
    <h1 tabindex="-1" class="huge">${view.title}</h1>
    <dl class="printed">
      ${view.paper.map(
        (row) =>
          html`<div><dt>${row.head}</dt><dd>${row.text} ${
            row.hidden ? html`<span class="left-out" role="img" aria-label=${view.hidden}></span>` : nothing
          }</dd></div>`,
      )}
    </dl>
    ${view.statements.map((each) => html`<p class="told">${cited(each, tools.send)}</p>`)}
    <p class="small">${view.note}</p>
    ${next(view.next, () => tools.send({ type: 'outcome.turned' }))}
  </main>
`;
