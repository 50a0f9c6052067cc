/** The screen for the room: phases above, one step of the run, and what the next key does. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { RunView } from './run.view.ts';
import { codaStep } from './codaStep.page.ts';
import { errorStep } from './errorStep.page.ts';
import { happened } from './happened.page.ts';
import { patterns } from '../common/people.page.ts';
import { today } from './today.page.ts';
import { transfer } from './transfer.page.ts';
import type { RunTools } from '../common/tools.page.ts';
import { whatIf } from './whatIf.page.ts';
import { why } from './why.page.ts';

/** @param home the way back to the debrief's other pages */
export const runPage = (
  view: RunView,
  tools: RunTools,
  home: TemplateResult | typeof nothing = nothing,
): TemplateResult => html`
  ${patterns()}
  <header class="run-bar">
    <p class="run-name">${view.name}</p>
    ${view.made ? html`<p class="made-up">${view.made}</p>` : nothing}
    <nav aria-label=${tools.say('run.phases')}>
      ${view.phases.map(({ id, name, here }) => html`<button type="button" data-phase=${id} aria-current=${here ? 'step' : nothing} @click=${() => tools.open(id)}>${name}</button>`)}
      ${home}
    </nav>
  </header>
  ${keyed(view.key, html`<main class="run ${view.step.kind}" data-run=${view.key} data-is=${view.is} aria-live="polite">${step(view, tools)}</main>`)}
  <footer class="run-foot">
    <p>${view.class}${view.place ? html` <span class="place">${view.place}</span>` : nothing}</p>
    <p class="ways">
      <button type="button" data-step="back" @click=${() => tools.step(-1)}>${tools.say('run.back')}</button>
      <button type="button" data-step="next" class="primary" @click=${() => tools.step(1)}>${view.hint}</button>
    </p>
  </footer>
`;

function step({ step: of }: RunView, tools: RunTools): TemplateResult {
  switch (of.kind) {
    case 'happened':
      return happened(of, tools);
    case 'why':
      return why(of, tools);
    case 'whatif':
      return whatIf(of, tools);
    case 'errors':
      return errorStep(of, tools);
    case 'coda':
      return codaStep(of, tools);
    case 'transfer':
      return transfer(of);
    case 'today':
      return today(of, tools);
    case 'empty':
      return html`<h1 tabindex="-1">${of.title}</h1><p class="run-lead">${of.text}</p>`;
  }
}
