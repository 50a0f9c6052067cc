/** The class on a page: every chart is a table whose cells also draw, so that nothing is told by picture alone. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { ClassSeat, ClassView, BoxplotRow } from './class.view.ts';
import type { ClassCodas } from './codas.view.ts';
import type { DecisionTable } from './decisionTable.view.ts';
import { patterns, people } from '../common/people.page.ts';
import { sources } from '../common/statement.page.ts';
import type { RunTools } from '../common/tools.page.ts';

type Say = RunTools['say'];

/** @param made the label of a made-up class, where it is one */
export const classPage = (view: ClassView, made: string | null, say: Say): TemplateResult => html`
  ${patterns()}
  <main class="debrief-page class-page">
    ${made ? html`<p class="made-up">${made}</p>` : nothing}
    <h1 tabindex="-1">${view.title}</h1>
    <p>${view.summary} ${view.few ?? nothing}</p>
    ${view.seats.length === 0 ? nothing : html`<nav class="papers" aria-label=${say('class.jump')}><ul>${view.errors.length === 0 ? nothing : html`<li><a href="#class-errors">${say('class.errors')}</a></li>`}${view.seats.map(({ id, name }) => html`<li><a href="#class-${id}">${name}</a></li>`)}</ul></nav>`}
    ${view.errors.length === 0 ? nothing : errors(view, say)}
    ${view.seats.map((seat) => seatOf(seat, say))}
    ${view.codas === null ? nothing : codas(view.codas, say)}
  </main>
`;

/** Apart from the seats, since these figures say whether what was learned is used again. */
const codas = (
  { title, text, decisions }: ClassCodas,
  say: Say,
): TemplateResult => html`<section aria-labelledby="class-coda" data-codas>
  <h2 id="class-coda">${title}</h2><p class="small">${text}</p>
  ${decisions.length === 0 ? nothing : html`<div class="tables">${decisions.map((each) => html`<div>${table(each, say)}<p class="small">${each.stood}</p></div>`)}</div>`}
</section>`;

const errors = (
  view: ClassView,
  say: Say,
): TemplateResult => html`<section aria-labelledby="class-errors"><h2 id="class-errors">${say('class.errors')}</h2>${note(view.errorsCarried)}
  <table class="wide"><thead><tr><th scope="col">${say('class.belief')}</th><th scope="col">${say('class.correction')}</th><th scope="col">${say('class.actedOn')}</th></tr></thead>
  <tbody>${view.errors.map(({ belief, correction, counted, where, sources: list }) => html`<tr><th scope="row">${belief}</th><td>${correction} ${sources(list)}</td><td><b>${counted.text}</b><ul class="small">${where.map((each) => html`<li>${each}</li>`)}</ul></td></tr>`)}</tbody></table>${view.errorsMore ? html`<p class="small">${view.errorsMore}</p>` : nothing}</section>`;

const seatOf = (seat: ClassSeat, say: Say): TemplateResult => html`<section aria-labelledby="class-${seat.id}">
  <h2 id="class-${seat.id}">${seat.name}</h2><p class="small">${seat.summary}</p>
  <h3>${say('class.chose')}</h3><div class="tables">${seat.decisions.map((each) => table(each, say))}</div>
  <h3>${say('class.spread')}</h3>${note(seat.carried)}${boxplots(seat.boxplots, say)}
  ${
    seat.made.length === 0
      ? nothing
      : html`<h3>${say('class.made')}</h3>${note(seat.carried)}<table class="wide made"><thead><tr><th scope="col">${say('class.argument')}</th><th scope="col">${say('class.madeBy')}</th><th scope="col">${say('class.missed')}</th></tr></thead>
    ${seat.made.map(({ heading, rows }) => html`<tbody><tr><th scope="rowgroup" colspan="3" class="part-head">${heading}</th></tr>${rows.map((each) => html`<tr><th scope="row">${each.text} <span class="provenance">${each.raised} <b>${each.verdict.word}.</b> ${each.verdict.why} ${sources(each.sources)}</span></th><td>${bar(each.counted.count, each.counted.of)} ${each.counted.text}</td><td>${each.missed}</td></tr>`)}</tbody>`)}</table>`
  }
  ${seat.constructed.length === 0 ? nothing : html`<details><summary>${say('class.constructed')}</summary>${note(seat.carried)}<ul class="plain">${seat.constructed.map(({ text, count, verdict }) => html`<li>${text} <b>${count}</b> <span class="provenance"><b>${verdict.word}.</b> ${verdict.why}</span></li>`)}</ul></details>`}
</section>`;

const table = (
  { id, title, when, heads, rows, split, most }: DecisionTable,
  say: Say,
): TemplateResult => html`<table class="choices" data-decision=${id}>
  <caption><b>${title}</b> <span class="small">${when}. ${split}</span></caption>
  <thead><tr><th scope="col">${say('class.course')}</th>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
  <tbody>${rows.map(
    (
      { mark, text, real, cells },
      n,
    ) => html`<tr class=${real ? 'real' : ''}><th scope="row"><b class="letter">${mark}</b> ${text} ${real ? html`<em>${real}</em>` : nothing}</th>
    ${cells.map(({ count, text: told }) => html`<td>${most > 20 ? bar(count, most) : people(count, n)} <span>${told}</span></td>`)}</tr>`,
  )}</tbody>
</table>`;

/** What has to be known of a figure, above it. */
const note = (text: string | null): TemplateResult | typeof nothing =>
  text === null ? nothing : html`<p class="small">${text}</p>`;

const bar = (count: number, most: number): TemplateResult =>
  html`<svg class="bar-line" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="10" fill="none" stroke="currentColor" stroke-width="1" />${svg`<rect width=${most === 0 ? 0 : (100 * count) / most} height="10" fill="currentColor" />`}</svg>`;

/** Lowest to highest as a line, the middle half as a box, the middle as a mark. */
const box = (five: readonly number[]): TemplateResult => {
  const [low = 0, q1 = 0, mid = 0, q3 = 0, high = 0] = five;
  return html`<svg class="spread-line" viewBox="-2 0 104 20" preserveAspectRatio="none" aria-hidden="true">${svg`<path d="M0 18.5H100M0 15v4M50 15v4M100 15v4" stroke="currentColor" stroke-width="1" fill="none" opacity=".6" /><path d="M${low} 8H${high}" stroke="currentColor" stroke-width="1.5" /><rect x=${q1} y="2" width=${Math.max(0.5, q3 - q1)} height="12" fill="none" stroke="currentColor" stroke-width="1.5" /><path d="M${mid} 0V16" stroke="currentColor" stroke-width="3" />`}</svg>`;
};

const boxplots = (
  rows: readonly BoxplotRow[],
  say: Say,
): TemplateResult => html`<table class="wide"><thead><tr><th scope="col">${say('class.measure')}</th><th scope="col">${say('class.fromTo')}</th>${rows[0]?.levels.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
  <tbody>${rows.map(({ name, five, text, levels }) => html`<tr><th scope="row">${name}</th><td>${five ? box(five) : nothing} ${text}</td>${levels.map(({ counted }) => html`<td>${counted.count}</td>`)}</tr>`)}</tbody></table>`;
