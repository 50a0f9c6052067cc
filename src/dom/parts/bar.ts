/** The line above the page: the game's name, where we are, the two meters in shape and word, and the panels. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { BarView } from '../../view-models/barView.ts';
import type { Tools } from '../send.ts';

/** Footing is the ground: five planks, laid from the left. */
const ground = (level: number): TemplateResult =>
  html`<span class="ground" aria-hidden="true">${[-2, -1, 0, 1, 2].map((n) => html`<i class=${n <= level ? 'laid' : ''}></i>`)}</span>`;

/** Exposure is the name under its bars: each level lifts one. */
const mask = (level: number): TemplateResult =>
  html`<span class="mask" aria-hidden="true">${[1, 2, 3].map((n) => html`<i class=${n <= level ? 'lifted' : ''}></i>`)}</span>`;

/** @param aloud the button that reads the page aloud, where it is wanted */
export const bar = (view: BarView, { send, say }: Tools, aloud: TemplateResult | typeof nothing = nothing): TemplateResult => html`
  <header class="bar">
    <button type="button" class="mark" aria-label=${say('bar.home')} @click=${() => send({ type: 'title.returned' })}>${view.name}</button>
    <p class="where">${view.where} <span class="progress">${view.progress}</span></p>
    ${view.footing ? html`<p class="meter" data-footing=${view.footing.level}>${view.footing.name} ${ground(view.footing.level)} <b>${view.footing.word}</b></p>` : nothing}
    ${view.exposure ? html`<p class="meter" data-exposure=${view.exposure.level}>${view.exposure.name} ${mask(view.exposure.level)} <b>${view.exposure.word}</b></p>` : nothing}
    <nav aria-label=${view.name}>
      ${view.panels.map(
        (panel) => html`<button type="button" data-panel=${panel} @click=${() => send({ type: 'panel.opened', panel })}>${say(`bar.${panel}`)}</button>`,
      )}${aloud}
    </nav>
  </header>
`;
