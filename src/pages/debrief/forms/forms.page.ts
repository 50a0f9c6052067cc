/** Before and after on a page: a table whose ranges are also drawn, plain sentences, and the statements once the teacher shows them. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { ItemTable, RecallTable } from './formItems.view.ts';
import type { FigureCell, FigureRow, FormsView } from './forms.view.ts';
import { qrCode } from '../../common/qrCode.page.ts';
import { sources, statement } from '../common/statement.page.ts';
import type { DebriefTools } from '../common/tools.page.ts';

type Say = DebriefTools['say'];

export const formsPage = (
  view: FormsView,
  { say, send, links }: DebriefTools,
): TemplateResult => html`<main class="debrief-page forms-page">
  <h1 tabindex="-1">${view.title}</h1>
  ${view.none ? html`<p class="lead">${view.none}</p>` : nothing}
  ${view.told.length === 0 ? nothing : html`<ul class="plain told">${view.told.map((each) => html`<li>${each}</li>`)}</ul>`}
  ${view.few ? html`<p class="warning">${view.few}</p>` : nothing}
  ${view.reading.length === 0 ? nothing : html`<section aria-labelledby="forms-reading"><h2 id="forms-reading">${say('forms.reading')}</h2><ul class="statement reading">${view.reading.map((each) => html`<li>${each}</li>`)}</ul></section>`}
  ${view.rows.length === 0 ? nothing : figures(view.rows, say)}
  ${view.counts.length === 0 ? nothing : counts(view, say)}
  <section aria-labelledby="forms-items"><h2 id="forms-items">${say('forms.items')}</h2>
    <p class="gather-ways"><button type="button" class="primary" data-answers aria-pressed=${view.shown ? 'true' : 'false'} @click=${() => send({ type: 'answers.shown', on: !view.shown })}>${say(view.shown ? 'forms.hide' : 'forms.show')}</button></p>
    ${view.shown ? html`${view.tables.map((each) => items(each, say))}${view.recall.map((each) => recall(each, say))}` : html`<p class="small">${say('forms.hidden')}</p>`}
  </section>
  ${view.links.length === 0 ? nothing : handOut(view, say, links)}
</main>`;

const heads = (say: Say, first: string, ...rest: readonly string[]): TemplateResult =>
  html`<thead><tr>${[first, 'forms.before', 'forms.after', ...rest].map((key) => html`<th scope="col">${say(key)}</th>`)}</tr></thead>`;

const figures = (
  rows: readonly FigureRow[],
  say: Say,
): TemplateResult => html`<div class="scrolls" role="region" tabindex="0" aria-label=${say('forms.figures')}><table class="wide figures" data-figures>
  ${heads(say, 'forms.figure', 'forms.change')}
  <tbody>${rows.map((row) => html`<tr data-figure=${row.id}><th scope="row"><b>${row.name}</b> <span class="small">${row.means}</span></th>${row.cells.map((cell) => html`<td>${line(cell, row)} ${cell.text}</td>`)}</tr>`)}</tbody></table></div>
  <p class="small">${say('forms.ranges')}</p>`;

/** The range as a line with its middle marked, over a scale with nothing at its tick. */
function line({ range }: FigureCell, { low, high }: FigureRow): TemplateResult | typeof nothing {
  if (!range) return nothing;
  const at = (value: number): number => (100 * (Math.min(high, Math.max(low, value)) - low)) / (high - low);
  return html`<svg class="spread-line" viewBox="-2 0 104 20" preserveAspectRatio="none" aria-hidden="true">${svg`<path d=${`M0 18.5H100M${at(0)} 3v16`} stroke="currentColor" stroke-width="1" fill="none" opacity=".6" /><path d=${`M${at(range.from)} 9H${at(range.to)}`} stroke="currentColor" stroke-width="2" /><path d=${`M${at(range.value)} 2V16`} stroke="currentColor" stroke-width="3" />`}</svg>`;
}

const counts = (
  view: FormsView,
  say: Say,
): TemplateResult => html`<table class="wide" data-counts><caption><b>${say('forms.countsHead')}</b></caption>${heads(say, 'forms.kind')}
  <tbody>${view.counts.map(({ name, cells }) => html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;

const bar = (count: number, most: number): TemplateResult =>
  html`<svg class="bar-line" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="10" fill="none" stroke="currentColor" stroke-width="1" />${svg`<rect width=${most === 0 ? 0 : (100 * count) / most} height="10" fill="currentColor" />`}</svg>`;

const items = (
  { name, rows }: ItemTable,
  say: Say,
): TemplateResult => html`<div class="scrolls" role="region" tabindex="0" aria-label=${name}><table class="wide items"><caption><b>${name}</b> <span class="small">${say('forms.itemsMean')}</span></caption>
  ${heads(say, 'forms.statement', 'forms.answer')}
  <tbody>${rows.map(
    (row) => html`<tr><th scope="row">${row.text} <span class="provenance">${row.side}</span></th>
    ${row.cells.map((cell) => html`<td>${cell ? html`${bar(cell.count, cell.of)} ${cell.text}` : '–'}</td>`)}
    <td><b>${row.right}.</b> ${statement(row.why)}</td></tr>`,
  )}</tbody></table></div>`;

const recall = (
  { seat, rows }: RecallTable,
  say: Say,
): TemplateResult => html`<div class="scrolls" role="region" tabindex="0" aria-label=${say('forms.recall', { seat })}><table class="wide items" data-recall><caption><b>${say('forms.recall', { seat })}</b></caption>
  <thead><tr>${['forms.question', 'forms.marked', 'forms.answer'].map((key) => html`<th scope="col">${say(key)}</th>`)}</tr></thead>
  <tbody>${rows.map((row) => html`<tr><th scope="row">${row.stem}</th><td>${row.counted ? html`${bar(row.counted.count, row.counted.of)} ${row.counted.text}` : '–'}</td><td><b>${row.right}.</b> ${row.why} ${sources(row.sources)}</td></tr>`)}</tbody></table></div>`;

const handOut = (view: FormsView, say: Say, links: DebriefTools['links']): TemplateResult => {
  const [before] = view.links;
  const after = view.links.find(({ route }) => route.occasion === 'after');
  return html`<section class="form-links" aria-labelledby="forms-links"><h2 id="forms-links">${say('forms.links')}</h2><p>${say('forms.linksHow')}</p>
    <ul class="plain">${view.links.map(({ name, route }) => html`<li><a class="link" href=${links.to(route)} target="_blank" rel="noopener">${name}</a> <span class="small url">${links.whole(route)}</span></li>`)}</ul>
    <div class="two-codes">${[before, after].map((each) => (each ? html`<figure class="qr">${qrCode(links.whole(each.route), say('forms.qr', { name: each.name }))}<figcaption>${each.name}</figcaption></figure>` : nothing))}</div></section>`;
};
