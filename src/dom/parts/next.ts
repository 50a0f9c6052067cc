/** The one button that leads on. */
import { html, type TemplateResult } from 'lit-html';

export const next = (word: string, go: () => void): TemplateResult =>
  html`<p class="next"><button type="button" class="primary" data-next @click=${go}>${word}</button></p>`;
