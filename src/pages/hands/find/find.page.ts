/** Draws what stands beside a paper that is being gone over: what to do, the ink, and the cap of the pen. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Tools } from '../../common/tools.page.ts';
import { PEN, type FindView } from './find.view.ts';

export const findPage = (view: FindView, tools: Tools): TemplateResult | typeof nothing =>
  view.looking
    ? html`<section class="pen" id=${PEN} aria-label=${view.heading}>
        <p class="how">${view.how}</p>
        <p class="ink" role="status" aria-live="off"><span class="well" aria-hidden="true">${Array.from({ length: view.ink }, () => html`<i></i>`)}</span> ${view.inkWord}</p>
        <button type="button" class="quiet" data-cap @click=${() => tools.send({ type: 'pen.capped' })}>${view.cap}</button>
      </section>`
    : nothing;
