/** The question of a coda for the whole class, on the wall: hands first, then how strong each answer is. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { RunTools } from '../common/tools.page.ts';
import type { CodaStepView } from './codaStep.view.ts';
import { courses, coursesAside } from './course.page.ts';
import { verdicts } from './verdict.page.ts';

export const codaStep = (view: CodaStepView, { say, raise }: RunTools): TemplateResult => html`
  <p class="run-where">${view.lead}</p>
  <h1 tabindex="-1">${view.title}</h1>
  ${view.situation ? html`<p class="run-lead">${view.situation}</p>` : nothing}
  ${view.ask ? html`<p class="run-ask">${view.ask}</p>` : nothing}
  ${
    view.verdicts
      ? html`<div class="with-courses">${verdicts(view.verdicts, view.more)}${coursesAside(view.options, say)}</div>`
      : courses(view.options, (option, count) => raise(view.seat, view.decision, option, count), say)
  }
  <p class="run-prompt">${view.prompt}</p>
`;
