/** Draws the ladder of tools in hand, mildest first. */
import { html, type TemplateResult } from 'lit-html';
import { toolCard } from '../common/tool.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { ToolsPanel } from './tools.view.ts';

export const toolsSheet = (view: ToolsPanel, tools: Tools): TemplateResult =>
  html`<p>${view.intro}</p><ol class="ladder">${view.tools.map((tool) => toolCard(tool, tools))}</ol>`;
