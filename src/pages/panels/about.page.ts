/** Draws what stands about the game. */
import { html, type TemplateResult } from 'lit-html';
import type { AboutPanel } from './about.view.ts';

export const aboutSheet = ({ lines, ways }: AboutPanel): TemplateResult =>
  html`${lines.map((text) => html`<p>${text}</p>`)}<p class="acts">${ways.map(({ href, text }) => html`<a class="link" href=${href}>${text}</a>`)}</p>`;
