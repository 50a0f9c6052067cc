/** Draws a claim to be checked and, once it is opened, the paper with the lines that can be pressed. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { chips } from '../common/citation.page.ts';
import { glossed, labelled } from '../common/gloss.page.ts';
import { next } from '../common/next.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { CheckLine, CheckView } from './check.view.ts';

export const checkPage = (view: CheckView, { send, say }: Tools): TemplateResult => html`
  <main class="words check">
    <p class="kicker">${view.by}</p>
    <h1 tabindex="-1">${view.title}</h1>
    <blockquote class="claim">${glossed(view.claim)} <span class="cite">${labelled(view.label)}${chips(view.chips, send)}</span></blockquote>
    <p class="open-paper">
      <button type="button" class="paper-tab" data-open-paper aria-expanded=${view.step !== 'claimed'} @click=${() => send({ type: 'check.opened' })}>${view.open}</button>
    </p>
    ${
      view.lines.length === 0
        ? nothing
        : html`<section class="paper" aria-label=${view.paper.title}>
          <p class="head"><span>${view.paper.by}</span> ${view.paper.read === '' ? nothing : html`<span class="read">${view.paper.read}</span>`}</p>
          <ul class="lines">${view.lines.map((line) => html`<li>${pressed(line, say('check.told'), () => send({ type: 'words.pressed', line: line.id }))}</li>`)}</ul>
        </section>`
    }
    ${view.next === null ? nothing : next(view.next, () => send({ type: 'check.read' }))}
  </main>
`;

/** A line stays a button when it was pressed, so that whoever is on it is not thrown off. */
const pressed = (line: CheckLine, told: string, press: () => void): TemplateResult => html`
  <button type="button" class="fragment ${line.settles ? 'settles' : line.answer === null ? '' : 'missed'}" data-line=${line.id} aria-pressed=${line.answer !== null} @click=${press}>
    ${line.quoted ? html`<q>${line.text}</q>` : html`<span class="kicker">${told}</span> ${line.text}`}
  </button>
  ${line.answer === null ? nothing : html`<p class="says">${line.answer}</p>`}
`;
