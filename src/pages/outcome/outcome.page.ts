/** The outcome: how it went in few words, then what was decided; and, looked up from the scorecard, the docket that unrolls and what nobody knows. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { OutcomeView } from './outcome.view.ts';
import { chips } from '../common/citation.page.ts';
import { cited } from '../common/cited.page.ts';
import { core, unrolling } from './docketTable.page.ts';
import { laterEvents } from '../common/laterEvents.page.ts';
import { next } from '../common/next.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const outcomePage = (view: OutcomeView, tools: Tools): TemplateResult => html`
  <main class="sheet outcome ${view.step}">
    ${STEPS[view.step](view, tools)}
  </main>
`;

const go = (view: OutcomeView, { send }: Tools): TemplateResult =>
  next(view.next, () => send({ type: 'outcome.turned' }));

const brief = (view: OutcomeView, tools: Tools): TemplateResult => html`
  <div class="words">
    <p class="unseen">${tools.say('outcome.lead')}</p>
    <h1 tabindex="-1">${view.title}</h1>
    <ol class="brief">
      ${view.brief.map((event) => html`<li><time>${event.when}</time> ${cited(event, tools.send)}</li>`)}
    </ol>
    ${go(view, tools)}
  </div>
`;

const timeline = (view: OutcomeView, tools: Tools): TemplateResult => html`
  <article class="paper roll" ${unrolling()}>
    ${core()}
    <p class="unseen">${tools.say('outcome.lead')}</p>
    <h1 tabindex="-1">${view.title}</h1>
    <p class="small">${tools.say('outcome.desks', { own: view.own.join(', ') })} ${view.others ?? nothing}</p>
    <ol class="events" data-desks=${view.own.length}>
      ${view.events.map(
        (
          event,
        ) => html`<li class="${event.kind} lane-${event.lane}"><time>${event.when}</time><span class="desk">${event.desk}</span>
          <span class="what">${cited(event, tools.send)}${event.pinpoint ? html` <span class="pinpoint">${event.pinpoint}</span>` : nothing}${
            event.id === null
              ? nothing
              : html` <button type="button" class="link fork" data-fork=${event.id} aria-label=${tools.say('score.forkAt', { what: event.text })} @click=${() => tools.send({ type: 'fork.taken', decision: event.id ?? '' })}>${tools.say('score.fork')}</button>`
          }</span></li>`,
      )}
    </ol>
    ${go(view, tools)}
  </article>
`;

const decided = (view: OutcomeView, tools: Tools): TemplateResult => html`
  <div class="words">
    <p class="kicker">${view.title}</p>
    <h1 tabindex="-1" class="huge">${view.word}</h1>
    <p class="lead">${cited(view.decided, tools.send)}</p>
    ${go(view, tools)}
  </div>
`;

const unknown = (view: OutcomeView, tools: Tools): TemplateResult => html`
  <div class="words">
    <p class="unseen">${tools.say('outcome.lead')}</p>
    <h1 tabindex="-1">${view.title}</h1>
    <ul class="unknown">${view.unknown.map((each) => html`<li>${each.text} ${chips(each.chips, tools.send)}</li>`)}</ul>
    <details class="today" open>
      <summary>${tools.say('outcome.today')}</summary>
      <p>${view.todayIntro}</p>
      ${laterEvents(view.later, tools)}
    </details>
    ${go(view, tools)}
  </div>
`;

const STEPS: Readonly<Record<OutcomeView['step'], (view: OutcomeView, tools: Tools) => TemplateResult>> = {
  brief,
  decided,
  timeline,
  unknown,
};
