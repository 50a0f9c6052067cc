/** So what today, on the wall: law of today piece by piece, then one question for everybody. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { TodayView } from './today.view.ts';
import { statement } from '../common/statement.page.ts';

export const today = (view: TodayView): TemplateResult => html`
  <h1 tabindex="-1">${view.title}</h1>
  ${view.lead ? html`<p class="run-lead">${view.lead}</p>` : nothing}
  ${view.nobody ? html`<p class="run-lead" data-nobody>${view.nobody}</p>` : nothing}
  ${view.laws.length === 0 ? nothing : html`<ul class="laws">${view.laws.map((law) => html`<li><time>${law.when}</time><p>${statement(law)}</p></li>`)}</ul>`}
  ${view.situation ? html`<p class="run-situation">${statement(view.situation)}</p>` : nothing}
  ${view.question ? html`<p class="run-question">${view.question}</p>` : nothing}
`;
