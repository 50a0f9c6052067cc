/** Why, on the wall: the decision and its options; figures, arguments and what was done come one key after the other. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { WhyOption, WhyView } from '../../view-models/debrief/whyView.ts';
import { people } from './people.ts';
import { sources, statement } from './statement.ts';
import type { RunTools } from './tools.ts';

export const why = (view: WhyView, { say }: RunTools): TemplateResult => html`
  <p class="run-where">${view.desk}, ${view.when}</p>
  <h1 tabindex="-1">${view.title}</h1>
  ${view.situation ? html`<p class="run-lead">${view.situation}</p>` : nothing}
  ${view.ask ? html`<p class="run-ask">${view.ask}</p>` : nothing}
  <div class="why-body">
    <ol class="courses ${view.options.some(({ grounds }) => grounds) ? 'grounded' : ''}">${view.options.map((option, n) => course(option, n, say))}</ol>
    ${view.done ? html`<article class="paper done"><h2>${say('run.done')}</h2><p>${statement(view.done)}</p></article>` : nothing}
  </div>
  <p class="run-prompt">${view.prompt}</p>
`;

const course = (option: WhyOption, n: number, say: RunTools['say']): TemplateResult => html`
  <li class=${option.real ? 'real' : ''} data-option=${option.id}>
    <p class="course"><b class="letter">${option.mark}</b> <span>${option.text}</span> ${option.real ? html`<strong class="really">${say('run.real')}</strong>` : nothing}</p>
    ${option.counted ? html`<p class="tally">${people(option.counted.count, n)} <b>${option.counted.count}</b> <span class="small">${option.counted.text}</span></p>` : nothing}
    ${option.grounds === null ? nothing : option.grounds.length === 0 ? html`<p class="argued none">${say('run.noGround')}</p>` : html`<ul class="argueds">
      ${option.grounds.map((ground) => html`<li class="argued">${ground.text} <span class="provenance"><em>${ground.raised}</em> ${sources(ground.sources)}</span></li>`)}
      ${option.more ? html`<li class="argued none">${option.more}</li>` : nothing}
    </ul>`}
  </li>
`;
