/** The sheets that lie over a page: file, docket, settings, about, one source. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { PanelView } from '../../view-models/panelView.ts';
import { chips, cited, label } from '../parts/citation.ts';
import type { Tools } from '../send.ts';
import { settingsPanel } from './settingsPanel.ts';

export const panel = (view: PanelView, tools: Tools): TemplateResult => html`
  <div class="panel-head">
    <h2 id="panel-title" tabindex="-1">${view.title}</h2>
    <button type="button" class="link" data-close @click=${() => tools.send({ type: 'panel.closed' })}>${tools.say('panel.close')}</button>
  </div>
  <div class="panel-body">${body(view, tools)}</div>
`;

function body(view: PanelView, tools: Tools): TemplateResult {
  const { send, say } = tools;
  switch (view.kind) {
    case 'settings': return settingsPanel(view.settings, tools);
    case 'about': return html`${view.lines.map((text) => html`<p>${text}</p>`)}`;
    case 'docket':
      return html`${view.entries.length === 0 ? html`<p>${say('docket.empty')}</p>` : nothing}
        <ol class="plain">${view.entries.map((entry) => html`<li><time>${entry.when}</time> <b>${entry.title}</b> ${entry.did}</li>`)}</ol>
        <p class="small">${say('docket.left', { n: view.left })}</p>`;
    case 'file':
      return html`
        <h3>${say('file.facts')}</h3>
        ${view.facts.length === 0 ? html`<p>${say('file.empty')}</p>` : nothing}
        <ul class="plain">${view.facts.map((fact) => html`<li>${cited(fact, send)}</li>`)}</ul>
        <h3>${say('file.authorities')}</h3>
        <ul class="plain">${view.authorities.map(
          ({ id, short, holding }) => html`<li><button type="button" class="chip" data-source=${id} @click=${() => send({ type: 'source.opened', id })}>${short}</button> ${holding}</li>`,
        )}</ul>
        <h3>${say('file.terms')}</h3>
        <dl class="terms">${view.terms.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>`;
    case 'source':
      return html`
        ${view.text === null ? nothing : html`<p class="lead">${view.text} ${view.label ? label(view.label) : nothing}</p>`}
        ${view.warning === null ? nothing : html`<p class="warning">${view.warning}</p>`}
        <dl class="terms">${view.rows.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
        ${view.cites.length === 0 ? nothing : html`<p>${say('source.cites')} ${chips(view.cites, send)}</p>`}
        ${view.url === null ? nothing : html`<p><a href=${view.url} target="_blank" rel="noreferrer noopener">${say('source.open')}</a><br /><span class="small url">${view.url}</span></p>`}`;
  }
}
