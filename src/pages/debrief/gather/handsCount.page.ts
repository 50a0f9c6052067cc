/** Hands counted in a room without devices: large buttons, or the digit of a course while its decision has the focus. */
import { html, type TemplateResult } from 'lit-html';
import type { HandsOption, HandsSeat } from './hands.view.ts';
import type { DebriefTools } from '../common/tools.page.ts';

export const handsCount = (
  seats: readonly HandsSeat[],
  tools: DebriefTools,
): TemplateResult => html`<p>${tools.say('gather.handsHow')}</p>
  ${seats.map(
    (
      seat,
    ) => html`<details class="hands-seat" data-seat=${seat.id}><summary>${seat.name} <span class="small">${seat.counted}</span></summary>
    ${seat.decisions.map(
      (
        decision,
      ) => html`<fieldset class="hands-of" data-decision=${decision.id} @keydown=${(event: KeyboardEvent) => digit(event, seat.id, decision, tools)}>
      <legend>${decision.title}</legend>${decision.options.map((option) => hand(seat.id, decision.id, option, tools))}</fieldset>`,
    )}
  </details>`,
  )}`;

const hand = (
  seat: string,
  decision: string,
  { id, mark, text, count }: HandsOption,
  { say, send }: DebriefTools,
): TemplateResult => html`<div class="hand" data-option=${id}>
  <p id="hand-${seat}-${decision}-${id}"><b class="letter">${mark}</b> ${text}</p>
  <p class="hands">
    <button type="button" aria-label=${say('run.fewer', { option: mark })} @click=${() => send({ type: 'hands.counted', seat, decision, option: id, count: count - 1 })}>−</button>
    <output aria-label=${say('run.handsFor', { option: mark })}>${count}</output>
    <button type="button" aria-label=${say('run.more', { option: mark })} @click=${() => send({ type: 'hands.counted', seat, decision, option: id, count: count + 1 })}>+</button>
  </p></div>`;

/** A digit counts one hand; with Alt it takes one back. */
function digit(
  event: KeyboardEvent,
  seat: string,
  { id, options }: HandsSeat['decisions'][number],
  { send }: DebriefTools,
): void {
  const pressed = /^Digit([1-9])$/.exec(event.code)?.[1] ?? (/^[1-9]$/.test(event.key) ? event.key : null);
  const option = options.find(({ mark }) => mark === pressed);
  if (!option || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const count = option.count + (event.altKey ? -1 : 1);
  send({ type: 'hands.counted', seat, decision: id, option: option.id, count });
}
