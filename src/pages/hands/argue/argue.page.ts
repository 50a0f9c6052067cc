/** Draws an argument: the other side's line as it comes, Press and Object beneath it, and the answers once it was heard out. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { chips } from '../../common/citation.page.ts';
import { glossed, labelled } from '../../common/gloss.page.ts';
import { paceSwitch } from '../../common/pace.page.ts';
import type { Tools } from '../../common/tools.page.ts';
import { again, answerButtons, corrected, goOnAfter } from '../answers.page.ts';
import type { ArgueView, LineView } from './argue.view.ts';

export const arguePage = (view: ArgueView, tools: Tools): TemplateResult | typeof nothing =>
  view.line || view.met.length > 0
    ? html`<section class="bench-talk" aria-label=${view.heading}>
        ${view.met.length === 0 ? nothing : html`<ol class="heard">${view.met.map((line) => html`<li>${answered(line, view, tools)}</li>`)}</ol>`}
        ${view.line ? inHand(view.line, view, tools) : nothing}
      </section>`
    : nothing;

const answered = (line: LineView, { you }: ArgueView, tools: Tools): TemplateResult => html`
  ${theirs(line, tools)}
  <p class="voice mine"><b>${you}</b> ${line.said}</p>
  ${corrected(line)}${line.note === null ? nothing : html`<p class="ruled">${line.note}</p>`}${again(line, tools)}
`;

const theirs = (line: LineView, { send }: Tools): TemplateResult => html`
  <p class="voice theirs"><b id="title-${line.id}">${line.title}</b>
    <span id="prompt-${line.id}">${line.phrases.map((phrase) => html`<span class="phrase">${glossed(phrase)} </span>`)}${line.cut ? html`<span class="cut">–</span>` : nothing}</span>
    ${line.label && !line.cut ? html`<span class="cite">${labelled(line.label)}${chips(line.chips, send)}</span>` : nothing}</p>
  ${line.ruling === null ? nothing : html`<p class="ruled"><b>${line.ruling.by}</b> ${line.ruling.text}</p>`}
`;

const inHand = (line: LineView, view: ArgueView, tools: Tools): TemplateResult => html`
  <div class="part now" id="part-${line.id}" data-part=${line.id} tabindex="-1">
    ${theirs(line, tools)}
    <p class="interrupt">
      ${view.object === null ? nothing : html`<button type="button" class="say object" data-object @click=${goOnAfter({ type: 'objection.raised' }, tools)}>${view.object}</button>`}
      ${view.coming ? html`<button type="button" class="say" data-press @click=${goOnAfter({ type: 'phrase.pressed' }, tools)}>${view.press}</button>` : nothing}
    </p>
    ${view.coming ? paceSwitch(tools) : nothing}
    ${view.coming ? nothing : answerButtons(line, tools)}
  </div>
`;
