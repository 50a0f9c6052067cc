/** The title: the dates a dispute opened with, one of which may not add up, and a seat to take. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { KeptLine, LoadingView, TitleView } from './title.view.ts';
import { wayBack } from '../common/next.page.ts';
import type { Send, Tools } from '../common/tools.page.ts';

export const titlePage = (view: TitleView, tools: Tools): TemplateResult => {
  const { send, say, links, renew } = tools;
  const [first = '', ...rest] = view.title.split(' ');
  return html`
    <main class="title ${view.cases.length > 0 ? 'many' : ''}">
      ${view.cases.length > 0 ? casePicker(view, tools) : nothing}
      <dl class="dates">
        ${view.dates.map(({ word, when, glows }) => html`<div class=${glows ? 'glows' : ''}><dt>${word}</dt><dd>${when}</dd></div>`)}
      </dl>
      <h1 tabindex="-1">${first} <span>${rest.join(' ')}</span></h1>
      <div class="line">
        <p>${view.line}</p>
        ${view.what === null ? nothing : html`<p class="what">${view.what}</p>`}
      </div>
      ${
        view.resume.length === 0
          ? nothing
          : html`<div class="kept">${view.resume.map((line) => keptButton(line, send))}${
              view.earlier.length === 0
                ? nothing
                : html`<details class="earlier"><summary>${view.earlierWord}</summary>${view.earlier.map((line) => keptButton(line, send))}</details>`
            }</div>`
      }
      <div class="seats" role="group" aria-label=${say('title.seats')} data-count=${view.seats.length}>
        ${view.seats.map(
          (seat) => html`
            <button type="button" class="seat ${view.finished.includes(seat.id) ? 'played' : ''}" data-seat=${seat.id} @click=${() => send({ type: 'seat.chosen', seat: seat.id })}>
              <span class="name">${seat.name}</span><span class="hour">${seat.hour}</span><span class="tagline">${seat.tagline}</span>${view.finished.includes(seat.id) ? html`<span class="played-word">${say('title.played')}</span>` : nothing}
            </button>
          `,
        )}
      </div>
      <div class="below">
      <details class="setup">
        <summary>${view.setup}</summary>
        ${view.editions.length > 0 ? editionPicker(view, tools) : nothing}
        ${pairPicker(view, tools)}
      </details>
      <p class="ways">
        ${view.hearing ? hearingWay(view.hearing, send) : nothing}
        <button type="button" class="link" data-read @click=${() => send({ type: 'case.read' })}>${say('title.read')}</button>
      </p>
      <p class="foot">
        ${wayBack(tools)}
        <a class="link" data-debrief href=${links.to({ page: 'debrief', part: 'gather' })}>${say('title.debrief')}</a>
        <button type="button" class="link" data-panel="settings" @click=${() => send({ type: 'panel.opened', panel: 'settings' })}>${say('title.settings')}</button>
        <button type="button" class="link" data-panel="about" @click=${() => send({ type: 'panel.opened', panel: 'about' })}>${say('title.about')}</button>
        ${
          view.offline === null
            ? nothing
            : view.offline.renew
              ? html`<button type="button" class="link" data-renew @click=${renew}>${view.offline.text}</button>`
              : html`<span class="small" data-offline>${view.offline.text}</span>`
        }
        <span class="small">${view.education}</span>
      </p>
      </div>
    </main>
  `;
};

const keptButton = ({ index, text }: KeptLine, send: Send): TemplateResult =>
  html`<button type="button" class="link" data-resume=${index} @click=${() => send({ type: 'play.resumed', index })}>${text}</button>`;

/** Says that something is coming: on a slow network this page stands for half a minute. */
export const loadingPage = ({ title, text }: LoadingView): TemplateResult =>
  html`<main class="words loading" aria-busy="true"><h1 tabindex="-1">${title}</h1><p class="lead" role="status">${text}</p></main>`;

/** Links, since each case has an address of its own; the one in view is told apart by its line and by `aria-current`. */
const casePicker = ({ cases }: TitleView, { say, links }: Tools): TemplateResult => html`
  <nav class="cases" aria-labelledby="cases-title">
    <p id="cases-title">${say('title.cases')}</p>
    <ul>${cases.map(
      ({ id, title, here }) =>
        html`<li><a class="link" data-case=${id} href=${links.toCase(id)} aria-current=${here ? 'page' : nothing}>${title}</a></li>`,
    )}</ul>
  </nav>
`;

/** How long a seat is to be: it holds for every seat taken from here on. */
const editionPicker = ({ editions }: TitleView, { say, send }: Tools): TemplateResult => html`
  <fieldset class="editions">
    <legend>${say('title.editions')}</legend>
    ${editions.map(
      ({ id, name, length, chosen }) =>
        html`<label><input type="radio" name="edition" data-edition=${id} .checked=${live(chosen)} @change=${() => send({ type: 'edition.chosen', edition: id })} /><span><span class="name">${name}</span> <span class="length">${length}</span></span></label>`,
    )}
  </fieldset>
`;

/** One or two at the device: it holds for every seat taken from here on. */
const pairPicker = ({ pair }: TitleView, { say, send }: Tools): TemplateResult => html`
  <fieldset class="editions pair">
    <legend>${say('title.players')}</legend>
    ${[false, true].map(
      (two) =>
        html`<label><input type="radio" name="players" data-pair=${two ? 'two' : 'one'} .checked=${live(pair === two)} @change=${() => send({ type: 'pair.chosen', pair: two })} /><span><span class="name">${say(two ? 'title.two' : 'title.one')}</span> <span class="length">${say(two ? 'title.twoText' : 'title.oneText')}</span></span></label>`,
    )}
  </fieldset>
`;

const hearingWay = ({ bench, text, resume }: NonNullable<TitleView['hearing']>, send: Send): TemplateResult => html`
  ${bench === null ? nothing : html`<button type="button" class="link" data-bench @click=${() => send({ type: 'hearing.chosen', form: 'bench' })}>${bench}</button>`}
  <button type="button" class="link" data-hearing @click=${() => send({ type: 'hearing.chosen' })}>${text}</button>
  ${resume === null ? nothing : html`<button type="button" class="link" data-hearing-resume @click=${() => send({ type: 'hearing.resumed' })}>${resume}</button>`}
`;
