/** The class on one page, drawn. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { sources } from '../common/statement.page.ts';
import type { RunTools } from '../common/tools.page.ts';
import type { ReportView } from './report.view.ts';

export const report = (of: ReportView, say: RunTools['say']): TemplateResult => html`
  <p>${of.seats.map(({ name, count }) => `${name}: ${count}`).join(' · ')}</p>
  <h3>${say('report.split')}</h3>
  ${of.split.map(({ title, options }) => html`<table class="wide"><caption>${title}</caption><tbody>${options.map(({ mark, text, counted, real }) => html`<tr><th scope="row">${mark}</th><td>${text}${real ? html` <em>${say('report.real')}</em>` : nothing}</td><td>${counted}</td></tr>`)}</tbody></table>`)}
  ${of.errors.length === 0 ? nothing : html`<h3>${say('notes.errors')}</h3><ul class="statement">${of.errors.map((each) => html`<li><b>${each.belief}</b> ${each.counted.text}. ${each.correction} ${sources(each.sources)}</li>`)}</ul>`}
  ${of.stood.length === 0 ? nothing : html`<h3>${say('report.stood')}</h3><ul class="statement">${of.stood.map(({ text, strength, count }) => html`<li>${text} <b>${strength}.</b> ${say('report.times', { count })}</li>`)}</ul>`}`;
