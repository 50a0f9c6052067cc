/** The forms to fill in by hand, and the answer key as a paper: how to give credit, both forms, the questions, and every decision with what was really done. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { KeyView, KeySheet } from './key.view.ts';
import type { KitSeat } from './kit.view.ts';
import { done } from '../common/done.page.ts';
import { sources } from '../common/statement.page.ts';
import { whose } from './writing.page.ts';
import type { RunTools } from '../common/tools.page.ts';

/** Both forms, each on a page of its own, with boxes to tick and no answer. */
export const blankForms = (sheets: readonly KeySheet[], say: RunTools['say']): TemplateResult => html`
  <ul class="statement no-print">${['who', 'turn', 'count'].map((each) => html`<li>${say(`teacher.forms-${each}`)}</li>`)}</ul>
  ${sheets.map(
    ({ title, tell, items, situation, transfer }) => html`<section class="blank-form" aria-label=${title}>
    <h3>${title}</h3>${whose(say)}<p>${tell}</p>
    ${boxes(title, items, 1, say)}
    <p><b>${say('form.situation')}.</b> ${situation}</p>
    ${boxes(title, transfer, items.length + 1, say)}
  </section>`,
  )}`;

const boxes = (name: string, statements: readonly string[], from: number, say: RunTools['say']): TemplateResult => html`
  <table class="wide ticks" aria-label=${name}><thead><tr><th scope="col">${say('teacher.number')}</th><th scope="col">${say('teacher.statement')}</th><th scope="col">${say('form.yes')}</th><th scope="col">${say('form.no')}</th></tr></thead>
    <tbody>${statements.map((text, n) => html`<tr><td>${from + n}</td><th scope="row">${text}</th><td class="tick">☐</td><td class="tick">☐</td></tr>`)}</tbody></table>`;

export const answerKey = (seats: readonly KitSeat[], of: KeyView | null, say: RunTools['say']): TemplateResult => html`
  ${
    of
      ? html`<ul class="statement">${of.notes.map((note) => html`<li>${note}</li>`)}</ul>
    ${of.forms.map(
      ({
        title,
        rows,
      }) => html`<h3>${title}</h3><table class="wide three narrow-middle"><thead><tr><th scope="col">${say('teacher.statement')}</th><th scope="col">${say('teacher.supported')}</th><th scope="col">${say('teacher.why')}</th></tr></thead>
      <tbody>${rows.map((row) => html`<tr><th scope="row">${row.text}</th><td><b>${row.right}</b></td><td>${row.why} ${sources(row.sources)}</td></tr>`)}</tbody></table>`,
    )}
    <h3>${say('teacher.questions')}</h3><ol class="questions" data-answers>${of.questions.map(({ stem, mark, right, why }) => html`<li>${stem} <b>${mark}: ${right}</b> ${why}</li>`)}</ol>`
      : nothing
  }
  ${seats.map(
    (
      seat,
    ) => html`<h3>${seat.name}</h3><table class="wide three"><thead><tr><th scope="col">${say('teacher.decision')}</th><th scope="col">${say('run.done')}</th><th scope="col">${say('teacher.twoRoads')}</th></tr></thead>
    <tbody>${seat.all.map((card) => html`<tr><th scope="row">${card.title}</th><td>${card.options.filter(({ real }) => real).map(({ mark }) => html`<b>${mark}</b> ${card.done.unknown ? html`<em>${card.done.word}.</em> ` : nothing}`)}${done(card.done, say)}</td><td>${card.cases.map(({ mark, text }) => html`<p><b>${mark}</b> ${text}</p>`)}</td></tr>`)}</tbody></table>`,
  )}`;
