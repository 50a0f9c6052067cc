/** Where to go from the scorecard: its one next step and handing in, which stay in sight, then everything else. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { wayBack } from '../common/next.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { OnwardView } from './onward.view.ts';

/** The last move first, where the seat has one; else handing in. */
export const nextStep = ({ coda }: OnwardView, { send, say }: Tools): TemplateResult => html`
  <div class="onto">
    ${coda === null ? nothing : html`<button type="button" class="primary" data-coda @click=${() => send({ type: 'coda.begun' })}>${coda}</button><span class="small">${say('score.codaText')}</span>`}
    <button type="button" class=${coda === null ? 'primary' : 'second'} data-panel="result" @click=${() => send({ type: 'panel.opened', panel: 'result' })}>${say('score.handIn')}</button>
  </div>
`;

/** What can be looked up, and where else to go. */
export const furtherOn = (view: OnwardView, tools: Tools): TemplateResult => {
  const { send, say, links } = tools;
  const link = (mark: string, word: string, go: () => void): TemplateResult =>
    html`<button type="button" class="link" data-go=${mark} @click=${go}>${word}</button>`;
  return html`
  <section class="onward" aria-labelledby="onward">
    <h2 id="onward">${say('score.onward')}</h2>
    ${view.onward ? html`<button type="button" class="way" data-roads @click=${() => send({ type: 'fork.followed' })}><b>${say('score.compare')}</b></button>` : nothing}
    ${view.seats.map(
      (
        seat,
      ) => html`<button type="button" class="way" data-seat=${seat.id} @click=${() => send({ type: 'seat.chosen', seat: seat.id })}>
        <b>${say(seat.played ? 'score.seatAgain' : 'score.seat', { seat: seat.name })}</b> <span>${seat.hour}</span></button>`,
    )}
    ${view.hearing ? html`<button type="button" class="way" data-hearing @click=${() => send({ type: 'hearing.chosen' })}><b>${say('score.hearing')}</b> <span>${say('score.hearingText')}</span></button>` : nothing}
    <p class="acts">
      ${link('days', say('score.days'), () => send({ type: 'days.opened' }))}
      ${link('unknown', say('score.unknown'), () => send({ type: 'unknown.opened' }))}
      ${view.recall ? html`<button type="button" class="link" data-panel="recall" @click=${() => send({ type: 'panel.opened', panel: 'recall' })}>${say('recall.open')}</button>` : nothing}
      <a class="link" data-debrief-own href=${links.to(view.debrief)}>${say('score.debrief')}</a>
      <button type="button" class="link" data-read @click=${() => send({ type: 'case.read' })}>${say('title.read')}</button>
      <button type="button" class="link" data-again @click=${() => send({ type: 'seat.replayed' })}>${say('score.again')}</button>
      ${wayBack(tools)}
      <button type="button" class="link" data-home @click=${() => send({ type: 'title.returned' })}>${say('score.home')}</button>
    </p>
  </section>
`;
};

/** One more choice each, beside the play. */
export const sideDoors = ({ sideDoors: doors }: OnwardView, { send, say }: Tools): TemplateResult => html`
  <div class="sides">
    <p class="small">${say('score.sideDoorsText')}</p>
    ${doors.map(
      ({ id, title, did }) =>
        html`<button type="button" class="way" data-side=${id} @click=${() => send({ type: 'side.opened', decision: id })}>
        <b>${say(did === null ? 'score.sideDoor' : 'score.sideDoorAgain', { title })}</b> ${did === null ? nothing : html`<span>${did}</span>`}</button>`,
    )}
  </div>
`;
