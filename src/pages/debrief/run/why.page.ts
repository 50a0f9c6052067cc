/** Why, on the wall: the decision and its options; figures, arguments and what was done come one key after the other. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Ground, WhyOption, WhyView } from './why.view.ts';
import { people } from '../common/people.page.ts';
import { done } from '../common/done.page.ts';
import { sources } from '../common/statement.page.ts';
import type { RunTools } from '../common/tools.page.ts';

export const why = (view: WhyView, { say }: RunTools): TemplateResult => html`
  <p class="run-where">${view.desk}, ${view.when}</p>
  <h1 tabindex="-1">${view.title}</h1>
  ${view.situation ? html`<p class="run-lead">${view.situation}</p>` : nothing}
  ${view.ask ? html`<p class="run-ask">${view.ask}</p>` : nothing}
  <div class="why-body">
    ${
      view.grounds
        ? html`<ul class="grounds">${view.grounds.map((each) => ground(each))}${view.more ? html`<li class="argued none">${view.more}</li>` : nothing}</ul>`
        : html`<ol class="courses">${view.options.map((option, n) => course(option, n, view.done === null))}</ol>`
    }
    ${view.done ? html`<article class="paper done"><h2>${say('run.done')}</h2><p>${done(view.done, say)}</p></article>` : nothing}
  </div>
  <p class="run-prompt">${view.prompt}</p>
`;

const ground = ({ marks, denied, text, raised, sources: list }: Ground): TemplateResult => html`<li class="argued">
  <b class="letter">${marks.join(' ')}</b> <p>${text} ${denied ? html`<strong class="denied">${denied}</strong>` : nothing} <span class="provenance"><em>${raised}</em> ${sources(list)}</span></p></li>`;

/** @param figures whether people are drawn beside the number */
const course = (option: WhyOption, n: number, figures: boolean): TemplateResult => html`
  <li class=${option.real ? 'real' : ''} data-option=${option.id}>
    <p class="course"><b class="letter">${option.mark}</b> <span>${option.text}</span> ${option.real ? html`<strong class="really">${option.real}</strong>` : nothing}</p>
    ${option.counted ? html`<p class="tally">${figures ? people(option.counted.count, n) : nothing} <b>${option.counted.count}</b> <span class="small">${option.counted.text}</span></p>` : nothing}
  </li>
`;
