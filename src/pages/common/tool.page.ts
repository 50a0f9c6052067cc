/** A tool of the ladder as a card: who must agree, what it asks, what it gets, whether it is open. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ToolView } from '../panels/tools.view.ts';
import { chips } from './citation.page.ts';
import type { Tools } from './tools.page.ts';

/** Under a course that takes the tool up: what it asks and what it gets. */
export const toolLines = (tool: ToolView): TemplateResult => html`
  <p class="tool-lines">${tool.rows.slice(0, 3).map(({ name, value }) => html`<span><b>${name}</b> ${value}</span>`)}</p>
`;

/** The whole card. */
export const toolCard = (tool: ToolView, { send }: Tools): TemplateResult => html`
  <li class="tool" data-tool=${tool.id}>
    <h3>${tool.title} ${tool.stateWord === '' ? nothing : html`<span class="state ${tool.state}">${tool.stateWord}</span>`}</h3>
    <dl class="terms">${tool.rows.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    <p class="cite">${chips(tool.chips, send)}</p>
  </li>
`;
