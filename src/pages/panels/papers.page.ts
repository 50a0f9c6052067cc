/** The player's papers as sheets: the file, the docket, the tools in hand, and one source opened to the place. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { PanelView } from './panels.view.ts';
import { chips, cited, label } from '../common/citation.page.ts';
import { recallQuiz } from './recall.page.ts';
import { resultSheet } from './result.page.ts';
import { statute } from '../common/documents/statute.page.ts';
import { toolCard } from '../common/tool.page.ts';
import type { Tools } from '../common/tools.page.ts';

/** @throws Error for a sheet that is drawn elsewhere */
export function papers(view: PanelView, tools: Tools): TemplateResult {
  const { send, say } = tools;
  switch (view.kind) {
    case 'tools':
      return html`<p>${view.intro}</p><ol class="ladder">${view.tools.map((tool) => toolCard(tool, tools))}</ol>`;
    case 'result':
      return resultSheet(view, tools);
    case 'recall':
      return recallQuiz(view, tools);
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
          ({ id, short, holding }) =>
            html`<li><button type="button" class="chip" data-source=${id} @click=${() => send({ type: 'source.opened', id })}>${short}</button> ${holding}</li>`,
        )}</ul>
        <h3>${say('file.terms')}</h3>
        <dl class="terms">${view.terms.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>
        <h3>${say('file.labels')}</h3>
        <dl class="terms">${view.labels.map((each) => html`<div><dt>${label(each)}</dt><dd>${each.means}</dd></div>`)}
          ${view.bases.map(({ word, means }) => html`<div><dt>${word}</dt><dd>${means}</dd></div>`)}</dl>`;
    case 'source':
      return html`
        ${view.book ? statute(view.book, view.title, view.text) : view.text === null ? nothing : html`<p class="lead">${view.text} ${view.label ? label(view.label) : nothing}</p>`}
        ${view.warning === null ? nothing : html`<p class="warning">${view.warning}</p>`}
        <dl class="terms">${view.rows.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
        ${view.cites.length === 0 ? nothing : html`<p>${say('source.cites')} ${chips(view.cites, send)}</p>`}
        ${view.url === null ? nothing : html`<p><a href=${view.url} target="_blank" rel="noreferrer noopener">${say('source.open')}</a><br /><span class="small url">${view.url}</span></p>`}`;
    default:
      throw new Error(`no paper is called ${view.kind}`);
  }
}
