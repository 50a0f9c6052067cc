/** The line above the page: the game's name, where we are, the two meters in shape and word, and the panels. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { BarView, Meter } from './bar.view.ts';
import type { Tools } from './tools.page.ts';

/** Footing is the ground: five planks, laid from the left. */
const ground = (level: number): TemplateResult =>
  html`<span class="ground" aria-hidden="true">${[-2, -1, 0, 1, 2].map((n) => html`<i class=${n <= level ? 'firm' : ''}></i>`)}</span>`;

/** What is at risk lies under three bars: each level lifts one. */
const mask = (level: number): TemplateResult =>
  html`<span class="mask" aria-hidden="true">${[1, 2, 3].map((n) => html`<i class=${n <= level ? 'lifted' : ''}></i>`)}</span>`;

/**
 * A meter says its level in shape and word; pressed, it says what it measures. Its button says nothing of the note that
 * opens, which takes the focus: a button that can be expanded makes Orca change its mode at each tour of the line.
 */
const meter = ({ id, name, word, level, means }: Meter, shape: TemplateResult): TemplateResult => html`
  <button type="button" class="meter" data-footing=${id === 'footing' ? level : nothing} data-risk=${id === 'risk' ? level : nothing} @click=${openNote}>${name} ${shape} <b>${word}</b></button>
  <p popover tabindex="-1" autofocus class="means" id="means-${id}"><b>${name}: ${word}.</b> ${means}</p>`;

const openNote = ({ currentTarget }: Event): void => {
  const note = (currentTarget as HTMLElement).nextElementSibling;
  if (note instanceof HTMLElement) note.togglePopover();
};

/** The words before the number can be left out to the eye where the line is narrow. */
const progress = (text: string): TemplateResult => {
  const [, which = '', count = ''] = /^(\D*)(.*)$/s.exec(text) ?? [];
  return count === '' ? html`${text}` : html`<span class="which">${which}</span>${count}`;
};

/** @param aloud the button that reads the page aloud, where it is wanted */
export const bar = (
  view: BarView,
  { send, say }: Tools,
  aloud: TemplateResult | typeof nothing = nothing,
): TemplateResult => html`
  <header class="bar">
    <button type="button" class="mark" @click=${() => send({ type: 'title.returned' })}>${view.name}<span class="unseen">: ${say('bar.home')}</span></button>
    <p class="where">${view.where} <span class="progress">${progress(view.progress)}</span></p>
    ${view.strengthMeter ? meter(view.strengthMeter, ground(view.strengthMeter.level)) : nothing}
    ${view.riskMeter ? meter(view.riskMeter, mask(view.riskMeter.level)) : nothing}
    <nav aria-label=${view.name}>
      ${view.leave === undefined ? nothing : html`<button type="button" data-leave @click=${() => send({ type: 'coda.left' })}>${view.leave}</button>`}
      ${view.panels.map(
        (panel) =>
          html`<button type="button" data-panel=${panel} @click=${() => send({ type: 'panel.opened', panel })}>${say(`bar.${panel}`)}</button>`,
      )}${aloud}
    </nav>
  </header>
`;
