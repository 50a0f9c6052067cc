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

export const slotBox = ({ slot, word, ask, slip, waived }: EvidenceSlotView, { send, say }: Tools): TemplateResult =>
  slip
    ? html`<div class="slot full ${slot}" data-slot=${slot}>
        <span class="kicker">${word}</span> ${slip.short ? html`<b>${slip.short}.</b>` : nothing} ${slip.text}
        <button type="button" class="link" @click=${() => send({ type: 'slip.lifted', slot })}>${say('decision.lift')}<span class="unseen">: ${word}</span></button>
      </div>`
    : html`<div class="slot empty ${slot}" data-slot=${slot}>
        <span class="kicker">${word}</span> ${waived ? say('decision.waived') : ask}
        ${waived ? nothing : html`<button type="button" class="link" data-waive=${slot} @click=${() => send({ type: 'slot.waived', slot })}>${say('decision.waive')}<span class="unseen">: ${word}</span></button>`}
      </div>`;

const slipButton = (slip: SlipView, { send, say }: Tools): TemplateResult => html`
  <button type="button" class="slip ${slip.kind} ${slip.used ? 'used' : ''}" data-slip=${slip.id} aria-pressed=${slip.used ? 'true' : 'false'}
    @click=${() => send(slip.used ? { type: 'slip.lifted', slot: slip.kind } : { type: 'slip.placed', id: slip.id })}>
    <span class="kicker">${slip.used ? say('decision.used') : slip.kindWord} ${slip.label && !slip.used ? label(slip.label) : nothing}</span>
    <span class="says">${slip.short ? html`<b>${slip.short}.</b> ` : nothing}${slip.text}</span>
  </button>
`;
