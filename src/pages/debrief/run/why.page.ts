/** Why, on the wall: the decision and its courses; figures, arguments, how strong they are and the record come one key after the other. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { done } from '../common/done.page.ts';
import type { RunTools } from '../common/tools.page.ts';
import { courses, coursesAside } from './course.page.ts';
import type { Ground } from './ground.view.ts';
import { verdicts } from './verdict.page.ts';
import type { WhyView } from './why.view.ts';

export const why = (view: WhyView, { say, raise }: RunTools): TemplateResult => {
  const detail = detailOf(view, say);
  return html`
  <p class="run-where">${view.desk}, ${view.when}</p>
  <h1 tabindex="-1">${view.title}</h1>
  ${view.situation ? html`<p class="run-lead">${view.situation}</p>` : nothing}
  ${view.ask && !detail ? html`<p class="run-ask">${view.ask}</p>` : nothing}
  ${view.note ? html`<p class="run-note">${view.note}</p>` : nothing}
  ${
    detail
      ? html`<div class="with-courses">${detail}${coursesAside(view.options, say)}</div>`
      : courses(view.options, (option, count) => raise(view.seat, view.decision, option, count), say)
  }
  <p class="run-prompt">${view.prompt}</p>
`;
};

/** What a later step shows beside the courses. */
function detailOf(view: WhyView, say: RunTools['say']): TemplateResult | null {
  if (view.done)
    return html`<article class="paper done"><h2>${say('run.done')}</h2><p>${done(view.done, say)}</p></article>`;
  if (view.verdicts) return verdicts(view.verdicts, view.more);
  if (view.grounds)
    return html`<ul class="grounds">${view.grounds.map((each) => ground(each))}${view.more ? html`<li class="argued none">${view.more}</li>` : nothing}</ul>`;
  return null;
}

const ground = ({ marks, denied, text, raised }: Ground): TemplateResult => html`<li class="argued">
  <b class="letter">${marks.join(' ')}</b> <p>${text} ${denied ? html`<strong class="denied">${denied}</strong>` : nothing} <span class="provenance"><em>${raised}</em></span></p></li>`;
