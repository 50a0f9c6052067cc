/** The debrief's door: codes are pasted in here, or a made-up class is taken to rehearse with. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { GatherView } from '../../view-models/debrief/debriefView.ts';
import type { DebriefTools } from './tools.ts';

export const gatherPage = (view: GatherView, { send, say, paste }: DebriefTools): TemplateResult => {
  const read = (event: Event): void => {
    event.preventDefault();
    const area = event.currentTarget instanceof HTMLFormElement ? event.currentTarget.querySelector('textarea') : null;
    if (!area || area.value.trim() === '') return;
    paste(area.value);
    area.value = '';
  };
  return html`<main class="debrief-page gather">
    <h1 tabindex="-1">${view.title}</h1>
    <p role="status">${say('debriefPage.results', { count: view.results })}</p>
    <form @submit=${read}><label>${say('debriefPage.paste')}<textarea name="codes" rows="8" spellcheck="false" autocomplete="off"></textarea></label><button class="primary" data-read>${say('debriefPage.read')}</button></form>
    ${view.refused.length === 0 ? nothing : html`<ul class="plain" data-refused>${view.refused.map((each) => html`<li>${each}</li>`)}</ul>`}
    <p class="gather-ways">
      <button type="button" class=${view.results > 0 ? 'link' : 'primary'} data-sample @click=${() => { send({ type: 'sample.shown' }); send({ type: 'page.opened', page: 'run' }); }}>${say('debriefPage.sample')}</button>
      ${view.results > 0 ? html`<button type="button" class="primary" data-page="run" @click=${() => send({ type: 'page.opened', page: 'run' })}>${say('debriefPage.start')}</button>
      <button type="button" class="link" data-forget @click=${() => send({ type: 'class.forgotten' })}>${say('debriefPage.forget')}</button>` : nothing}
      <a class="link" href="?debrief=notes" target="_blank" rel="noopener">${say('debriefPage.notes')}</a>
    </p>
    <p class="small">${say('debriefPage.sampleMeans')} ${say('debriefPage.stays')}</p>
  </main>`;
};
