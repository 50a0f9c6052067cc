/** The debrief's door: results come in here, or a made-up class is taken to rehearse with. */
import { html, type TemplateResult } from 'lit-html';
import type { GatherView } from '../../view-models/debrief/debriefView.ts';
import type { DebriefTools } from './createDebriefPage.ts';

export const gatherPage = (view: GatherView, { send, say }: DebriefTools): TemplateResult => html`<main class="debrief-page">
  <h1 tabindex="-1">${view.title}</h1>
  <p>${say('debriefPage.results', { count: view.results })}</p>
  <p><button type="button" class="primary" data-sample @click=${() => { send({ type: 'sample.shown' }); send({ type: 'page.opened', page: 'run' }); }}>${say('debriefPage.sample')}</button></p>
  <p class="small">${say('debriefPage.sampleMeans')}</p>
  <p><a class="link" href="?debrief=notes" target="_blank" rel="noopener">${say('debriefPage.notes')}</a></p>
</main>`;
