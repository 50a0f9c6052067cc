/** Provenance labels (word, shape and colour together) and the chips that open a source. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Chip, LabelName, LabelView } from './citation.view.ts';
import type { Send, Tools } from './tools.page.ts';

const SHAPES: Readonly<Record<LabelName, TemplateResult>> = {
  'on-record': svg`<rect x="1" y="1" width="10" height="10" fill="currentColor" /><path d="M3.2 6.2l2 2 3.8-4.3" stroke="var(--behind)" stroke-width="1.7" fill="none" />`,
  alleged: svg`<path d="M1 2h10v6.5H6.4L3.6 11V8.5H1z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />`,
  reported: svg`<circle cx="6" cy="6" r="4.8" fill="none" stroke="currentColor" stroke-width="1.6" /><path d="M6 1.2a4.8 4.8 0 0 1 0 9.6z" fill="currentColor" />`,
  constructed: svg`<path d="M6 .8L11.2 6 6 11.2.8 6z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 1.5" />`,
  held: svg`<path d="M1 2.4h10M1 10.6h10M2.8 3v7M6 3v7M9.2 3v7" stroke="currentColor" stroke-width="1.7" />`,
  law: svg`<path d="M2.2 1h7.6v10H2.2zM4.2 4h3.6M4.2 6.2h3.6M4.2 8.4h2" fill="none" stroke="currentColor" stroke-width="1.4" />`,
};

/** The shape of a label and its word. */
export const labelMark = ({ name, word }: LabelView): TemplateResult =>
  html`<svg viewBox="0 0 12 12" aria-hidden="true">${SHAPES[name]}</svg>${word}`;

export const label = (view: LabelView): TemplateResult =>
  html`<span class="label ${view.name}">${labelMark(view)}</span>`;

/** What the page in hand has unfolded, and the words of the button that unfolds. */
let key = '';
let say: Tools['say'] = (word) => word;
const unfolded = new Set<string>();

/** Begins a drawing of a page; what was unfolded stays so as long as the page is the same. */
export function beginCitations(page: string, words: Tools['say']): void {
  if (page !== key) unfolded.clear();
  key = page;
  say = words;
}

/**
 * The sources of one statement. Several are one button, which gives way to them when pressed: so they stand between the
 * player and the next act as one thing, not as many.
 */
export const chips = (list: readonly Chip[], send: Send): TemplateResult | typeof nothing => {
  if (list.length === 0) return nothing;
  if (list.length === 1) return html`<span class="chips">${list.map((each) => chip(each, send))}</span>`;
  const id = list.map((each) => each.id).join();
  const isUnfolded = unfolded.has(id);
  const unfold = ({ currentTarget }: Event): void => {
    unfolded.add(id);
    const button = currentTarget as HTMLButtonElement;
    const sources = button.nextElementSibling as HTMLElement;
    sources.hidden = false;
    sources.querySelector('button')?.focus(); // before its place goes away, so that focus is never lost
    button.hidden = true;
  };
  return html`<span class="chips"><button type="button" class="chip" data-sources ?hidden=${live(isUnfolded)} @click=${unfold}>${say('cite.sources')}</button><span
      ?hidden=${live(!isUnfolded)}>${list.map((each) => chip(each, send))}</span></span>`;
};

/** A primary paper says its sort before its name, and is a sheet to the eye. */
const chip = ({ id, text, paper, for: cited }: Chip, send: Send): TemplateResult =>
  html`<button type="button" class="chip ${paper ? 'original' : ''}" data-source=${id} @click=${() => send({ type: 'source.opened', id, ...(cited && { for: cited }) })}>${paper ? html`<span class="kind">${paper}</span> ` : nothing}${text}</button>`;
