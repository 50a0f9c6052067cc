/** The scorecard: a sentence first, three measures, every reason to its source, and two dockets side by side. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { MeasureView, ScorecardView } from '../../view-models/scorecardView.ts';
import { chips, cited, label } from '../parts/citation.ts';
import type { Tools } from '../send.ts';

export const scorecardPage = (view: ScorecardView, tools: Tools): TemplateResult => html`
  <main class="sheet score">
    <section class="measures">
      <h1 tabindex="-1">${view.title}</h1>
      ${view.measures.map((measure) => measureRow(measure, tools))}
      <p class="small">${tools.say('score.footnote')}</p>
      <p class="acts">
        <button type="button" class="primary" @click=${() => tools.send({ type: 'seat.replayed' })}>${tools.say('score.again')}</button>
        <button type="button" class="link" @click=${() => tools.send({ type: 'title.returned' })}>${tools.say('score.home')}</button>
      </p>
      ${argumentsMade(view, tools)}
    </section>
    <article class="paper roll">
      <h2>${tools.say('score.twoDockets')}</h2>
      <table class="dockets">
        <thead><tr><th scope="col"><span class="unseen">${tools.say('source.date')}</span></th><th scope="col">${tools.say('score.whatWasDone')}</th><th scope="col">${tools.say('score.whatYouDid')}</th></tr></thead>
        <tbody>
          ${view.dockets.map(
            (row) => html`<tr><th scope="row"><time>${row.when}</time></th><td>${cited(row.done, tools.send)}</td><td class=${row.same ? 'same' : ''}>${row.did}</td></tr>`,
          )}
        </tbody>
      </table>
      <p class="truth">${cited(view.decided, tools.send)}</p>
      <h3>${tools.say('score.led')}</h3>
      <ul class="plain">${view.led.map((each) => html`<li>${cited(each, tools.send)}</li>`)}</ul>
    </article>
  </main>
`;

const measureRow = (measure: MeasureView, { send, say }: Tools): TemplateResult => html`
  <section class="measure" aria-labelledby="measure-${measure.id}" data-measure=${measure.id} data-points=${measure.points}>
    <h2 id="measure-${measure.id}">${measure.name}</h2>
    <p class="points">${say('score.of', { n: measure.points })}</p>
    <div class="body">
      <p class="sentence">${measure.sentence} <b class="level">${measure.level}</b></p>
      <meter class="scale" min="0" max="100" .value=${measure.points} aria-label=${measure.name}>${measure.points}</meter>
      <details>
        <summary>${say('score.why')}</summary>
        <p class="small">${measure.asks}</p>
        ${measure.decisions.map(
          (decision) => html`<h3>${decision.title} <span class="points">${decision.points}</span></h3>
            <ul class="reasons">${decision.reasons.map(
              (reason) => html`<li><b class=${reason.points < 0 ? 'less' : ''}>${reason.sign}</b><span>${reason.text} ${chips(reason.chips, send)}</span></li>`,
            )}</ul>`,
        )}
      </details>
    </div>
  </section>
`;

const argumentsMade = ({ argumentsOnRecord }: ScorecardView, { send, say }: Tools): TemplateResult => html`
  <section class="made" aria-labelledby="made">
    <h2 id="made">${say('score.arguments')}</h2>
    ${argumentsOnRecord.map(
      (group) => group.items.length === 0 ? nothing : html`<h3>${group.title}</h3>
        <ul class="plain">${group.items.map((item) => html`<li>${item.text} <span class="cite">${label(item.label)}${chips(item.chips, send)}</span></li>`)}</ul>`,
    )}
  </section>
`;
