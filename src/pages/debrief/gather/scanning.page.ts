/** The camera, opened on a press and only then: what it sees is read and let go, and a button stops it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { keepCodes } from '../../common/keepCodes.page.ts';
import type { DebriefTools } from '../common/tools.page.ts';
import type { Scanned } from './scanned.view.ts';

export const scanning = (scanned: Scanned | null, { say, send }: DebriefTools): TemplateResult => html`
  <p>${say('gather.scanHow')}</p>
  <div class="camera-in"><video class="camera" muted playsinline aria-label=${say('gather.picture')}></video>
  <div class="camera-told" role="status" data-scanned>${scanned ? html`<p>${scanned.count}</p>${scanned.came ? html`<p class="warning">${keepCodes(scanned.came)}</p>` : nothing}` : nothing}</div></div>
  <p class="gather-ways"><button type="button" class="primary" data-camera-on @click=${(event: Event) => {
    const video = (event.currentTarget as HTMLElement).closest('details')?.querySelector('video');
    if (video) send({ type: 'camera.opened', picture: video });
  }}>${say('gather.scanStart')}</button>
  <button type="button" class="link" data-camera-off @click=${() => send({ type: 'camera.closed' })}>${say('gather.scanStop')}</button></p>`;
