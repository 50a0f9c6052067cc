/** Draws the question before a play is left by Back. */
import { html, type TemplateResult } from 'lit-html';
import type { LeavingPanel } from './leaving.view.ts';
import type { Tools } from '../common/tools.page.ts';

export const leavingSheet = ({ lines, stay, leave }: LeavingPanel, { send }: Tools): TemplateResult => html`
  ${lines.map((text) => html`<p>${text}</p>`)}
  <p class="next">
    <button type="button" class="primary" data-stay @click=${() => send({ type: 'panel.closed' })}>${stay}</button>
    <button type="button" class="second" data-leave-seat @click=${() => send({ type: 'title.returned' })}>${leave}</button>
  </p>`;
