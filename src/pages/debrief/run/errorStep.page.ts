/** A common error, on the wall: the belief and where the class acted on it, then what the record shows, with its source. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { sources } from '../common/statement.page.ts';
import type { RunTools } from '../common/tools.page.ts';
import type { ErrorStepView } from './errorStep.view.ts';

export const errorStep = (view: ErrorStepView, { say }: Pick<RunTools, 'say'>): TemplateResult => html`
  <p class="run-where">${view.acted}</p>
  <h1 tabindex="-1">${view.title}</h1>
  <ul class="acted">${view.where.map((each) => html`<li>${each}</li>`)}</ul>
  ${
    view.correction
      ? html`<article class="paper done"><h2>${say('run.shows')}</h2><p>${view.correction.text} ${sources(view.correction.sources)}</p></article>`
      : nothing
  }
  <p class="run-prompt">${view.prompt}</p>
`;
