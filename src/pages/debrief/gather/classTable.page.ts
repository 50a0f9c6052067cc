/** What is in, result by result: seat, size, where it came from, whether others played alike or it may have come before; and the way out as a table. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { GatherRow, GatherView } from './gather.view.ts';
import type { DebriefTools } from '../common/tools.page.ts';

export const classTable = (view: GatherView, tools: DebriefTools): TemplateResult | typeof nothing => {
  const { say } = tools;
  if (!view.anything) return nothing;
  return html`<section class="class-table" aria-labelledby="in-table">
    <h2 id="in-table">${say('gather.table')}</h2>
    <p class="gather-ways">
      <button type="button" class="link" data-csv @click=${tools.exportTable}>${say('gather.csv')}</button>
    </p>
    ${view.rowsMore ? html`<p class="small">${view.rowsMore}</p>` : nothing}
    ${
      view.rows.length === 0
        ? nothing
        : html`<table class="wide">
      <thead><tr><th scope="col">${say('gather.code')}</th><th scope="col">${say('gather.whose')}</th><th scope="col">${say('gather.size')}</th><th scope="col">${say('gather.from')}</th><th scope="col">${say('gather.groupHead')}</th><th scope="col"><span class="unseen">${say('gather.remove')}</span></th></tr></thead>
      <tbody>${view.rows.map((each) => row(each, tools))}</tbody></table>`
    }
  </section>`;
};

const row = (
  each: GatherRow,
  { say, send }: DebriefTools,
): TemplateResult => html`<tr data-key=${each.key} ?data-waits=${each.again !== null}>
  <th scope="row" class="code-cell" translate="no">${each.code || say('gather.made')}${each.same ? html` <em translate="yes">${each.same}</em>` : nothing}${each.again ? html` <em class="waits" translate="yes">${each.again}</em>` : nothing}</th><td>${each.seat}</td><td>${each.kind}${each.carried ? html` <em class="small">${each.carried}</em>` : nothing}</td><td>${each.from}</td>
  <td><span class="group-word" aria-hidden="true">${say('gather.groupHead')}</span> <select aria-label=${say('gather.groupOf', { code: each.code })} @change=${(event: Event) => send({ type: 'group.set', key: each.key, group: (event.target as HTMLSelectElement).value || undefined })}>
    ${['', 'A', 'B'].map((id) => html`<option value=${id} ?selected=${each.group === id}>${id === '' ? '–' : id}</option>`)}</select></td>
  <td><button type="button" class="link" aria-label=${say('gather.removeThis', { code: each.code })} @click=${() => send({ type: 'result.removed', key: each.key })}>${say('gather.remove')}</button></td></tr>`;
