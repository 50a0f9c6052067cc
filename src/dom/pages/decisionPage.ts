/** A decision as a document: situation, what is answered, the courses, the slips and the commit. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { DecisionView, OptionView, SlipView, SlotView } from '../../view-models/decisionView.ts';
import { cited, label } from '../parts/citation.ts';
import { paper } from '../parts/paper.ts';
import { parts } from '../parts/parts.ts';
import type { Tools } from '../send.ts';

export const decisionPage = (view: DecisionView, tools: Tools): TemplateResult => {
  const { send } = tools;
  const partList = view.parts.length > 0 ? parts(view, tools) : nothing;
  return html`
    <main class="decision ${view.moment} ${view.document ? 'with-paper' : ''} ${view.tray.length > 0 ? 'with-tray' : ''}">
      ${view.document ? paper(view.document, tools) : nothing}
      <div class="column">
        ${view.supposed === null ? nothing : html`<p class="supposed">${view.supposed}</p>`}
        <h1 tabindex="-1">${view.title}</h1>
        <p class="situation">${cited(view.situation, send)}</p>
        ${view.partsFirst ? partList : nothing}
        ${view.optionsShown
          ? html`<fieldset class="options">
              <legend>${view.ask}</legend>
              ${view.options.map((option) => optionRow(option, view.slots, tools))}
            </fieldset>`
          : nothing}
        ${view.partsFirst ? nothing : partList}
      </div>
      ${view.tray.length > 0 && view.optionsShown ? tray(view, tools) : nothing}
      <div class="commit">
        <p id="hint">${view.commit.hint}</p>
        <button type="button" class="primary" data-commit aria-describedby="hint" aria-disabled=${view.commit.ready ? 'false' : 'true'}
          @click=${() => send({ type: 'decision.committed' })}>${view.commit.word}</button>
      </div>
    </main>
  `;
};

const tray = ({ tray: slips, trayAsk }: DecisionView, tools: Tools): TemplateResult => html`
  <section class="tray" aria-label=${tools.say('decision.file')}>
    <h2>${tools.say('decision.file')} <span>${trayAsk}</span></h2>
    <ul>${slips.map((slip) => html`<li>${slipButton(slip, tools)}</li>`)}</ul>
  </section>
`;

const optionRow = (option: OptionView, slots: readonly SlotView[], tools: Tools): TemplateResult => html`
  <div class="option ${option.chosen ? 'chosen' : ''}">
    <input type="radio" name="option" id="option-${option.id}" data-option=${option.id} .checked=${option.chosen}
      @change=${() => tools.send({ type: 'option.chosen', option: option.id })} />
    <label for="option-${option.id}"><i aria-hidden="true">${option.number}</i><span>${option.text}</span></label>
    ${option.chosen && slots.length > 0 ? html`<div class="slots">${slots.map((slot) => slotBox(slot, tools))}</div>` : nothing}
  </div>
`;

const slotBox = ({ slot, word, ask, slip, waived }: SlotView, { send, say }: Tools): TemplateResult =>
  slip
    ? html`<div class="slot full ${slot}" data-slot=${slot}>
        <span class="kicker">${word}</span> ${slip.short ? html`<b>${slip.short}.</b>` : nothing} ${slip.text}
        <button type="button" class="link" @click=${() => send({ type: 'slip.lifted', slot })}>${say('decision.lift')}</button>
      </div>`
    : html`<div class="slot empty ${slot}" data-slot=${slot}>
        <span class="kicker">${word}</span> ${waived ? say('decision.waived') : ask}
        ${waived ? nothing : html`<button type="button" class="link" data-waive=${slot} @click=${() => send({ type: 'slot.waived', slot })}>${say('decision.waive')}</button>`}
      </div>`;

const slipButton = (slip: SlipView, { send, say }: Tools): TemplateResult => html`
  <button type="button" class="slip ${slip.kind} ${slip.used ? 'used' : ''}" data-slip=${slip.id} aria-pressed=${slip.used ? 'true' : 'false'}
    @click=${() => send(slip.used ? { type: 'slip.lifted', slot: slip.kind } : { type: 'slip.placed', id: slip.id })}>
    <span class="kicker">${slip.used ? say('decision.used') : slip.kindWord} ${slip.label && !slip.used ? label(slip.label) : nothing}</span>
    <span class="says">${slip.short ? html`<b>${slip.short}.</b> ` : nothing}${slip.text}</span>
  </button>
`;
