/** Draws a road that ends early. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { chips } from '../common/citation.page.ts';
import { cited } from '../common/cited.page.ts';
import { glossed, labelled } from '../common/gloss.page.ts';
import type { Tools } from '../common/tools.page.ts';
import { pictureOf } from './pictures.view.ts';
import type { RoadEndView } from './roadEnd.view.ts';

export const roadEndPage = (view: RoadEndView, { send }: Tools): TemplateResult => html`
  <main class="words road-end">
    ${picture(view)}
    <p class="kicker">${view.kicker}</p>
    <h1 tabindex="-1" class="huge">${view.title}</h1>
    <p class="did">${view.did}</p>
    <p class="lead">${glossed(view.text)} <span class="cite">${labelled(view.label)}${chips(view.chips, send)}</span></p>
    ${view.truly === null ? nothing : html`<p class="truly">${cited(view.truly, send)}</p>`}
    <p class="next">
      <button type="button" class="primary" data-next @click=${() => send({ type: 'road.reopened' })}>${view.back}</button>
      <button type="button" class="second" data-onward @click=${() => send({ type: view.onward.event })}>${view.onward.word}</button>
    </p>
  </main>
`;

/** What is seen at the end; in words where nothing is drawn. */
function picture({ picture: { id, says } }: RoadEndView): TemplateResult {
  const drawn = pictureOf(id);
  return drawn
    ? html`<img class="scene" src=${drawn} alt=${says} width="640" height="360" />`
    : html`<p class="scene">${says}</p>`;
}
