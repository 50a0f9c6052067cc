/** Three moments as three cards, each with the way back to its decision. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { chips } from '../common/citation.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { MomentView } from './moments.view.ts';

export const momentCards = (moments: readonly MomentView[], tools: Tools): TemplateResult => html`
  <div class="moments">${moments.map((moment) => card(moment, tools))}</div>
`;

const card = (view: MomentView, tools: Tools): TemplateResult => html`
  <article class="paper moment ${view.kind} ${view.at === null ? 'none' : ''}" data-moment=${view.kind} aria-labelledby="moment-${view.kind}">
    <h2 id="moment-${view.kind}">${view.heading}</h2>
    ${view.at === null ? nothing : html`<p class="at"><time>${view.at.when}</time> ${view.at.title}</p>`}
    ${view.struck === null ? did(view) : html`<p class="said"><s>${view.struck}</s></p>`}
    <p class="why">${view.why} ${chips(view.chips, tools.send)}</p>
    ${view.putRight === null ? nothing : html`<p class="put-right">${view.putRight}</p>`}
    ${goBack(view, tools)}
  </article>
`;

const did = ({ at, level }: MomentView): TemplateResult | typeof nothing =>
  at === null ? nothing : html`<p class="said">${at.did}</p><p class="level">${level}</p>`;

const goBack = ({ fork }: MomentView, { send, say }: Tools): TemplateResult | typeof nothing =>
  fork === null
    ? nothing
    : html`<p class="back"><button type="button" class="link" data-fork=${fork.decision} aria-label=${fork.says} @click=${() => send({ type: 'fork.taken', decision: fork.decision })}>${say('score.goBack')}</button></p>`;
