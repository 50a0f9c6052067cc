/** The way to the papers and slides that can be changed, as one line of links. A package of a learning system has none. */
import { html, type TemplateResult } from 'lit-html';
import { EDITABLE, PAPERS } from './editable.view.ts';
import type { RunTools } from './tools.page.ts';

export const editable = (say: RunTools['say']): TemplateResult =>
  html`<p class="editable small no-print">${say('files.lead')} ${Object.entries(EDITABLE).map(
    ([id, file], n) =>
      html`${n > 0 ? ' · ' : ''}<a href="./${PAPERS}${file}" download data-file=${id}>${say(`files.${id}`)}</a>`,
  )}. ${say('files.tell')}</p>`;
