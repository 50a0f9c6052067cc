/** Draws the law today under what the play came to: what came after, standing open, and that it counts for nothing here. */
import { html, type TemplateResult } from 'lit-html';
import { laterEvents } from './laterEvents.page.ts';
import type { LawToday } from './laterEvents.view.ts';
import type { Tools } from './tools.page.ts';

export const lawToday = ({ intro, later }: LawToday, tools: Tools): TemplateResult => html`
  <p class="small">${intro}</p>
  ${laterEvents(later, tools)}
`;
