/** The parts of a decision: marks to explain, lines in a call, clauses of a draft, elements of a test. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { DecisionView } from './decision.view.ts';
import type { PartView } from './parts.view.ts';
import { chips } from '../common/citation.page.ts';
import { glossed, labelled, wordsIn } from '../common/gloss.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const parts = (view: DecisionView, tools: Tools): TemplateResult => html`
  <section class="parts ${view.parts[0]?.kind ?? ''}" aria-label=${view.partsHeading}>
    <h2 class="kicker">${view.partsHeading}</h2>
    ${view.parts.map((part) => LOOK[part.kind](part, tools))}
  </section>
`;

const cite = (part: PartView, { send }: Tools): TemplateResult | typeof nothing =>
  part.label || part.chips.length > 0
    ? html`<span class="cite">${part.label ? labelled(part.label) : nothing}${chips(part.chips, send)}</span>`
    : nothing;

/** Whoever stands in a part keeps it open, however far the play has moved on: shut, it would throw focus away. */
const holdsFocus = ({ id }: PartView): boolean =>
  document.getElementById(`part-${id}`)?.contains(document.activeElement) ?? false;

/** A place on the paper or an element of a test: one line until it is the one in hand. */
const folded = (part: PartView, tools: Tools): TemplateResult => html`
  <details class="part ${part.answered ? 'answered' : ''}" id="part-${part.id}" data-part=${part.id} ?open=${part.current || part.correction !== null || holdsFocus(part)}>
    <summary><i aria-hidden="true">${part.number}</i><b id="title-${part.id}">${part.title}</b> <span id="prompt-${part.id}">${part.prompt}</span></summary>
    <div class="why">${wordsIn(part.prompt)}${cite(part, tools)}${correction(part)}${replies(part, tools)}</div>
  </details>
`;

/** A line heard in a call, or a clause to be written: shown whole. */
const spoken = (part: PartView, tools: Tools): TemplateResult => html`
  <div class="part ${part.answered ? 'answered' : ''}" id="part-${part.id}" data-part=${part.id}>
    <p class="heard"><b id="title-${part.id}">${part.title}</b> <span id="prompt-${part.id}">${glossed(part.prompt)}</span> ${cite(part, tools)}</p>
    ${correction(part)}${replies(part, tools)}
  </div>
`;

// All parts ask the same, so the group's name says of what it asks.
const replies = (part: PartView, { send }: Tools): TemplateResult => html`
  <fieldset class="replies" aria-labelledby="title-${part.id} prompt-${part.id} ask-${part.id}">
    <legend id="ask-${part.id}">${part.ask}</legend>
    ${part.replies.map(
      (reply) => html`<div class="reply ${reply.chosen ? 'chosen' : ''} ${reply.second ? 'second' : ''}">
        <label><input type="radio" name="part-${part.id}" data-reply=${reply.id}
          .checked=${reply.second || (reply.chosen && !part.replies.some((each) => each.second))} ?disabled=${!reply.open && !reply.chosen && !reply.second}
          @change=${() => send({ type: 'part.answered', part: part.id, reply: reply.id })} />${reply.chosen && part.correction ? html`<s>${reply.text}</s>` : reply.text}</label>${wordsIn(reply.text)}
      </div>`,
    )}
  </fieldset>
`;

const correction = ({ correction: said }: PartView): TemplateResult | typeof nothing =>
  said === null ? nothing : html`<p class="corrected"><b>${said.by}</b> ${said.text}</p>`;

/** How each kind of part looks. */
const LOOK: Readonly<Record<PartView['kind'], (part: PartView, tools: Tools) => TemplateResult>> = {
  line: folded,
  mark: folded,
  exchange: spoken,
  clause: spoken,
  element: folded,
};
