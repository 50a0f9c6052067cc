/** Draws the question before a seat of which a play was begun. */
import { html, type TemplateResult } from 'lit-html';
import type { Tools } from '../common/tools.page.ts';
import type { AskingView } from './asking.view.ts';

export const askingPage = (view: AskingView, { send, say }: Tools): TemplateResult => html`
  <main class="words asking">
    <p class="kicker">${view.kicker}</p>
    <h1 tabindex="-1">${view.title}</h1>
    <p class="lead">${view.text}</p>
    <p class="next">
      <button type="button" class="primary" data-next data-go-on @click=${() => send({ type: 'play.continued' })}>${view.goOn}</button>
      <button type="button" class="second" data-anew @click=${() => send({ type: 'play.begun' })}>${view.anew}</button>
    </p>
    <p class="small">${view.stays}</p>
    <p><button type="button" class="link" data-home @click=${() => send({ type: 'title.returned' })}>${say('asking.title')}</button></p>
  </main>
`;
