/** Verdicts, drawn: each argument with who stood on it, then the word on how strong it is, the reason, and its source. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { sources } from '../common/statement.page.ts';
import type { StrengthWord, Verdict } from './verdict.view.ts';

/** The word alone; one that does not hold differs in more than colour. */
export const strengthBadge = ({ strength, word, holds }: StrengthWord): TemplateResult =>
  html`<strong class="verdict-word ${strength} ${holds ? 'holds' : 'fails'}">${word}</strong>`;

/** @param more how many are not shown, in words */
export const verdicts = (list: readonly Verdict[], more: string | null): TemplateResult => html`<ul class="verdicts">
  ${list.map((each) => verdict(each))}
  ${more ? html`<li class="argued none">${more}</li>` : nothing}
</ul>`;

const verdict = (of: Verdict): TemplateResult => html`<li class="verdict" data-strength=${of.strength}>
  <b class="letter">${of.marks.join(' ')}</b>
  <div>
    <p class="said">${of.text} ${of.stood ? html`<span class="stood">${of.stood}</span>` : nothing} ${of.denied ? html`<span class="denied">${of.denied}</span>` : nothing}</p>
    <p class="because">${strengthBadge(of)} ${of.why} ${sources(of.sources)}</p>
  </div>
</li>`;
