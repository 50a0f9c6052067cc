/** What if, on the wall: hands are counted at the fork, then two roads stand side by side with the courses still in view. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { RoadOfRun, WhatIfView } from './whatIf.view.ts';
import { sources } from '../common/statement.page.ts';
import type { RunTools } from '../common/tools.page.ts';
import { coursesAside, hands } from './course.page.ts';
import { strengthBadge } from './verdict.page.ts';

export const whatIf = (view: WhatIfView, tools: RunTools): TemplateResult => html`
  <p class="run-where">${view.desk}</p>
  <h1 tabindex="-1">${view.title}</h1>
  <p class="run-ask">${view.ask}${view.from ? html` <span class="from">${view.from}</span>` : nothing}${view.measures ? html` <span class="from">${view.over}</span>` : nothing}</p>
  ${view.options ? vote(view, tools) : nothing}
  ${
    view.roads && view.courses
      ? html`<div class="with-courses"><div>
    <div class="two-roads">${view.roads.map((road, n) => roadOf(road, n, view.measures, tools))}</div>
    ${view.same ? html`<p class="run-note">${view.same}</p>` : nothing}
    </div>
    ${coursesAside(view.courses, tools.say)}</div>`
      : nothing
  }
`;

/** The marks of this decision on one of the two roads. */
const marks = (measures: NonNullable<WhatIfView['measures']>, n: number): TemplateResult =>
  html`<p class="marks">${measures.map(({ name, was, now }) => html`<span>${name} <b>${n === 0 ? was : now}</b></span> `)}</p>`;

const vote = (view: WhatIfView, { say, vote: count }: RunTools): TemplateResult => html`
  <ol class="courses vote">${view.options?.map(
    (option) => html`<li data-option=${option.id} class=${option.record ? 'taken' : ''}>
    <p class="course"><b class="letter">${option.mark}</b> <span>${option.text}</span></p>
    ${
      option.record
        ? html`<p class="small">${view.taken}</p>`
        : hands(option.mark, option.votes, (votes) => count(view.seat, view.decision, option.id, votes), say)
    }
  </li>`,
  )}</ol>
`;

const roadOf = (
  { heading, mark, text, unknown, follows, gains, more }: RoadOfRun,
  n: number,
  measures: WhatIfView['measures'],
  { say }: RunTools,
): TemplateResult => html`
  <article class="run-road ${n === 0 ? 'was' : 'now'}">
    <h2>${heading}</h2>
    <p class="did"><b class="letter">${mark}</b> ${text}</p>
    ${measures ? marks(measures, n) : nothing}
    ${unknown ? html`<p class="small not-known"><b>${say('run.notKnown')}</b> ${unknown}</p>` : nothing}
    ${follows ? html`<p class="basis-${follows.basis}"><span class="basis">${follows.word}</span> ${follows.text} ${sources(follows.sources)}</p>` : nothing}
    ${gains === null ? nothing : html`<h3>${say('run.gains')}</h3>${gains.length === 0 ? html`<p class="argued none">${say('run.gainsNone')}</p>` : html`<ul class="argueds">${gains.map((each) => html`<li class="argued">${strengthBadge(each)} ${each.text}</li>`)}${more ? html`<li class="argued">${more}</li>` : nothing}</ul>`}`}
  </article>
`;
