/** A black bar over words that nobody here has seen. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Tools } from '../tools.page.ts';
import type { DocumentRowView } from './document.view.ts';

export const bar = ({ hidden }: DocumentRowView, { say }: Tools): TemplateResult | typeof nothing =>
  hidden > 0
    ? html` <span class="hidden" role="img" data-width=${hidden} aria-label=${say('paper.hidden')}></span>`
    : nothing;
