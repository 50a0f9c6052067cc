/** Choosing in secret at the short bench: the card that is handed over, one side's choice, and both hands on one keyboard. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { BothHandsView, HandOverView, SecretView } from './choosing.view.ts';
import { next } from '../../common/next.page.ts';
import type { Tools } from '../../common/tools.page.ts';
import { neverHappened } from '../foyer/foyer.page.ts';

export const handOverPage = (view: HandOverView, { send }: Tools): TemplateResult => html`
  <main class="words hand-over" data-side=${view.side}>
    ${neverHappened(view.label)}
    <p class="kicker">${view.count} <span class="when">${view.stage}</span></p>
    <h1 tabindex="-1">${view.title}</h1>
    <p class="lead">${view.text}</p>
    <p class="handed">${view.said}</p>
    ${next(view.holds, () => send({ type: 'device.taken' }))}
    <p class="acts">
      ${view.back === null ? nothing : html`<button type="button" class="link" data-kept @click=${() => send({ type: 'device.kept' })}>${view.back}</button>`}
      <button type="button" class="link" data-skip @click=${() => send({ type: 'card.skipped' })}>${view.skip}</button>
    </p>
  </main>
`;

export const secretPage = (view: SecretView, { send }: Tools): TemplateResult => html`
  <main class="decision exchange secret" data-side=${view.side}>
    <div class="column">
      ${neverHappened(view.label)}
      <p class="kicker">${view.count} <span class="when">${view.stage}</span></p>
      ${view.said === '' ? nothing : html`<p class="handed" role="note">${view.said}</p>`}
      <p class="speaker" data-turn=${view.side}>${view.asked}</p>
      <h1 tabindex="-1" class="said">${view.title}</h1>
      <fieldset class="options">
        <legend class="unseen">${view.asked}</legend>
        ${view.positions.map(
          ({ id, number, text, chosen }) => html`<div class="option ${chosen ? 'chosen' : ''}">
            <input type="radio" name="position" id="position-${id}" data-position=${id} .checked=${chosen}
              @change=${() => send({ type: 'position.taken', position: id })} />
            <label for="position-${id}"><i aria-hidden="true">${number}</i><span>${text}</span></label>
          </div>`,
        )}
      </fieldset>
    </div>
    <div class="commit">
      <p id="hint">${view.hint}</p>
      <button type="button" class="primary" data-commit aria-describedby="hint" aria-disabled=${view.ready ? 'false' : 'true'}
        @click=${() => send({ type: 'position.presented' })}>${view.next}</button>
    </div>
  </main>
`;

/** What is pressed shows nowhere: each side's mark says only that it has chosen. */
export const bothHandsPage = (view: BothHandsView, { send, say }: Tools): TemplateResult => html`
  <main class="words both-hands">
    ${neverHappened(view.label)}
    <p class="kicker">${view.count} <span class="when">${view.stage}</span></p>
    <h1 tabindex="-1">${view.title}</h1>
    <p>${view.text}</p>
    <div class="hands">
      ${view.sides.map(
        (side) => html`<section data-side=${side.id}>
          <h2>${side.name}</h2>
          <p class="mark ${side.chosen ? 'filled' : ''}">${side.mark}</p>
          <p class="asked">${side.asked}</p>
          <ol>${side.positions.map(
            ({ id, key, text }) =>
              html`<li><button type="button" class="hand" data-hand-key=${key} data-position=${id} @click=${() => send({ type: 'hand.chosen', side: side.id, position: id })}><kbd>${key.toUpperCase()}</kbd> <span>${text}</span></button></li>`,
          )}</ol>
        </section>`,
      )}
    </div>
    <div class="bench-acts">
      <p id="hint">${view.hint}</p>
      <button type="button" class="link" data-share @click=${() => send({ type: 'device.shared' })}>${say('bench.share')}</button>
      <button type="button" class="primary" data-commit aria-describedby="hint" aria-disabled=${view.ready ? 'false' : 'true'}
        @click=${() => send({ type: 'position.presented' })}>${view.next}</button>
    </div>
  </main>
`;
