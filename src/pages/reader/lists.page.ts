/** The numbered lists at the end: facts, law, tools, words and sources, each item a place to be led to. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ReaderLaw } from './lists.view.ts';
import type { ReaderView } from './reader.view.ts';
import type { ReaderSource } from './sources.view.ts';
import type { Tools } from '../common/tools.page.ts';
import { numbers, sources, standing } from './cites.page.ts';
import { section } from './section.page.ts';

export const tools = (view: ReaderView, given: Tools): TemplateResult | typeof nothing =>
  view.tools.length === 0
    ? nothing
    : section(
        'tools',
        given,
        html`<ol class="tools">${view.tools.map(
          (tool) => html`<li><h3>${tool.title}</h3>
          <dl class="signposts">${tool.rows.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
          <p class="small">${numbers(given.say('reader.seeArguments'), [...tool.claim, ...tool.arguments])} <span class="cite">${sources(tool.sources)}</span></p></li>`,
        )}</ol>`,
      );

export const facts = (view: ReaderView, given: Tools): TemplateResult =>
  section(
    'facts',
    given,
    html`<ul class="numbered">${view.facts.map(
      (fact) => html`<li id=${fact.anchor} tabindex="-1"><span class="number">${fact.number}</span>
      <div>${fact.text} ${standing(fact)}
        <p class="notes">${fact.notes.join(' ')} ${numbers(given.say('reader.seeArguments'), fact.carries)}</p></div></li>`,
    )}</ul>`,
  );

export const laws = (view: ReaderView, given: Tools): TemplateResult =>
  section(
    'laws',
    given,
    html`${view.laws.map((group) => html`<h3>${group.title}</h3><ul class="numbered">${group.laws.map((law) => lawItem(law, given))}</ul>`)}`,
  );

const lawItem = (law: ReaderLaw, { say }: Tools): TemplateResult => html`
  <li id=${law.anchor} tabindex="-1" class=${law.later === null ? '' : 'later-law'}><span class="number">${law.number}</span>
    <div><b class="citation">${law.citation}</b>${law.later === null ? nothing : html` <em class="later">${law.later}</em>`}
      ${law.warning === null ? nothing : html`<p class="warning">${law.warning}</p>`}
      <p>${law.holding} <span class="cite">${sources(law.sources)}</span></p>
      <p class="notes">${law.notes.join(' ')} ${numbers(say('reader.seeArguments'), law.carries)}</p>
      ${law.url === null ? nothing : address(law.url)}</div></li>
`;

export const terms = (view: ReaderView, given: Tools): TemplateResult =>
  section(
    'terms',
    given,
    html`<dl class="terms">${view.terms.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>`,
  );

export const sourceList = (view: ReaderView, given: Tools): TemplateResult =>
  section(
    'sources',
    given,
    html`<p>${given.say('reader.sourcesIntro')}</p>
    ${view.sources.map(
      (
        group,
      ) => html`<div class="group ${group.sources.some(({ inHandout }) => inHandout) ? '' : 'beyond-handout'}"><h3>${group.title}</h3>
        <ul class="numbered">${group.sources.map((source) => sourceItem(source, given))}</ul></div>`,
    )}`,
  );

const sourceItem = (source: ReaderSource, { say }: Tools): TemplateResult => html`
  <li id=${source.anchor} tabindex="-1" class=${source.inHandout ? '' : 'beyond-handout'}><span class="number">${source.number}</span>
    <div><b class="citation">${source.title}.</b> ${source.by}, ${source.date}. <span class="read read-${source.read.how}">${source.read.word}</span> ${source.note ?? nothing}
      ${source.url === null ? nothing : address(source.url)}
      ${source.behind.length === 0 ? nothing : html`<p class="notes">${numbers(say('reader.behind'), source.behind)}</p>`}</div></li>
`;

/** The address in full, so that paper shows it too. */
const address = (url: string): TemplateResult =>
  html`<p class="address"><a href=${url} target="_blank" rel="noreferrer noopener">${url}</a></p>`;
