/** A line at the short bench: both sides' first words side by side, then one line phrase by phrase, with the objection open after each. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { BenchLineView, RevealView } from './line.view.ts';
import { chips } from '../../common/citation.page.ts';
import { next } from '../../common/next.page.ts';
import { paceSwitch } from '../../common/pace.page.ts';
import type { Tools } from '../../common/tools.page.ts';
import { neverHappened } from '../foyer/foyer.page.ts';

export const revealPage = (view: RevealView, { send }: Tools): TemplateResult => html`
  <main class="words reveal">
    ${neverHappened(view.label)}
    <p class="kicker">${view.count} <span class="when">${view.stage}</span></p>
    <h1 tabindex="-1">${view.title}</h1>
    <div class="hands">
      ${view.sides.map(
        ({ id, name, asked, opens }) =>
          html`<section data-side=${id}><h2>${name}</h2><p class="asked">${asked}</p><p class="opens">${opens}</p></section>`,
      )}
    </div>
    ${next(view.next, () => send({ type: 'reveal.read' }))}
  </main>
`;

export function benchLinePage(view: BenchLineView, tools: Tools): TemplateResult {
  const { send } = tools;
  return html`
  <main class="decision exchange bench-line" data-side=${view.side}>
    <div class="column">
      ${neverHappened(view.label)}
      <p class="kicker">${view.count} <span class="when">${view.stage}</span></p>
      <h1 tabindex="-1" class="asked">${view.title}</h1>
      <p class="speaker" data-turn=${view.side}>${view.name}</p>
      <ol class="phrases">${view.phrases.map((text) => html`<li>${text}</li>`)}</ol>
      ${view.chips.length === 0 ? nothing : html`<p class="cite">${chips(view.chips, send)}</p>`}
      <div class="bench-acts">
        <p id="hint">${view.prompt}</p>
        ${view.object === null ? nothing : html`<button type="button" class="object" data-object aria-describedby="hint" @click=${() => send({ type: 'objection.raised' })}>${view.object}</button>`}
        <button type="button" class="primary" data-next @click=${() => send({ type: 'phrase.pressed' })}>${view.next}</button>
      </div>
      ${paceSwitch(tools)}
    </div>
  </main>
`;
}
