/** What leads on from a page: its one button, and the way out of the game to a school's system. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Tools } from './tools.page.ts';

export const next = (word: string, go: () => void): TemplateResult =>
  html`<p class="next"><button type="button" class="primary" data-next @click=${go}>${word}</button></p>`;

/** The same where what follows is told and may be passed over. */
export const nextOrSkip = (word: string, { send, say }: Tools): TemplateResult => html`
  <p class="next">
    <button type="button" class="primary" data-next @click=${() => send({ type: 'outcome.turned' })}>${word}</button>
    <button type="button" class="link" data-skip @click=${() => send({ type: 'outcome.skipped' })}>${say('outcome.skip')}</button>
  </p>
`;

/** A link, not a button: leaving the page is what tells the system that the player is gone. */
export const wayBack = ({ back, say }: Tools): TemplateResult | typeof nothing =>
  back ? html`<a class="link" data-back href=${back}>${say('title.back')}</a>` : nothing;
