/** Before the podium: who may stand there; and the card that opens each stage. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { FoyerView, StageCardView } from './foyer.view.ts';
import { chips } from '../../common/citation.page.ts';
import { next } from '../../common/next.page.ts';
import type { Tools } from '../../common/tools.page.ts';

/** The line that stands on every screen of the hearing. */
export const neverHappened = (label: string): TemplateResult => html`<p class="supposed">${label}</p>`;

export const foyerPage = (view: FoyerView, { send, say }: Tools): TemplateResult => html`
  <main class="words foyer">
    ${neverHappened(view.label)}
    <p class="kicker">${view.when}</p>
    <h1 tabindex="-1">${view.title}</h1>
    <p class="lead">${view.motion}</p>
    <div class="podium" role="group" aria-label=${say('hearing.choose')}>
      ${view.players.map(
        ({
          name,
          text,
          ...begun
        }) => html`<button type="button" class="stand" data-players=${begun.players} data-hands=${begun.hands ?? nothing} @click=${() => send({ type: 'hearing.begun', ...begun })}>
          <b>${name}</b> <span>${text}</span></button>`,
      )}
    </div>
    <p class="cite">${chips(view.chips, send)}</p>
    <p><button type="button" class="link" @click=${() => send({ type: 'title.returned' })}>${say('score.home')}</button></p>
  </main>
`;

export const stageCardPage = (view: StageCardView, { send, say }: Tools): TemplateResult => html`
  <main class="words chapter">
    ${neverHappened(view.label)}
    <p class="kicker">${view.count}</p>
    <h1 tabindex="-1" class="huge">${view.title}</h1>
    <p class="lead">${view.asks}</p>
    ${view.burden === '' ? nothing : html`<p class="burden">${view.burden} ${chips(view.chips, send)}</p>`}
    ${next(say('hearing.enter'), () => send({ type: 'stage.entered' }))}
  </main>
`;
