/** What if, on the wall: hands are counted at the fork, then two roads stand side by side. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { RoadOfRun, WhatIfView } from './whatIf.view.ts';
import { sources } from '../common/statement.page.ts';
import type { RunTools } from '../common/tools.page.ts';

export const whatIf = (view: WhatIfView, tools: RunTools): TemplateResult => html`
  <p class="run-where">${view.desk}</p>
  <h1 tabindex="-1">${view.title}</h1>
  <p class="run-ask">${view.ask}</p>
  ${view.options ? vote(view, tools) : nothing}
  ${view.from ? html`<p class="run-where">${view.from}</p>` : nothing}
  ${view.roads ? html`<div class="two-roads">${view.roads.map((road, n) => roadOf(road, n, tools))}</div>` : nothing}
  ${
    view.measures
      ? html`<table class="changes"><caption>${view.over}</caption>
    <thead><tr><td></td>${view.measures.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${view.roads?.map(({ heading }, n) => html`<tr><th scope="row">${heading}</th>${view.measures?.map(({ was, now }) => html`<td>${n === 0 ? was : now}</td>`)}</tr>`)}</tbody></table>`
      : nothing
  }
`;

const vote = (view: WhatIfView, { say, vote: count }: RunTools): TemplateResult => html`
  <ol class="courses vote">${view.options?.map(
    (option) => html`<li data-option=${option.id} class=${option.record ? 'taken' : ''}>
    <p class="course"><b class="letter">${option.mark}</b> <span>${option.text}</span></p>
    ${
      option.record
        ? html`<p class="small">${view.taken}</p>`
        : html`<p class="hands">
      <button type="button" aria-label=${say('run.fewer', { option: option.mark })} @click=${() => count(view.seat, view.decision, option.id, Math.max(0, option.votes - 1))}>−</button>
      <output aria-label=${say('run.handsFor', { option: option.mark })}>${option.votes}</output>
      <button type="button" aria-label=${say('run.more', { option: option.mark })} @click=${() => count(view.seat, view.decision, option.id, option.votes + 1)}>+</button>
    </p>`
    }
  </li>`,
  )}</ol>
`;

const roadOf = (
  { heading, text, unknown, follows, gains, more }: RoadOfRun,
  n: number,
  { say }: RunTools,
): TemplateResult => html`
  <article class="run-road ${n === 0 ? 'was' : 'now'}">
    <h2>${heading}</h2>
    <p class="did">${text}</p>
    ${unknown ? html`<p class="small not-known"><b>${say('run.notKnown')}</b> ${unknown}</p>` : nothing}
    ${follows ? html`<p class="basis-${follows.basis}"><span class="basis">${follows.word}</span> ${follows.text} ${sources(follows.sources)}</p>` : nothing}
    ${gains === null ? nothing : html`<h3>${say('run.gains')}</h3>${gains.length === 0 ? html`<p class="argued none">${say('run.gainsNone')}</p>` : html`<ul class="argueds">${gains.map((each) => html`<li class="argued">${each}</li>`)}${more ? html`<li class="argued">${more}</li>` : nothing}</ul>`}`}
  </article>
`;
