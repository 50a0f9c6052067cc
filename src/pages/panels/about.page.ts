/** Draws what stands about the game. */
import { html, type TemplateResult } from 'lit-html';
import type { AboutPanel } from './about.view.ts';
import type { Tools } from '../common/tools.page.ts';

export const aboutSheet = ({ lines, ways }: AboutPanel, { links }: Tools): TemplateResult =>
  html`${lines.map((text) => html`<p>${text}</p>`)}<p class="acts">${ways.map(({ route, text }) => html`<a class="link" href=${links.to(route)}>${text}</a>`)}</p>`;
