/** Draws the page a seat opens with. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { BriefingView } from './briefing.view.ts';
import { chips } from '../common/citation.page.ts';
import { glossed } from '../common/gloss.page.ts';
import { next } from '../common/next.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const briefingPage = (view: BriefingView, { send, say, renew }: Tools): TemplateResult => html`
  <main class="words briefing">
    <p class="kicker">${view.hour}</p>
    <h1 tabindex="-1">${view.title}</h1>
    <p class="lead">${glossed(view.who)}</p>
    <div class="charge">
      <section><h2>${say('briefing.owes')}</h2><ul>${view.owes.map((each) => html`<li>${glossed(each)}</li>`)}</ul></section>
      <section><h2>${say('briefing.wants')}</h2><p>${glossed(view.wants)}</p></section>
      <section><h2>${say('briefing.mayNot')}</h2><ul>${view.mayNot.map((each) => html`<li>${glossed(each)}</li>`)}</ul></section>
    </div>
    <p class="cite">${chips(view.chips, send)}</p>
    ${view.renew ? html`<p><button type="button" class="link" data-renew @click=${renew}>${say('title.newer')}</button></p>` : nothing}
    ${next(say('briefing.go'), () => send({ type: 'briefing.read' }))}
  </main>
`;
