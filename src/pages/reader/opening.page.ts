/** The head of the cited page: what it is, by which day's law it is read, how to print it; then the case in short. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ReaderView } from './reader.view.ts';
import { label } from '../common/citation.page.ts';
import type { Tools } from '../common/tools.page.ts';
import { attested, numbers } from './cites.page.ts';
import { printHandout, printWhole } from './printing.page.ts';
import { section } from './section.page.ts';

export const head = (view: ReaderView, { say }: Tools): TemplateResult => html`
  <header class="reader-head paper">
    <p class="kicker">${view.game}</p>
    <h1 tabindex="-1">${view.title}</h1>
    <p class="name">${view.name}. ${view.court}.</p>
    <p>${say('reader.intro')}</p>
    <p class="small">${view.education}</p>
    <p class="prints">
      <button type="button" class="link" @click=${printHandout}>${say('reader.printHandout')}</button>
      <button type="button" class="link" @click=${printWhole}>${say('reader.printWhole')}</button>
    </p>
    <p class="on-paper">${view.lawOf}</p>
  </header>
`;

/** The one switch of the page and the ways out of it; stays in sight. */
export const bar = (view: ReaderView, { send, say }: Tools): TemplateResult => html`
  <div class="reader-bar">
    <button type="button" class="link" data-leave @click=${() => send({ type: 'title.returned' })}>${say('reader.leave')}</button>
    <a class="link to-contents" href="#reader-contents">${say('reader.contents')}</a>
    <button type="button" class="switch" role="switch" data-today aria-checked=${view.today ? 'true' : 'false'} @click=${() => send({ type: 'today.turned' })}>
      <i aria-hidden="true"></i>${say('reader.switch')}
    </button>
    <p class="law-of" role="status">${view.lawOf}</p>
  </div>
`;

export const contents = (view: ReaderView, { say }: Tools): TemplateResult => html`
  <nav id="reader-contents" tabindex="-1" aria-labelledby="reader-contents-title">
    <h2 id="reader-contents-title">${say('reader.contents')}</h2>
    <ol>${view.contents.map(
      ({ href, title, items }) =>
        html`<li><a href=${href}>${title}</a>${
          items.length === 0
            ? nothing
            : html`<ol>${items.map((item) => html`<li><a href=${item.href}>${item.title}</a></li>`)}</ol>`
        }</li>`,
    )}</ol>
  </nav>
`;

export const short = (view: ReaderView, tools: Tools): TemplateResult =>
  section(
    'short',
    tools,
    html`
    <dl class="dates">
      ${view.dates.map(({ word, when, glows }) => html`<div class=${glows === 'yes' ? 'glows' : ''}><dt>${word}</dt><dd>${when}</dd></div>`)}
    </dl>
    <h3>${view.decidedTitle}</h3>
    <p class="lead">${attested(view.decided)}</p>
    <h3>${tools.say('score.led')}</h3>
    <ul class="plain">${view.led.map((each) => html`<li>${attested(each)} ${numbers(tools.say('reader.seeArguments'), each.argument)} ${numbers(tools.say('reader.seeFacts'), each.facts)}</li>`)}</ul>
    <h3>${tools.say('reader.labels')}</h3>
    <dl class="key">${view.labels.map((each) => html`<div><dt>${label(each)}</dt><dd>${each.means}</dd></div>`)}</dl>
  `,
  );
