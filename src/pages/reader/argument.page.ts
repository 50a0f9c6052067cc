/** One argument of the map: a stop with signposts to everything it rests on, answers and is answered by. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ReaderArgument } from './argument.view.ts';
import { label } from '../common/citation.page.ts';
import type { Tools } from '../common/tools.page.ts';
import { byNumber, named, row, sources, ways } from './cites.page.ts';
import { polarity, strength } from './shapes.page.ts';

export const argument = (view: ReaderArgument, tools: Tools): TemplateResult => {
  const { say } = tools;
  const { raised } = view;
  return html`
    <div class="argument ${view.polarity} ${view.idle ? 'idle' : ''}" id=${view.anchor} tabindex="-1">
      <h5>${polarity(view.polarity, view.polarityWord)} ${view.target.map(({ href, number }) => html`<a class="target" href=${href}>${number}</a>`)}<span class="side">${say('reader.gains')} ${view.side}</span><span class="number">${view.number}</span></h5>
      <p class="statement">${view.statement}</p>
      <p class="weight">${strength(view.strength)} ${view.why}</p>
      ${view.idle ? html`<p class="idle-why">${view.idle.text} ${named(view.idle.because)}</p>` : nothing}
      <dl class="signposts">
        <div><dt>${raised.word}</dt><dd>${raised.by}${raised.known ? html`, ${raised.known}` : nothing} <span class="cite">${label(raised.label)} ${sources(raised.sources)}</span></dd></div>
        ${row(say('reader.facts'), view.premises, ways)}
        ${row(say('reader.law'), view.warrant, named)}
        ${row(say('reader.helps'), view.helps, named)}
        ${view.withheld === null ? nothing : html`<div class="withheld"><dt>${say('reader.section-later')}</dt><dd>${view.withheld}</dd></div>`}
        ${row(say('reader.answers'), view.answers, ways)}
        ${row(say('reader.answerTo'), view.answerTo, byNumber)}
        ${row(say('reader.errorsAbout'), view.errors, byNumber)}
      </dl>
      ${view.cuts.map((each) => argument(each, tools))}
    </div>
  `;
};
