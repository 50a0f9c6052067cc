/** Draws one source or authority, opened to the place that is cited. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { chips, label } from '../common/citation.page.ts';
import { statute } from '../common/documents/statute.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { Place, SourcePanel } from './source.view.ts';

export const sourceSheet = (view: SourcePanel, { send, say }: Tools): TemplateResult => html`
        ${view.sort === null ? nothing : html`<p class="sort ${view.sort.primary ? 'original' : 'press'}">${view.sort.word}</p>`}
        ${view.place === null ? nothing : place(view.place, { send, say })}
        ${view.book ? statute(view.book, view.title, view.text) : view.text === null ? nothing : html`<p class="lead">${view.text} ${view.label ? label(view.label) : nothing}</p>`}
        ${view.warning === null ? nothing : html`<p class="warning">${view.warning}</p>`}
        <dl class="terms">${view.rows.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
        ${view.cites.length === 0 ? nothing : html`<p>${say('source.cites')} ${chips(view.cites, send)}</p>`}
        ${view.url === null ? nothing : html`<p><a href=${view.url} target="_blank" rel="noreferrer noopener">${say('source.open')}</a><br /><span class="small url">${view.url}</span></p>`}`;

/** The statement, and the words that prove it; or that nobody here has seen them. */
const place = (
  { statement, words, unseen, where, via }: Place,
  { send, say }: Pick<Tools, 'send' | 'say'>,
): TemplateResult => html`
        <section class="place">
          <h3>${say('source.proves')}</h3>
          <p class="statement">${statement}</p>
          ${
            words === null
              ? html`<p class="unseen">${unseen}</p>`
              : html`<p class="seen"><mark><q>${words}</q></mark> ${where === null ? nothing : html`<span class="small">${where}</span>`}</p>
          ${via.length === 0 ? nothing : html`<p class="small">${say('source.via')} ${chips(via, send)}</p>`}`
          }
        </section>`;
