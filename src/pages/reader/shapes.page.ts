/** The shapes of the map: how an argument bears on what it is about, how strong it is, where a claim stands. */
import { html, svg, type TemplateResult } from 'lit-html';
import type { ArgumentRelation, ReaderArgument } from './argument.view.ts';
import type { Verdict } from './verdict.view.ts';

const POLARITY: Readonly<Record<ArgumentRelation, TemplateResult>> = {
  supports: svg`<path d="M6 1l5 10H1z" fill="currentColor" />`,
  rebuts: svg`<path d="M1.2 1.5h9.6L6 10.6z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" />`,
  undercuts: svg`<path d="M0 6h4M8 6h4M4.6 10.6l2.8-9.2" fill="none" stroke="currentColor" stroke-width="1.7" />`,
};
const VERDICT: Readonly<Record<Verdict['label'], TemplateResult>> = {
  in: svg`<rect x=".8" y=".8" width="10.4" height="10.4" fill="currentColor" />`,
  out: svg`<path d="M1 1h10v10H1zM1 1l10 10M11 1L1 11" fill="none" stroke="currentColor" stroke-width="1.5" />`,
  undecided: svg`<rect x="1" y="1" width="10" height="10" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.5 1.7" />`,
};
const icon = (shape: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 12 12" aria-hidden="true">${shape}</svg>`;

export const polarity = (name: ArgumentRelation, word: string): TemplateResult =>
  html`<span class="polarity ${name}">${icon(POLARITY[name])}${word}</span>`;

export const verdict = (name: Verdict['label'], word: string): TemplateResult =>
  html`<span class="verdict ${name}">${icon(VERDICT[name])}${word}</span>`;

/** Four ticks: settled fills them all, wrong fills none. */
export const strength = ({ name, word, rank }: ReaderArgument['strength']): TemplateResult =>
  html`<span class="strength ${name}"><span class="ticks" aria-hidden="true">${[1, 2, 3, 4].map((n) => html`<i class=${n <= rank ? 'full' : ''}></i>`)}</span>${word}</span>`;
