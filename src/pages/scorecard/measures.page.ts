/** The three measures with every reason, what was said and is wrong, and the arguments of the play. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { chips, label } from '../common/citation.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { MeasureView } from './measures.view.ts';
import type { ScorecardView } from './scorecard.view.ts';

export const measureRow = (measure: MeasureView, { send, say }: Tools): TemplateResult => html`
  <section class="measure" aria-labelledby="measure-${measure.id}" data-measure=${measure.id} data-points=${measure.points}>
    <h3 id="measure-${measure.id}">${measure.name}</h3>
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
          ) => html`<h4>${decision.title} <span class="points" aria-hidden="true">${decision.points}</span><span class="unseen">: ${say('score.of', { n: decision.points })}</span></h4>
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
export const wrongList = ({ wrong }: ScorecardView, { send, say }: Tools): TemplateResult => html`
  <ul class="plain wrong">${wrong.map(
    (item) => html`<li><p><span class="unseen">${say('score.wrong')}: </span><s>${item.said}</s></p>
        <p class="small">${item.where}</p>
        <p>${item.correction} ${chips(item.chips, send)}</p>
        ${item.putRight === null ? nothing : html`<p class="put-right">${item.putRight}</p>`}</li>`,
  )}</ul>
`;

export const argumentsMade = ({ argumentsOnRecord }: ScorecardView, { send }: Tools): TemplateResult => html`
  <div class="made">${argumentsOnRecord.map((group) =>
    group.items.length === 0
      ? nothing
      : html`<h3>${group.title}</h3>
        <ul class="plain">${group.items.map((item) => html`<li>${item.text} <span class="cite">${label(item.label)}${chips(item.chips, send)}</span></li>`)}</ul>`,
  )}</div>
`;
