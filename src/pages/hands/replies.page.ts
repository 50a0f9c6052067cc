/** Answers to a part as a group of radios: they may be changed until the decision is committed. */
import { html, type TemplateResult } from 'lit-html';
import { wordsIn } from '../common/gloss.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { PartView } from './parts.view.ts';

// All parts ask the same, so the group's name says of what it asks.
export const repliesOf = (part: PartView, { send }: Tools): TemplateResult => html`
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
