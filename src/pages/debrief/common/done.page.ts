/** What was done, drawn: where the record is thinner than the choice, what is known stands beside what is not. */
import { html, type TemplateResult } from 'lit-html';
import type { DoneView } from './done.view.ts';
import { statement } from './statement.page.ts';
import type { RunTools } from './tools.page.ts';

export const done = (of: DoneView, say: RunTools['say']): TemplateResult =>
  of.unknown === null
    ? statement(of)
    : html`<b>${say('run.known')}</b> ${statement(of)} <span class="not-known"><b>${say('run.notKnown')}</b> ${of.unknown}</span>`;
