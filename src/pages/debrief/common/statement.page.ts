/** A statement on the wall: its words, its label in word and shape, and where it comes from. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { RoomSource, RoomStatement } from './source.view.ts';
import { label } from '../../common/citation.page.ts';

export const sources = (list: readonly RoomSource[]): TemplateResult | typeof nothing =>
  list.length === 0
    ? nothing
    : html`<span class="sources">${list.map(({ text, full }) => html`<cite title=${full}>${text}</cite> `)}</span>`;

export const statement = ({ text, label: of, sources: list }: RoomStatement): TemplateResult =>
  html`<span class="said">${text}</span> <span class="provenance">${label(of)} ${sources(list)}</span>`;
