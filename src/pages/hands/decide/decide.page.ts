/** Draws the elements of a test that are weighed before a choice, one open at a time. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { chips } from '../../common/citation.page.ts';
import { labelled, wordsIn } from '../../common/gloss.page.ts';
import type { Tools } from '../../common/tools.page.ts';
import { corrected } from '../answers.page.ts';
import type { PartView } from '../parts.view.ts';
import { repliesOf } from '../replies.page.ts';
import type { DecideView } from './decide.view.ts';

export const decidePage = (view: DecideView, tools: Tools): TemplateResult | typeof nothing =>
  view.elements.length === 0
    ? nothing
    : html`<section class="parts element" aria-label=${view.heading}>
        <h2 class="kicker">${view.heading}</h2>
        ${view.elements.map((part, i) => element(part, i + 1, tools))}
      </section>`;

/** Whoever stands in a part keeps it open, however far the play has moved on: shut, it would throw focus away. */
const holdsFocus = ({ id }: PartView): boolean =>
  document.getElementById(`part-${id}`)?.contains(document.activeElement) ?? false;

const element = (part: PartView, n: number, tools: Tools): TemplateResult => html`
  <details class="part ${part.answered ? 'answered' : ''}" id="part-${part.id}" data-part=${part.id} ?open=${part.current || part.correction !== null || holdsFocus(part)}>
    <summary><i aria-hidden="true">${n}</i><b id="title-${part.id}">${part.title}</b> <span id="prompt-${part.id}">${part.prompt}</span></summary>
    <div class="why">${wordsIn(part.prompt)}
      ${part.label || part.chips.length > 0 ? html`<span class="cite">${part.label ? labelled(part.label) : nothing}${chips(part.chips, tools.send)}</span>` : nothing}
      ${corrected(part)}${repliesOf(part, tools)}</div>
  </details>
`;
