/** The file beside the page: slips to press, and the slots they go into. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { SlipView, EvidenceSlotView } from './slips.view.ts';
import { label } from './citation.page.ts';
import { glossed } from './gloss.page.ts';
import type { Tools } from './tools.page.ts';

export const tray = (slips: readonly SlipView[], ask: string, tools: Tools): TemplateResult => html`
  <section class="tray" aria-label=${tools.say('decision.file')}>
    <h2>${tools.say('decision.file')} <span>${glossed(ask)}</span></h2>
    <ul>${slips.map((slip) => html`<li>${slipButton(slip, tools)}</li>`)}</ul>
  </section>
`;

export const slotBox = (view: EvidenceSlotView, tools: Tools): TemplateResult => {
  const { slot, word, slip } = view;
  return html`<div class="slot ${slip ? 'full' : 'empty'} ${slot} ${view.answer ? (view.answer.fits ? 'fits' : 'misses') : ''}" data-slot=${slot}>
    <span class="kicker">${word}</span>
    ${
      slip
        ? html`${slip.short ? html`<b>${slip.short}.</b>` : nothing} ${slip.text}`
        : view.waived
          ? html`${tools.say('decision.waived')} ${view.cost}`
          : view.ask
    }
    ${view.answer ? html`<p class="answer">${view.answer.text} ${view.answer.more ? html`<em>${view.answer.more}</em>` : nothing}</p>` : nothing}
    ${view.liftable ? slotButton(view, 'lift', tools) : nothing} ${view.waivable ? slotButton(view, 'waive', tools) : nothing}
  </div>`;
};

const slotButton = (
  { slot, word, cost }: EvidenceSlotView,
  does: 'lift' | 'waive',
  { send, say }: Tools,
): TemplateResult => html`
  <button type="button" class="link" data-waive=${does === 'waive' ? slot : nothing}
    @click=${() => send({ type: does === 'waive' ? 'slot.waived' : 'slip.lifted', slot })}>${say(`decision.${does}`)}<span class="unseen">: ${word}.${does === 'waive' && cost ? ` ${cost}` : ''}</span></button>
`;

const slipButton = (slip: SlipView, { send, say }: Tools): TemplateResult => html`
  <button type="button" class="slip ${slip.kind} ${slip.used ? 'used' : ''} ${slip.spent ? 'spent' : ''} ${slip.closed ? 'closed' : ''}" data-slip=${slip.id}
    aria-pressed=${slip.used ? 'true' : 'false'} aria-disabled=${slip.closed ? 'true' : 'false'}
    @click=${() => send(slip.used ? { type: 'slip.lifted', slot: slip.kind } : { type: 'slip.placed', id: slip.id })}>
    <span class="kicker">${slip.used ? say('decision.used') : slip.spent ? say('decision.spent') : slip.kindWord} ${slip.label && !slip.used ? html`<span class="unseen">, </span>${label(slip.label)}` : nothing}<span class="unseen">. </span></span>
    <span class="says">${slip.short ? html`<b>${slip.short}.</b> ` : nothing}${slip.text}</span>
  </button>
`;
