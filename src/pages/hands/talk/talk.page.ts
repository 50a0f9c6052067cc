/** Draws a call: what was said so far as two voices, and the line that waits with the answers one may give. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { chips } from '../../common/citation.page.ts';
import { glossed, labelled } from '../../common/gloss.page.ts';
import type { Tools } from '../../common/tools.page.ts';
import { answerButtons, again, corrected } from '../answers.page.ts';
import type { PartView } from '../parts.view.ts';
import type { HeardView, TalkView } from './talk.view.ts';

export const talkPage = (view: TalkView, tools: Tools): TemplateResult | typeof nothing =>
  view.opened
    ? html`<section class="call" aria-label=${view.heading}>
        ${view.heard.length === 0 ? nothing : html`<ol class="heard">${view.heard.map((line) => html`<li>${said(line, view, tools)}</li>`)}</ol>`}
        ${view.line ? waiting(view.line, tools) : nothing}
      </section>`
    : nothing;

const said = (line: HeardView, { you }: TalkView, tools: Tools): TemplateResult => html`
  ${theirs(line, tools)}
  <p class="voice mine ${line.silent ? 'silent' : ''}"><b>${you}</b> ${line.quotes ? html`<q>${line.quotes}</q> ` : nothing}${line.silent ? html`<span class="pause" aria-hidden="true">…</span><span class="unseen">${line.said}</span>` : line.said}</p>
  ${corrected(line)}${again(line, tools)}
`;

const theirs = (line: PartView, { send }: Tools): TemplateResult => html`
  <p class="voice theirs"><b id="title-${line.id}">${line.title}</b> <span id="prompt-${line.id}">${glossed(line.prompt)}</span>
    ${line.label ? html`<span class="cite">${labelled(line.label)}${chips(line.chips, send)}</span>` : nothing}</p>
`;

const waiting = (line: PartView, tools: Tools): TemplateResult => html`
  <div class="part now" id="part-${line.id}" data-part=${line.id} tabindex="-1">${theirs(line, tools)} ${answerButtons(line, tools)}</div>
`;
