/** A statement with its label and its sources behind it, its words of the law explained where they first stand. */
import { html, type TemplateResult } from 'lit-html';
import { chips } from './citation.page.ts';
import type { Cited } from './citation.view.ts';
import { glossed, labelled } from './gloss.page.ts';
import type { Send } from './tools.page.ts';

export const cited = (statement: Cited, send: Send): TemplateResult =>
  html`${glossed(statement.text)} <span class="cite">${labelled(statement.label)}${chips(statement.chips, send)}</span>`;
