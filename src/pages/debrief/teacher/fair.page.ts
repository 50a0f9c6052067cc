/** How this stays fair, as a paper: who wrote it, arguments counted, each side's best case, why the marks come out as they do, and errors. */
import { html, type TemplateResult } from 'lit-html';
import type { FairView } from './fair.view.ts';
import { sources } from '../common/statement.page.ts';
import type { RunTools } from '../common/tools.page.ts';

type Say = RunTools['say'];

const told = (ids: readonly string[], say: Say): TemplateResult =>
  html`<ul class="statement">${ids.map((id) => html`<li>${say(`fair.${id}`)}</li>`)}</ul>`;

const head = (corner: string, columns: readonly string[]): TemplateResult =>
  html`<thead><tr><th scope="col">${corner}</th>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>`;

export const fair = (view: FairView, say: Say): TemplateResult => html`
  <h3>${say('fair.who')}</h3>${told(['made', 'reviewed', 'approved'], say)}
  <h3>${say('fair.counted')}</h3><p>${say('fair.countedMeans', { count: view.count })}</p>
  <table class="wide counts">${head(say('fair.side'), [...view.strengths, say('fair.all')])}
    <tbody>${view.sides.map(({ name, counts, total }) => html`<tr><th scope="row">${name}</th>${counts.map((n) => html`<td>${n}</td>`)}<td><b>${total}</b></td></tr>`)}</tbody></table>
  <h3>${say('fair.best')}</h3><p>${say('fair.bestMeans')} ${view.about}</p>
  ${view.best.map(({ name, answers }) => html`<h4>${name}</h4><ul class="statement">${answers.map((each) => html`<li>${each.text} <b>${each.strength}.</b> ${each.why} <span class="provenance">${sources(each.sources)}</span></li>`)}</ul>`)}
  <h3>${say('fair.marks')}</h3>${told(['rule', 'record', 'top'], say)}
  <table class="wide counts">${head(say('fair.seat'), view.measures)}
    <tbody>${view.seats.map(({ name, points }) => html`<tr><th scope="row">${name}</th>${points.map((n) => html`<td>${n}</td>`)}</tr>`)}</tbody></table>
  <h3>${say('fair.error')}</h3><p>${say('fair.report')}</p>`;
