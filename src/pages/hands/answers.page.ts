/** Answers that are given by one press each and stand as they were given, and what is said to a wrong one. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { AppEvent } from '../../machines/events.ts';
import type { Tools } from '../common/tools.page.ts';
import type { PartView, ReplyView } from './parts.view.ts';

/** The answers that may be given to the line in hand. */
export const answerButtons = (part: PartView, tools: Tools): TemplateResult => html`
  <div class="answers-open" role="group" aria-labelledby="ask-${part.id}">
    <p class="unseen" id="ask-${part.id}">${part.ask}</p>
    ${part.replies.map((reply, i) => answerButton(part, reply, i + 1, tools))}
  </div>
`;

/** Where one goes on: the line that waits now, else what is chosen next, else the way on. */
function toNext(): void {
  const places = ['.part.now', '#courses input:not(:disabled)', '[data-commit]'];
  const next = places.map((place) => document.querySelector<HTMLElement>(place)).find((found) => found !== null);
  next?.scrollIntoView({ block: 'nearest' });
  next?.focus({ preventScroll: true });
}

/** Answers, and goes to where one goes on, since the button that was pressed is gone. */
export const goOnAfter =
  (event: AppEvent, { send, drawn }: Tools) =>
  (): void => {
    send(event);
    drawn(toNext);
  };

const answerButton = (part: PartView, reply: ReplyView, n: number, tools: Tools): TemplateResult => html`
  <button type="button" class="say ${reply.silent ? 'silent' : ''}" data-reply=${reply.id} aria-disabled=${reply.open ? 'false' : 'true'}
    @click=${goOnAfter({ type: 'part.answered', part: part.id, reply: reply.id }, tools)}><i aria-hidden="true">${n}</i><span>${reply.quotes ? html`<q>${reply.quotes}</q> ` : nothing}${reply.text}</span></button>
`;

export const corrected = ({ correction }: PartView): TemplateResult | typeof nothing =>
  correction === null ? nothing : html`<p class="corrected"><b>${correction.by}</b> ${correction.text}</p>`;

/** After a correction one may answer once more; the first answer is what counts. */
export const again = (part: PartView, tools: Tools): TemplateResult | typeof nothing => {
  const open = part.correction ? part.replies.filter((reply) => reply.open) : [];
  return open.length === 0
    ? nothing
    : html`<details class="again"><summary>${part.ask}</summary>
        ${open.map((reply) => html`<button type="button" class="say" data-reply=${reply.id} @click=${goOnAfter({ type: 'part.answered', part: part.id, reply: reply.id }, tools)}><span>${reply.text}</span></button>`)}
      </details>`;
};
