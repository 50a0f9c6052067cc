/** What happened, on the wall: a line a desk, a stretch of days at a time, and under it what the class did in those days. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { HappenedView } from './happened.view.ts';
import { statement } from '../common/statement.page.ts';
import type { RunTools } from '../common/tools.page.ts';

export const happened = (view: HappenedView, { say }: RunTools): TemplateResult => html`
  <h1 tabindex="-1">${view.title}</h1>
  ${view.intro ? html`<p class="run-lead">${view.intro}</p>` : nothing}
  ${view.desks.length === 0 ? nothing : html`<ol class="days desks">${view.desks.map(({ name, who }, n) => html`<li class="day lane-${n}"><p class="desk"><b>${name}</b></p><p>${who}</p></li>`)}</ol>`}
  ${view.decided ? html`<p class="run-lead decided">${statement(view.decided)}</p>` : nothing}
  ${
    view.rows.length === 0
      ? nothing
      : html`<ol class="days">
    ${view.rows.map(
      (row) =>
        html`<li class="day lane-${Math.max(
          0,
          view.lanes.findIndex(({ id }) => id === row.lane),
        )}" data-lane=${row.lane}><p class="desk"><b>${row.desk}</b> <time>${row.when}</time></p><p>${statement(row)}</p></li>`,
    )}
  </ol>`
  }
  ${view.ours.length === 0 ? nothing : html`<section class="ours"><h2>${say('run.ours')}</h2><ul>${view.ours.map(({ lane, title, text }) => html`<li data-lane=${lane}><b>${title}</b> <span>${text}</span></li>`)}</ul></section>`}
`;
