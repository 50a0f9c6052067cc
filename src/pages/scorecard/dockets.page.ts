/** Two dockets on one roll: what was done, and what was chosen, with another road from each decision. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { cited } from '../common/cited.page.ts';
import type { Tools } from '../common/tools.page.ts';
import type { ScorecardView } from './scorecard.view.ts';

export const twoDockets = (view: ScorecardView, { send, say }: Tools): TemplateResult => html`
  <div class="paper roll">
    <table class="dockets">
      <thead><tr><th scope="col"><span class="unseen">${say('source.date')}</span></th><th scope="col">${say('score.whatWasDone')}</th><th scope="col">${say('score.whatYouDid')}</th></tr></thead>
      <tbody>
        ${view.dockets.map(
          (
            row,
          ) => html`<tr><th scope="row"><time>${row.when}</time></th><td>${cited(row.done, send)}</td><td class=${row.same ? 'same' : ''}>${row.did}
              ${view.forks ? html`<button type="button" class="link fork" data-fork=${row.id} aria-label=${say('score.forkAt', { what: row.said })} @click=${() => send({ type: 'fork.taken', decision: row.id })}>${say('score.fork')}</button>` : nothing}</td></tr>`,
        )}
      </tbody>
    </table>
    <p class="truth">${cited(view.decided, send)}</p>
  </div>
`;
