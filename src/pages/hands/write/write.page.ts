/** Draws the lines of a message that is being written: each is a choice of words, and the message shows what was chosen. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { typeAnimation } from '../../common/documents/typeAnimation.page.ts';
import type { Tools } from '../../common/tools.page.ts';
import { corrected } from '../answers.page.ts';
import { repliesOf } from '../replies.page.ts';
import type { WriteView } from './write.view.ts';

export const writePage = (view: WriteView, tools: Tools): TemplateResult | typeof nothing =>
  view.clauses.length === 0
    ? nothing
    : html`<section class="parts clause" aria-label=${view.heading}>
        ${view.clauses.map(
          (
            part,
          ) => html`<div class="part ${part.answered ? 'answered' : ''}" id="part-${part.id}" data-part=${part.id} tabindex="-1">
            <p class="heard"><b id="title-${part.id}">${part.title}</b> <span id="prompt-${part.id}">${part.prompt}</span></p>
            ${corrected(part)}${repliesOf(part, tools)}
          </div>`,
        )}
      </section>`;

/** The sheet on which a message is typed that has no paper of its own. */
export const typedSheet = ({ typed }: WriteView, { say }: Tools): TemplateResult | typeof nothing =>
  typed === null
    ? nothing
    : html`<div class="typed-sheet" aria-live="polite" data-met>${typed.length === 0 ? html`<p class="waiting">${say('decision.draftEmpty')}</p>` : typed.map((text) => html`<p>${typeAnimation(text)}</p>`)}</div>`;
