/** The button that reads the page aloud, and its key; both are there only while the setting is on. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Tools } from './tools.page.ts';

/** Off: not wanted; ready: at hand; speaking: a press stops it. */
export type AloudState = 'off' | 'ready' | 'speaking';

export const aloudButton = (state: AloudState, { say, readAloud }: Tools): TemplateResult | typeof nothing =>
  state === 'off'
    ? nothing
    : html`<button type="button" class="aloud" data-aloud=${state} aria-keyshortcuts="r" @click=${readAloud}>${say(state === 'speaking' ? 'settings.aloudStop' : 'settings.aloudStart')}</button>`;

/** R reads and stops, wherever focus is, except where letters are written. */
export function listenToAloudKey(host: HTMLElement, isOn: () => boolean, readAloud: () => void): void {
  host.addEventListener('keydown', (event) => {
    if (!isOn() || event.key.toLowerCase() !== 'r' || event.ctrlKey || event.metaKey || event.altKey || event.repeat)
      return;
    if (event.target instanceof Element && event.target.matches('input[type="text"], textarea, select')) return;
    event.preventDefault();
    readAloud();
  });
}
