/** The scorecard: a sentence first, three measures, every reason to its source, and two dockets side by side. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { MeasureView, ScorecardView } from './scorecard.view.ts';
import { chips, label } from '../common/citation.page.ts';
import { cited } from '../common/cited.page.ts';
import { wayBack } from '../common/next.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const scorecardPage = (view: ScorecardView, tools: Tools): TemplateResult => html`
  <main class="sheet score">
    <section class="measures">
      <p class="unseen">${tools.say('score.over')}</p>
      <h1 tabindex="-1">${view.title}</h1>
      ${view.carried ? html`<p class="small" data-carried>${view.carried}</p>` : nothing}
      ${view.measures.map((measure) => measureRow(measure, tools))}
      <p class="small">${tools.say('score.footnote')}</p>
      ${view.endings === null ? nothing : html`<p class="small" data-endings>${view.endings}</p>`}
      ${onward(view, tools)}
      ${sideDoors(view, tools)}
      ${wrong(view, tools)}
      ${argumentsMade(view, tools)}
    </section>
    <article class="paper roll">
      <h2>${tools.say('score.twoDockets')}</h2>
      <table class="dockets">
        <thead><tr><th scope="col"><span class="unseen">${tools.say('source.date')}</span></th><th scope="col">${tools.say('score.whatWasDone')}</th><th scope="col">${tools.say('score.whatYouDid')}</th></tr></thead>
        <tbody>
          ${view.dockets.map(
            (
              row,
            ) => html`<tr><th scope="row"><time>${row.when}</time></th><td>${cited(row.done, tools.send)}</td><td class=${row.same ? 'same' : ''}>${row.did}
              ${view.forks ? html`<button type="button" class="link fork" data-fork=${row.id} aria-label=${tools.say('score.forkAt', { what: row.said })} @click=${() => tools.send({ type: 'fork.taken', decision: row.id })}>${tools.say('score.fork')}</button>` : nothing}</td></tr>`,
          )}
        </tbody>
      </table>
      <p class="truth">${cited(view.decided, tools.send)}</p>
      <h3>${tools.say('score.led')}</h3>
      <ul class="plain">${view.led.map((each) => html`<li>${cited(each, tools.send)}</li>`)}</ul>
    </article>
  </main>
`;

/** Where to go from here: a second road to compare, another seat first, the hearing, the case to read. */
const onward = (view: ScorecardView, tools: Tools): TemplateResult => {
  const { send, say, links } = tools;
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
      ${view.recall ? html`<button type="button" class="link" data-panel="recall" @click=${() => send({ type: 'panel.opened', panel: 'recall' })}>${say('recall.open')}</button>` : nothing}
      <button type="button" class="link" data-panel="result" @click=${() => send({ type: 'panel.opened', panel: 'result' })}>${say('result.open')}</button>
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
const sideDoors = ({ sideDoors: doors }: ScorecardView, { send, say }: Tools): TemplateResult | typeof nothing =>
  doors.length === 0
    ? nothing
    : html`
  <section class="onward sides" aria-labelledby="sides">
    <h2 id="sides">${say('score.sideDoors')}</h2>
    <p class="small">${say('score.sideDoorsText')}</p>
    ${doors.map(
      ({ id, title, did }) =>
        html`<button type="button" class="way" data-side=${id} @click=${() => send({ type: 'side.opened', decision: id })}>
        <b>${say(did === null ? 'score.sideDoor' : 'score.sideDoorAgain', { title })}</b> ${did === null ? nothing : html`<span>${did}</span>`}</button>`,
    )}
  </section>
`;

const measureRow = (measure: MeasureView, { send, say }: Tools): TemplateResult => html`
  <section class="measure" aria-labelledby="measure-${measure.id}" data-measure=${measure.id} data-points=${measure.points}>
    <h2 id="measure-${measure.id}">${measure.name}</h2>
    <p class="points">${say('score.of', { n: measure.points })}</p>
    <div class="body">
      <p class="sentence">${measure.sentence} <b class="level">${measure.level}</b></p>
      <meter class="scale" min="0" max="100" .value=${measure.points} aria-hidden="true">${measure.points}</meter>
      <details>
        <summary>${say('score.why')}</summary>
        <p class="small">${measure.asks}</p>
        ${measure.decisions.map(
          (
            decision,
          ) => html`<h3>${decision.title} <span class="points" aria-hidden="true">${decision.points}</span><span class="unseen">: ${say('score.of', { n: decision.points })}</span></h3>
            <ul class="reasons">${decision.reasons.map(
              (reason) =>
                html`<li><b class=${reason.points < 0 ? 'less' : ''}>${reason.sign}</b><span>${reason.text} ${chips(reason.chips, send)}</span></li>`,
            )}</ul>`,
        )}
      </details>
    </div>
  </section>
`;

/** What was said and is wrong: struck out to the eye, and named as wrong to the ear. */
const wrong = ({ wrong: list }: ScorecardView, { send, say }: Tools): TemplateResult | typeof nothing =>
  list.length === 0
    ? nothing
    : html`
  <section class="made wrong" aria-labelledby="wrong">
    <h2 id="wrong">${say('score.wrong')}</h2>
    <ul class="plain">${list.map(
      (item) => html`<li><p><span class="unseen">${say('score.wrong')}: </span><s>${item.said}</s></p>
        <p class="small">${item.where}</p>
        <p>${item.correction} ${chips(item.chips, send)}</p>
        ${item.putRight === null ? nothing : html`<p class="put-right">${item.putRight}</p>`}</li>`,
    )}</ul>
  </section>
`;

const argumentsMade = ({ argumentsOnRecord }: ScorecardView, { send, say }: Tools): TemplateResult => html`
  <section class="made" aria-labelledby="made">
    <h2 id="made">${say('score.arguments')}</h2>
    ${argumentsOnRecord.map((group) =>
      group.items.length === 0
        ? nothing
        : html`<h3>${group.title}</h3>
        <ul class="plain">${group.items.map((item) => html`<li>${item.text} <span class="cite">${label(item.label)}${chips(item.chips, send)}</span></li>`)}</ul>`,
    )}
  </section>
`;
