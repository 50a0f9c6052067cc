/** The teacher's papers as pages that print well: all of them, or the one that is asked for. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { KitSeat, TeacherView } from '../../view-models/debrief/teacherView.ts';
import { comparison, exit, facts, plans, standards, told } from './lessonPapers.ts';
import { linkBuilder } from './linkBuilder.ts';
import { label } from '../parts/citation.ts';
import { sources, statement } from './statement.ts';
import type { RunTools } from './tools.ts';

type Say = RunTools['say'];
const PAPERS = ['plan', 'lessons', 'facts', 'roles', 'situations', 'tally', 'reveal', 'ticket', 'exit', 'comparison', 'standards', 'words', 'link', 'privacy', 'access'] as const;
type Paper = (typeof PAPERS)[number];

/** Papers that only teaching content can fill. */
const TAUGHT: readonly Paper[] = ['lessons', 'facts', 'exit', 'comparison', 'standards'];
const papersOf = ({ lessons }: TeacherView): readonly Paper[] => PAPERS.filter((id) => (lessons ? id !== 'comparison' || lessons.comparison : !TAUGHT.includes(id)));

/** Prints one paper alone, or all. */
function print(only: Paper | null): void {
  const main = document.querySelector<HTMLElement>('main.teacher');
  if (only && main) main.dataset['only'] = only;
  for (const paper of document.querySelectorAll<HTMLElement>('section.sheet-of-paper')) paper.classList.toggle('not-printed', only !== null && paper.dataset['paper'] !== only);
  window.print();
  for (const paper of document.querySelectorAll<HTMLElement>('section.not-printed')) paper.classList.remove('not-printed');
}

export const teacherPage = (view: TeacherView, say: Say): TemplateResult => html`<main class="debrief-page teacher">
  <h1 tabindex="-1">${view.title}</h1>
  <p class="small">${view.name}. ${view.education}</p>
  <nav class="papers" aria-label=${say('teacher.papers')}><ul>${papersOf(view).map((id) => html`<li><a href="#paper-${id}">${say(`teacher.${id}`)}</a></li>`)}</ul></nav>
  ${papersOf(view).map((id) => html`<section class="sheet-of-paper" id="paper-${id}" data-paper=${id} aria-labelledby="head-${id}">
    <header><h2 id="head-${id}">${say(`teacher.${id}`)}</h2><button type="button" class="link print-this" aria-label=${say('teacher.printThis', { paper: say(`teacher.${id}`) })} @click=${() => print(id)}>${say('teacher.print')}</button></header>
    ${paper(id, view, say)}
  </section>`)}
</main>`;

