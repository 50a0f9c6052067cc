/** A slot behind a course: pressed, it raises the slips that fit into it; a slip that is put there shows in it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { label } from './citation.page.ts';
import { slotId } from './commit.view.ts';
import type { EvidenceSlotView, SlipView } from './slips.view.ts';
import type { Tools } from './tools.page.ts';

/** The slot and, while they are raised, its slips: a sheet from below on a phone, beside the slot elsewhere (slips.css). */
export const slotBox = (view: EvidenceSlotView, tools: Tools): TemplateResult => {
  const { slot, word, slip, answer } = view;
  const held = slip ? 'full' : view.waived ? 'empty waived' : 'empty';
  const marks = [held, slot, view.raised ? 'open' : '', answer ? (answer.fits ? 'fits' : 'misses') : ''];
  return html`<div class="slot-place" id=${slotId(slot)} @keydown=${(event: KeyboardEvent) => closeOnEscape(event, view, tools)}>
    <div class="slot ${marks.join(' ')}" data-slot=${slot} role="group" aria-label=${word} tabindex="-1">
      ${view.raisable ? raiser(view, tools) : html`<p class="holds">${holds(view, tools)}</p>`}
      ${answer ? html`<p class="answer">${answer.text} ${answer.more ? html`<em>${answer.more}</em>` : nothing}</p>` : nothing}
    </div>
    ${view.raised ? raised(view, tools) : nothing}
  </div>`;
};

const holds = ({ word, ask, slip, waived, cost }: EvidenceSlotView, { say }: Tools): TemplateResult => html`
  <span class="kicker">${word}</span><span class="unseen">: </span>
  <span class="says">${slip ? html`${short(slip)}${slip.text}` : waived ? `${say('decision.waived')} ${cost ?? ''}` : ask}</span>
`;

const raiser = (view: EvidenceSlotView, tools: Tools): TemplateResult => html`
  <button type="button" class="raise" data-raise=${view.slot} aria-expanded=${view.raised ? 'true' : 'false'}
    aria-controls=${view.raised ? `slips-${view.slot}` : nothing}
    @click=${(event: Event) => {
      const place = placeOf(event);
      tools.send(view.raised ? { type: 'slot.closed' } : { type: 'slot.opened', slot: view.slot });
      if (!view.raised) tools.drawn(() => toFirstSlip(place));
    }}>${holds(view, tools)}</button>
`;

const raised = (view: EvidenceSlotView, tools: Tools): TemplateResult => html`
  <div class="raised" id="slips-${view.slot}" role="group" aria-label=${view.ask}>
    <p class="raised-head" aria-hidden="true">${view.reminder === null ? nothing : html`<b>${view.reminder}</b> `}${view.ask}</p>
    <ul>${view.slips.map((slip) => html`<li>${slipButton(slip, tools)}</li>`)}</ul>
    <p class="quiet">
      ${view.waivable ? leaveEmpty(view, tools) : nothing}
      <button type="button" class="link lower" data-lower @click=${(event: Event) => close(event, tools)}>${tools.say('decision.lower')}</button>
    </p>
  </div>
`;

const leaveEmpty = ({ slot, word, cost }: EvidenceSlotView, { send, say }: Tools): TemplateResult => html`
  <button type="button" class="link" data-waive=${slot}
    @click=${() => send({ type: 'slot.waived', slot })}>${say('decision.waive')}<span class="unseen">: ${word}.${cost ? ` ${cost}` : ''}</span></button>
`;

const slipButton = (slip: SlipView, { send, say }: Tools): TemplateResult => html`
  <button type="button" class="slip ${slip.kind} ${slip.used ? 'used' : ''} ${slip.spent ? 'spent' : ''} ${slip.closed ? 'closed' : ''}" data-slip=${slip.id}
    aria-pressed=${slip.used ? 'true' : nothing} aria-disabled=${slip.closed ? 'true' : nothing}
    @click=${() => send(slip.used ? { type: 'slip.lifted', slot: slip.kind } : { type: 'slip.placed', id: slip.id })}>
    <span class="says">${short(slip)}${slip.text}</span><span class="unseen">. </span>
    ${slip.used || slip.spent || slip.label ? html`<span class="kicker">${slip.used ? say('decision.used') : slip.spent ? say('decision.spent') : nothing} ${slip.label && !slip.used ? label(slip.label) : nothing}<span class="unseen">. </span></span>` : nothing}
  </button>
`;

const short = ({ short: cites }: SlipView): TemplateResult | typeof nothing =>
  cites ? html`<b>${cites}.</b> ` : nothing;

/** The slot that an event belongs to, taken before the event changes the page. */
const placeOf = ({ currentTarget }: Event): HTMLElement | null =>
  (currentTarget as HTMLElement).closest<HTMLElement>('.slot-place');

const toFirstSlip = (place: HTMLElement | null): void => {
  place?.scrollIntoView({ block: 'nearest' });
  place?.querySelector<HTMLElement>('[data-slip]:not([aria-disabled="true"])')?.focus();
};

/** Back to the slot: to its button, or to the slot itself where it takes no other slip. */
const toSlot = (place: HTMLElement | null): void =>
  (place?.querySelector<HTMLElement>('[data-raise]') ?? place?.querySelector<HTMLElement>('.slot'))?.focus();

function close(event: Event, { send, drawn }: Tools): void {
  const place = placeOf(event);
  send({ type: 'slot.closed' });
  drawn(() => toSlot(place));
}

function closeOnEscape(event: KeyboardEvent, { raised: isRaised }: EvidenceSlotView, tools: Tools): void {
  if (event.key !== 'Escape' || !isRaised) return;
  event.preventDefault();
  close(event, tools);
}
