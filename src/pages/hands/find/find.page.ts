/** Draws what stands beside a paper that is being gone over: what to do, the ink, and at the foot the pen to put down. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Tools } from '../../common/tools.page.ts';
import { goOnAfter } from '../answers.page.ts';
import type { FindView } from './find.view.ts';

export const findPage = (view: FindView): TemplateResult | typeof nothing =>
  view.looking
    ? html`<section class="pen" aria-label=${view.heading}>
        <p class="how">${view.how}</p>
        <p class="ink" aria-hidden="true"><span class="well">${Array.from({ length: view.ink }, () => html`<i></i>`)}</span></p>
      </section>`
    : nothing;

/** The bar at the foot while the pen is in hand. */
export const penBar = (view: FindView, tools: Tools): TemplateResult => html`
  <div class="commit">
    <p id="hint" class="unseen">${view.inkWord}</p>
    <button type="button" class="primary" data-cap @click=${goOnAfter({ type: 'pen.capped' }, tools)}>${view.cap}</button>
  </div>
`;
