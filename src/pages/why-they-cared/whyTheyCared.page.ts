/** Why they cared: one reason after the other, each by whose it is. */
import { html, type TemplateResult } from 'lit-html';
import { cited } from '../common/cited.page.ts';
import { nextOrSkip } from '../common/next.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { WhyTheyCaredView } from './whyTheyCared.view.ts';

export const whyTheyCaredPage = (view: WhyTheyCaredView, tools: Tools): TemplateResult => html`
  <main class="words reasons-given">
    <p class="unseen">${tools.say('outcome.lead')}</p>
    <h1 tabindex="-1">${view.title}</h1>
    <dl class="voices">
      ${view.voices.map((voice) => html`<div><dt>${voice.by}</dt><dd>${cited(voice, tools.send)}</dd></div>`)}
    </dl>
    ${nextOrSkip(view.next, tools)}
  </main>
`;
