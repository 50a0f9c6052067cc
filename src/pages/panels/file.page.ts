/** Draws the player's file (facts, authorities, terms, labels) and their docket as sheets. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { label } from '../common/citation.page.ts';
import { cited } from '../common/cited.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { DocketPanel, FilePanel } from './file.view.ts';

export const docketSheet = (view: DocketPanel, { say }: Tools): TemplateResult =>
  html`${view.entries.length === 0 ? html`<p>${say('docket.empty')}</p>` : nothing}
        <ol class="plain">${view.entries.map((entry) => html`<li><time>${entry.when}</time> <b>${entry.title}</b> ${entry.did}</li>`)}</ol>
        <p class="small">${say('docket.left', { n: view.left })}</p>`;

export const fileSheet = (view: FilePanel, { send, say }: Tools): TemplateResult => html`
        <h3>${say('file.facts')}</h3>
        ${view.facts.length === 0 ? html`<p>${say('file.empty')}</p>` : nothing}
        <ul class="plain">${view.facts.map((fact) => html`<li>${cited(fact, send)}</li>`)}</ul>
        <h3>${say('file.authorities')}</h3>
        <ul class="plain">${view.authorities.map(
          ({ id, short, holding }) =>
            html`<li><button type="button" class="chip" data-source=${id} @click=${() => send({ type: 'source.opened', id })}>${short}</button> ${holding}</li>`,
        )}</ul>
        <h3>${say('file.terms')}</h3>
        <dl class="terms">${view.terms.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>
        <h3>${say('file.labels')}</h3>
        <dl class="terms">${view.labels.map((each) => html`<div><dt>${label(each)}</dt><dd>${each.means}</dd></div>`)}
          ${view.bases.map(({ word, means }) => html`<div><dt>${word}</dt><dd>${means}</dd></div>`)}</dl>`;
