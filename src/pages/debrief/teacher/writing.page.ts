/** What is written by hand on a sheet: whose it is, by number and period and never by name, and lines for an answer. */
import { html, type TemplateResult } from 'lit-html';
import type { RunTools } from '../common/tools.page.ts';

export const whose = (say: RunTools['say']): TemplateResult =>
  html`<p class="whose"><span>${say('teacher.reportNumber')}</span><i></i><span>${say('teacher.reportPeriod')}</span><i></i></p>`;

/** @param lines how many; a reader has nothing to hear of them */
export const toWriteOn = (lines: number): TemplateResult =>
  html`<span class="write-on" aria-hidden="true">${Array.from({ length: lines }, () => html`<i></i>`)}</span>`;
