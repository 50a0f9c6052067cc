/** The kit as papers: how it goes, role cards, situation cards, the sheet to count on, the sheet to turn over. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { KitCard, KitSeat, KitView } from './kit.view.ts';
import { label } from '../../common/citation.page.ts';
import { done } from '../common/done.page.ts';
import { sources, statement } from '../common/statement.page.ts';
import type { RunTools } from '../common/tools.page.ts';

type Say = RunTools['say'];
const MARKS = ['A', 'B', 'C', 'D', 'E'];

export const kit = ({ tell, steps }: KitView): TemplateResult =>
  html`<p>${tell}</p><ol class="statement">${steps.map((each) => html`<li>${each}</li>`)}</ol>`;

export const roles = (seats: readonly KitSeat[], say: Say): TemplateResult =>
  html`<div class="cards">${seats.map(
    (seat) => html`<article class="card-paper"><h3>${seat.name}</h3><p>${seat.who}</p>
  <p><b>${say('teacher.owes')}</b></p><ul>${seat.owes.map((each) => html`<li>${each}</li>`)}</ul>
  <p><b>${say('teacher.wants')}</b> ${seat.wants}</p><p><b>${say('teacher.mayNot')}</b></p><ul>${seat.mayNot.map((each) => html`<li>${each}</li>`)}</ul>
  <p class="small">${sources(seat.sources)}</p></article>`,
  )}</div>`;

/** Once it is cut out, a card has only itself to say whose it is. */
const situation = (
  { when, situation: of, title, ask, options }: KitCard,
  seat: string,
): TemplateResult => html`<article class="card-paper"><p class="kicker">${seat}, ${when} ${label(of.label)}</p><h4>${title}</h4><p>${of.text}</p>
  ${ask ? html`<p><b>${ask}</b></p>` : nothing}<ol class="lettered">${options.map(({ mark, text }) => html`<li><b>${mark}</b> ${text}</li>`)}</ol></article>`;

export const situations = (seats: readonly KitSeat[]): TemplateResult =>
  html`${seats.map((seat) => html`<section class="desk-cards"><h3>${seat.name}</h3><div class="cards">${seat.cards.map((card) => situation(card, seat.short))}</div></section>`)}`;

export const tally = (
  seats: readonly KitSeat[],
  of: KitView | null,
  say: Say,
): TemplateResult => html`<p>${of?.tally} ${say('teacher.tallyHow')}</p>
  ${seats.map(
    (
      seat,
    ) => html`<table class="wide tally-sheet"><caption>${seat.name}</caption><thead><tr><th scope="col">${say('class.course')}</th>${MARKS.map((mark) => html`<th scope="col">${mark}</th>`)}${of ? html`<th scope="col" class="best">${of.best}</th>` : nothing}</tr></thead>
    <tbody>${seat.cards.map((card) => html`<tr><th scope="row">${card.title}</th>${MARKS.map((mark) => html`<td>${card.options.some((each) => each.mark === mark) ? nothing : '–'}</td>`)}${of ? html`<td></td>` : nothing}</tr>`)}</tbody></table>`,
  )}`;

/** What was really done, with the letter of the course where one of the cards is it or comes closest. */
const revealed = (card: KitCard, say: Say): TemplateResult => {
  const real = card.options.find((option) => option.real);
  return html`<article class="answer"><h4>${card.title} <span class="small">${card.when}</span></h4><p>${real ? html`<b>${real.mark}</b> ${card.done.unknown ? html`<em>${card.done.word}.</em> ` : nothing}` : nothing}${done(card.done, say)}</p></article>`;
};

export const reveal = (seats: readonly KitSeat[], of: KitView | null, say: Say): TemplateResult => html`
  ${of ? html`<p>${of.reveal}</p><ul class="statement">${of.notes.map((note) => html`<li>${statement(note)}</li>`)}</ul>` : nothing}
  ${seats.map((seat) => html`<h3>${seat.name}</h3>${seat.cards.map((card) => revealed(card, say))}`)}`;
