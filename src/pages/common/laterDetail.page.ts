/** What an entry of later years tells beside its sentence: both sides' reasons beside each other, its end, what is not known. */
import { html, nothing, type TemplateResult } from 'lit-html';
import './laterDetail.css';
import type { LaterDetail } from './laterEvents.view.ts';

/** @param say gives the words of the interface */
export const laterDetail = (
  { said, ended, unknown }: LaterDetail,
  say: (key: string) => string,
): TemplateResult => html`
  <dl class="both-sides">${said.map(
    ({ by, text, silent }) => html`<div class=${silent ? 'silent' : ''}><dt>${by}</dt><dd>${text}</dd></div>`,
  )}</dl>
  ${
    ended === null && unknown === null
      ? nothing
      : html`<dl class="how-it-ended">
        ${ended === null ? nothing : html`<div data-end=${ended.how}><dt>${say('later.ended')}</dt><dd>${ended.text}</dd></div>`}
        ${unknown === null ? nothing : html`<div><dt>${say('later.unknown')}</dt><dd>${unknown}</dd></div>`}
      </dl>`
  }
`;
