/** Draws the page a seat opens with. */
import { html, type TemplateResult } from 'lit-html';
import type { BriefingView } from './briefing.view.ts';
import { chips } from '../common/citation.page.ts';
import { glossed } from '../common/gloss.page.ts';
import { next } from '../common/next.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const briefingPage = (view: BriefingView, { send, say }: Tools): TemplateResult => html`
  <main class="words briefing">
    <p class="kicker">${view.hour}</p>
    <h1 tabindex="-1">${view.title}</h1>
    <p class="lead">${glossed(view.who)}</p>
    <dl class="charge">
      <div><dt>${say('briefing.owes')}</dt><dd><ul>${view.owes.map((each) => html`<li>${glossed(each)}</li>`)}</ul></dd></div>
      <div><dt>${say('briefing.wants')}</dt><dd>${glossed(view.wants)}</dd></div>
      <div><dt>${say('briefing.mayNot')}</dt><dd><ul>${view.mayNot.map((each) => html`<li>${glossed(each)}</li>`)}</ul></dd></div>
    </dl>
    <p class="cite">${chips(view.chips, send)}</p>
    ${next(say('briefing.go'), () => send({ type: 'briefing.read' }))}
  </main>
`;
