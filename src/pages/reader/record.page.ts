/** The record on the page: time, people, papers, and what nobody knows. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ReaderView } from './reader.view.ts';
import type { ReaderPaper } from './record.view.ts';
import type { Tools } from '../common/tools.page.ts';
import { attested, numbers, sources, standing } from './cites.page.ts';
import { section } from './section.page.ts';

export const timeline = (view: ReaderView, tools: Tools): TemplateResult =>
  section(
    'timeline',
    tools,
    html`
    <table class="events">
      <caption class="unseen">${tools.say('reader.timelineCaption')}</caption>
      <thead class="unseen"><tr><th scope="col">${tools.say('reader.when')}</th><th scope="col">${tools.say('reader.what')}</th></tr></thead>
      <tbody>${view.events.map(
        (event) =>
          html`<tr><th scope="row"><time datetime=${event.day}>${event.when}</time> <span class="desk">${event.desk}</span></th><td>${attested(event)} ${numbers(tools.say('reader.seeFacts'), event.facts)}</td></tr>`,
      )}</tbody>
    </table>
  `,
  );

export const people = (view: ReaderView, tools: Tools): TemplateResult =>
  section(
    'people',
    tools,
    html`
    <p class="small">${view.peopleNote}</p>
    ${view.people.map(
      (group) =>
        html`<h3>${group.title}</h3><dl class="people">${group.people.map((person) => html`<div><dt>${person.role}</dt><dd>${attested(person)} ${numbers(tools.say('reader.seeFacts'), person.facts)}</dd></div>`)}</dl>`,
    )}
  `,
  );

export const papers = (view: ReaderView, tools: Tools): TemplateResult =>
  section(
    'papers',
    tools,
    html`
    <p class="small">${tools.say('reader.papersNote')}</p>
    ${view.papers.map((paper) => facsimile(paper, tools))}
  `,
  );

const facsimile = (paper: ReaderPaper, { say }: Tools): TemplateResult => html`
  <div class="facsimile as-${paper.kind} ${paper.label.name === 'constructed' ? 'made' : ''}" id=${paper.anchor}>
    <p class="from">${paper.from}</p>
    <h3>${paper.title}</h3>
    <p class="sub">${paper.sub}</p>
    <dl>${paper.rows.map(
      ({ head, text, hidden }) =>
        html`<div><dt>${head}</dt><dd>${text}${hidden > 0 ? html` <span class="bar-out" role="img" aria-label=${say('paper.hidden')}></span>` : nothing}</dd></div>`,
    )}</dl>
    <p class="note">${paper.text} ${standing(paper)}</p>
  </div>
`;

export const unknown = (view: ReaderView, tools: Tools): TemplateResult =>
  section(
    'unknown',
    tools,
    html`<ul class="plain">${view.unknown.map((each) => html`<li>${each.text} <span class="cite">${sources(each.sources)}</span> ${numbers(tools.say('reader.seeFacts'), each.facts)}</li>`)}</ul>`,
  );
