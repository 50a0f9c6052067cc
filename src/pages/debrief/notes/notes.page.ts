/** The teacher's own window, drawn: the answers first, then what to ask, what comes next, the other decisions and the clock. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { NotesView } from './notes.view.ts';
import { guide } from './guide.page.ts';
import { sources } from '../common/statement.page.ts';
import { done } from '../common/done.page.ts';
import type { RunTools } from '../common/tools.page.ts';

export interface NotesTools extends RunTools {
  readonly item: (item: number) => void;
  readonly time: (minutes: number) => void;
}

const LENGTHS = [5, 10, 15, 20];

/** @param gone that the room's window does not answer; `now` in milliseconds, for the time left */
export const notesPage = (view: NotesView | null, gone: boolean, now: number, tools: NotesTools): TemplateResult => {
  const { say } = tools;
  return html`<main class="notes-page">
    ${gone || !view ? html`<p class="notes-gone" role="alert">${say(view ? 'notes.gone' : 'notes.waiting')}</p>` : nothing}
    ${view ? body(view, now, tools) : html`<h1 tabindex="-1">${say('notes.title')}</h1>`}
  </main>`;
};

const body = (view: NotesView, now: number, tools: NotesTools): TemplateResult => {
  const { say } = tools;
  return html`
    <div class="notes-lead">
    <p class="kicker">${view.phase} ${view.place}${view.made ? html` <b class="made-up">${view.made}</b>` : nothing}</p>
    <h1 tabindex="-1">${view.title}</h1>
    ${
      view.running
        ? html`<p class="ways"><button type="button" data-step="back" @click=${() => tools.step(-1)}>${say('run.back')}</button>
      <button type="button" data-step="next" class="primary" @click=${() => tools.step(1)}>${say('notes.next')}</button>
      <button type="button" data-blank aria-pressed=${view.blank} @click=${() => tools.blank()}>${say('notes.blank')}</button></p>
    <p class="notes-next"><b>${say('notes.coming')}</b> ${view.next}</p>`
        : html`<p class="notes-elsewhere" role="status">${say('notes.elsewhere')}</p>`
    }
    ${view.ask ? html`<p class="notes-ask"><b>${say('notes.onTheWall')}</b> ${view.ask}</p>` : nothing}
    ${view.guide ? guide(view.guide, say) : nothing}
    ${
      view.answers.length === 0
        ? nothing
        : html`<h2>${say('notes.answers')}</h2>${view.carried ? html`<p class="small">${view.carried}</p>` : nothing}<ol class="plain">${view.answers.map(
            (
              each,
            ) => html`<li><b>${each.mark}</b> ${each.text} <b>${each.counted}</b> ${each.real ? html`<em>${each.real}</em>` : nothing}
      ${each.grounds.length > 0 ? html`<p class="small">${say('notes.standsOn')} ${each.grounds.join(' · ')}</p>` : nothing}<p class="small">${say('notes.follows')} ${each.follows}</p></li>`,
          )}</ol>`
    }
    ${view.done ? html`<p><b>${say('run.done')}:</b> ${done(view.done, say)}</p>` : nothing}
    </div>
    <div class="notes-side">
    <h2>${say('notes.clock')}</h2>${clock(view, now, tools)}
    ${view.errors.length === 0 ? nothing : html`<h2>${say('notes.errors')}</h2><ul class="plain" data-errors>${view.errors.map((each) => html`<li><b>${each.belief}</b> ${each.counted.text} <p class="small">${each.correction} ${sources(each.sources)}</p></li>`)}</ul>`}
    ${view.decisions.length === 0 ? nothing : html`<h2>${say('notes.decisions')}</h2><ul class="plain">${view.decisions.map(({ item, title, here }) => html`<li><button type="button" class="link" aria-current=${here ? 'true' : nothing} @click=${() => tools.item(item)}>${title}</button></li>`)}</ul>`}
    <p class="small">${say('run.keys')}</p>
    </div>
  `;
};

function clock({ clock: of }: NotesView, now: number, { say, time }: NotesTools): TemplateResult {
  const left = of ? Math.ceil((of.startedAt + of.minutes * 60_000 - now) / 1000) : null;
  const told =
    left === null
      ? say('notes.noClock')
      : left <= 0
        ? say('notes.over')
        : say('notes.left', { time: `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` });
  return html`<p class="notes-clock" role="timer"><b>${told}</b> ${LENGTHS.map((minutes) => html`<button type="button" @click=${() => time(minutes)}>${say('notes.minutes', { minutes })}</button>`)}</p>`;
}
