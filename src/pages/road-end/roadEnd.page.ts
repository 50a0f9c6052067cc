/** Draws a road that ends early. */
import { html, type TemplateResult } from 'lit-html';
import { chips } from '../common/citation.page.ts';
import { glossed, labelled } from '../common/gloss.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { RoadEndView } from './roadEnd.view.ts';

export const roadEndPage = (view: RoadEndView, { send }: Tools): TemplateResult => html`
  <main class="words road-end">
    <p class="kicker">${view.kicker}</p>
    <h1 tabindex="-1" class="huge">${view.title}</h1>
    <p class="did">${view.did}</p>
    <p class="lead">${glossed(view.text)} <span class="cite">${labelled(view.label)}${chips(view.chips, send)}</span></p>
    <p class="next">
      <button type="button" class="primary" data-next @click=${() => send({ type: 'road.reopened' })}>${view.back}</button>
      <button type="button" class="second" data-onward @click=${() => send({ type: view.onward.event })}>${view.onward.word}</button>
    </p>
    <p class="scene">${view.picture}</p>
  </main>
`;
