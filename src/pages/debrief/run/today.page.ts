/** So what today, on the wall: law of today piece by piece, then one question for everybody. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { TodayView } from './today.view.ts';
import { laterDetail } from '../../common/laterDetail.page.ts';
import { statement } from '../common/statement.page.ts';
import type { RunTools } from '../common/tools.page.ts';

export const today = (view: TodayView, tools: Pick<RunTools, 'say'>): TemplateResult => html`
  <h1 tabindex="-1">${view.title}</h1>
  ${view.lead ? html`<p class="run-lead">${view.lead}</p>` : nothing}
  ${view.ruling ? html`<p class="run-lead">${statement(view.ruling)}</p>` : nothing}
  ${view.laws.length === 0 ? nothing : html`<ul class="laws">${view.laws.map((law) => html`<li><div class="when"><time>${law.when}</time>${law.law === null ? nothing : html`<span class="named-law">${law.law}</span>`}</div><div><p>${statement(law)}</p>${laterDetail(law, tools.say)}</div></li>`)}</ul>`}
  ${view.situation ? html`<p class="run-situation">${statement(view.situation)}</p>` : nothing}
  ${view.question ? html`<p class="run-question">${view.question}</p>` : nothing}
`;
