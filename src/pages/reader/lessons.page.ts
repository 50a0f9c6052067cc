/** Common errors, and the errors of the press: the first five are for the reader to find. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ReaderCorrection } from './lessons.view.ts';
import type { ReaderView } from './reader.view.ts';
import type { Tools } from '../common/tools.page.ts';
import { attested, named, numbers, sources } from './cites.page.ts';
import { section } from './section.page.ts';

export const errors = (view: ReaderView, tools: Tools): TemplateResult =>
  section(
    'errors',
    tools,
    html`
    <dl class="errors">${view.errors.map(
      (error) => html`<div id=${error.anchor} tabindex="-1">
        <dt><span class="number">${error.number}</span> <span class="said">${tools.say('reader.error')}</span> ${error.belief}</dt>
        <dd><span class="said">${tools.say('reader.fact')}</span> ${error.correction} <span class="cite">${named(error.laws)}${sources(error.sources)}</span> ${numbers(tools.say('reader.seeArguments'), error.arguments)}</dd>
      </div>`,
    )}</dl>
  `,
  );

export const corrections = (view: ReaderView, tools: Tools): TemplateResult | typeof nothing => {
  const found = view.corrections;
  if (!found) return nothing;
  return section(
    'corrections',
    tools,
    html`
    <p>${found.ask}</p>
    <ol class="find">${found.find.map(
      (each) => html`<li><p class="report"><b>${each.by}.</b> ${each.report}</p>
        <details><summary>${tools.say('reader.openAnswer')}</summary>${answer(each, tools)}</details></li>`,
    )}</ol>
    ${
      found.more.length === 0
        ? nothing
        : html`<h3>${tools.say('reader.moreReports')}</h3>
          <ul class="plain more-reports">${found.more.map((each) => html`<li><p class="report"><b>${each.by}.</b> ${each.report}</p>${answer(each, tools)}</li>`)}</ul>`
    }
  `,
    found.title,
  );
};

const answer = (each: ReaderCorrection, { say }: Tools): TemplateResult => html`
  <p class="answer"><b>${each.verdict}.</b> ${each.wrong} ${attested(each.record)} ${numbers(say('reader.seeFacts'), each.facts)}</p>
`;
