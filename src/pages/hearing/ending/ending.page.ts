/** How the hearing ends: the order, what would have to be proved, and what stays unsettled. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { EndingView, ProveView, UnsettledView } from './ending.view.ts';
import { chips, label } from '../../common/citation.page.ts';
import { cited } from '../../common/cited.page.ts';
import { next } from '../../common/next.page.ts';
import type { Tools } from '../../common/tools.page.ts';
import { neverHappened } from '../foyer/foyer.page.ts';

export const endingPage = (view: EndingView, { send, say }: Tools): TemplateResult => html`
  <main class="sheet score hearing-ending">
    <section class="measures">
      ${neverHappened(view.label)}
      <p class="kicker">${say('hearing.order')}</p>
      <h1 tabindex="-1">${view.title}</h1>
      <p class="lead">${view.order}</p>
      <p>${view.text} ${chips(view.chips, send)}</p>
      ${next(view.next, () => send({ type: 'ending.read' }))}
    </section>
    <article class="paper roll">
      <h2>${say('hearing.byStage')}</h2>
      <ol class="by-stage">${view.stages.map(
        (stage) =>
          html`<li data-carried=${stage.side}><b>${stage.title}</b> <span class="side">${stage.carriedBy}</span> <span>${stage.sentence} ${chips(stage.chips, send)}</span></li>`,
      )}</ol>
    </article>
  </main>
`;

export const provePage = (view: ProveView, { send, say }: Tools): TemplateResult => html`
  <main class="words prove">
    ${neverHappened(view.label)}
    <h1 tabindex="-1">${view.title}</h1>
    <p class="lead">${view.text} ${chips(view.chips, send)}</p>
    ${view.showings.map(
      (showing) => html`<section class="showing" data-showing=${showing.id}>
        <h2>${showing.title}</h2>
        <p>${showing.prompt} <span class="cite">${label(showing.label)}${chips(showing.chips, send)}</span></p>
        <fieldset class="replies">
          <legend>${say('decision.ask-element')}</legend>
          ${showing.replies.map(
            (reply) => html`<div class="reply ${reply.chosen ? 'chosen' : ''}">
              <label><input type="radio" name="showing-${showing.id}" data-reply=${reply.id} .checked=${reply.chosen}
                @change=${() => send({ type: 'showing.answered', showing: showing.id, reply: reply.id })} />${reply.text}</label>
            </div>`,
          )}
        </fieldset>
        <p class="note" aria-live="polite">${showing.note ?? nothing}</p>
      </section>`,
    )}
    ${next(view.next, () => send({ type: 'prove.read' }))}
  </main>
`;

export const unsettledPage = (view: UnsettledView, { send, say }: Tools): TemplateResult => html`
  <main class="words unsettled">
    ${neverHappened(view.label)}
    <h1 tabindex="-1">${view.title}</h1>
    <ul class="unknown">${view.items.map((each) => html`<li>${each.text} ${chips(each.chips, send)}</li>`)}</ul>
    <p class="truth">${cited(view.truth, send)}</p>
    <ul class="plain">${view.tally.map(({ name, text }) => html`<li><b>${name}</b> ${text}</li>`)}</ul>
    <p class="acts">
      ${view.again.map(
        ({ name, ...begun }, i) =>
          html`<button type="button" class=${i === 0 ? 'primary' : 'link'} data-players=${begun.players} @click=${() => send({ type: 'hearing.begun', ...begun })}>${name}</button>`,
      )}
      <button type="button" class="link" data-home @click=${() => send({ type: 'title.returned' })}>${say('score.home')}</button>
    </p>
  </main>
`;
