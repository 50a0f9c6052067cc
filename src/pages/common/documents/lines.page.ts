/** A line of a paper under the pen: press it and a ring is drawn; what it opens, or who answers it, stands in the margin. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { chips } from '../citation.page.ts';
import { glossed, labelled } from '../gloss.page.ts';
import type { Tools } from '../tools.page.ts';
import type { DocumentRowView, PaperLine } from './document.view.ts';
import { drawMarks } from './marks.page.ts';
import { bar } from './bar.page.ts';

const isRinged = ({ state }: PaperLine): boolean => state === 'right' || state === 'wrong' || state === 'rubbed';

/** The line itself: a button while a circle can still be drawn round it. */
export const circledLine = (row: DocumentRowView, line: PaperLine, tools: Tools): TemplateResult => {
  const ringed = isRinged(line);
  const ring = ringed ? drawMarks(row) : nothing;
  if (!ringed && line.state !== 'bare') return html`<span class="ink">${row.text}${bar(row, tools)}</span>`;
  return html`<button type="button" class="ink" data-line=${line.id} data-circle=${line.circle ?? nothing} id="part-${line.id}" aria-labelledby="line-${line.id} words-${line.id}"
      aria-pressed=${ringed ? 'true' : 'false'} aria-disabled=${line.circle === null ? 'true' : 'false'}
      @click=${() => line.circle !== null && tools.send({ type: 'part.answered', part: line.id, reply: line.circle })}><span id="words-${line.id}">${row.text}${bar(row, tools)}</span></button>${ring}`;
};

/** What the margin says to a circle. */
export const marginOf = (line: PaperLine, { send, say }: Tools): TemplateResult | typeof nothing => {
  if (!isRinged(line)) return nothing;
  const { correction, note, says, label, chips: sources, rub } = line;
  return html`<div class="margin">
    <p class="hand">${correction ? html`<s>${says}</s>` : says}</p>
    ${correction ? html`<p class="corrected"><b>${correction.by}</b> ${correction.text}</p>` : note ? html`<p class="opens">${glossed(note)}</p>` : nothing}
    ${label ? html`<span class="cite">${labelled(label)}${chips(sources, send)}</span>` : nothing}
    ${rub === null ? nothing : html`<button type="button" class="link" @click=${() => send({ type: 'part.answered', part: line.id, reply: rub })}>${say('find.rub')}</button>`}
  </div>`;
};