function paper(id: Paper, view: TeacherView, say: Say): TemplateResult | typeof nothing {
  const { lessons } = view;
  switch (id) {
    case 'plan': return plan(view, say);
    case 'lessons': return lessons ? plans(lessons, say) : nothing;
    case 'facts': return lessons ? facts(lessons) : nothing;
    case 'exit': return lessons ? exit(lessons, say) : nothing;
    case 'comparison': return lessons ? comparison(lessons, say) : nothing;
    case 'standards': return lessons ? standards(lessons, say) : nothing;
    case 'roles': return html`<div class="cards">${view.seats.map((seat) => role(seat, say))}</div>`;
    case 'situations': return html`${view.seats.map((seat) => html`<h3>${seat.name}</h3><div class="cards">${seat.cards.map((card) => html`<article class="card-paper"><p class="kicker">${card.when} ${label(card.situation.label)}</p><h4>${card.title}</h4><p>${card.situation.text}</p>${card.ask ? html`<p><b>${card.ask}</b></p>` : nothing}<ol class="lettered">${card.options.map(({ mark, text }) => html`<li><b>${mark}</b> ${text}</li>`)}</ol></article>`)}</div>`)}`;
    case 'tally': return html`<p>${say('teacher.tallyHow')}</p>${view.seats.map((seat) => html`<table class="wide"><caption>${seat.name}</caption><thead><tr><th scope="col">${say('class.course')}</th>${['A', 'B', 'C', 'D', 'E'].map((mark) => html`<th scope="col">${mark}</th>`)}</tr></thead><tbody>${seat.cards.map((card) => html`<tr><th scope="row">${card.title}</th>${['A', 'B', 'C', 'D', 'E'].map((mark) => html`<td>${card.options.some((each) => each.mark === mark) ? nothing : '–'}</td>`)}</tr>`)}</tbody></table>`)}`;
    case 'reveal': return html`${view.seats.map((seat) => html`<h3>${seat.name}</h3>${seat.cards.map((card) => html`<article class="answer"><h4>${card.title} <span class="small">${card.when}</span></h4><p><b>${say('run.done')}:</b> ${statement(card.done)}</p>
      <table class="wide"><thead><tr><th scope="col">${say('class.course')}</th><th scope="col">${say('notes.standsOn')}</th><th scope="col">${say('notes.follows')}</th></tr></thead><tbody>${card.options.map((option) => html`<tr><th scope="row">${option.mark} ${option.text} ${option.real ? html`<em>${say('run.real')}</em>` : nothing}</th><td>${option.grounds.length > 0 ? option.grounds.join(' · ') : say('run.noGround')}</td><td>${option.follows}</td></tr>`)}</tbody></table></article>`)}`)}`;
    case 'ticket': return ticket(view, say);
    case 'words': return html`<dl class="glossary">${view.words.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>`;
    case 'link': return linkBuilder(view, say);
    case 'privacy': return lessons ? told(lessons, id, say) : html`<ul class="statement">${['stored', 'sent', 'codes', 'camera', 'check'].map((each) => html`<li>${say(`privacy.${each}`)}</li>`)}</ul>`;
    case 'access': return lessons ? told(lessons, id, say) : html`<ul class="statement">${['keys', 'tables', 'patterns', 'settings', 'paper', 'check'].map((each) => html`<li>${say(`access.${each}`)}</li>`)}</ul>`;
  }
}

const plan = (view: TeacherView, say: Say): TemplateResult => html`
  <ol class="statement">${['before', 'open', 'notes', 'keys'].map((each) => html`<li>${say(`teacher.plan-${each}`)}</li>`)}</ol>
  <table class="wide"><thead><tr><th scope="col">${say('teacher.minutes')}</th><th scope="col">${say('teacher.phase')}</th><th scope="col">${say('teacher.do')}</th></tr></thead>
    <tbody>${view.plan.map(({ minutes, name, text }) => html`<tr><td>${minutes}</td><th scope="row">${name}</th><td>${text}</td></tr>`)}</tbody></table>
  <p>${say('teacher.plan-after')}</p>`;

const role = (seat: KitSeat, say: Say): TemplateResult => html`<article class="card-paper"><h3>${seat.name}</h3><p>${seat.who}</p><p><b>${say('teacher.owes')}</b></p><ul>${seat.owes.map((each) => html`<li>${each}</li>`)}</ul><p><b>${say('teacher.wants')}</b> ${seat.wants}</p><p><b>${say('teacher.mayNot')}</b></p><ul>${seat.mayNot.map((each) => html`<li>${each}</li>`)}</ul><p class="small">${sources(seat.sources)}</p></article>`;

const ticket = (view: TeacherView, say: Say): TemplateResult => html`
  <ol class="questions">${view.ticket.map(({ stem, options }) => html`<li><p>${stem}</p><ol class="lettered">${options.map(({ mark, text }) => html`<li><b>${mark}</b> ${text}</li>`)}</ol></li>`)}</ol>
  <p>${say('teacher.oneSentence')}</p>
  <details class="key"><summary>${say('teacher.key')}</summary><ol class="questions">${view.ticket.map(({ options }) => html`<li>${options.filter(({ right }) => right).map(({ mark, rationale }) => html`<b>${mark}</b> ${rationale}`)}</li>`)}</ol></details>`;
