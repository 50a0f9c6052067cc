/** What came after, on the page: first that nobody ruled, then the groups, the first of them open. */
import { html, nothing, type TemplateResult } from 'lit-html';
import './laterEvents.css';
import { cited } from './cited.page.ts';
import { bothSides, howItEnded, notKnown } from './laterDetail.page.ts';
import type { LaterEventView, LaterView } from './laterEvents.view.ts';
import type { Tools } from './tools.page.ts';

export const laterEvents = (view: LaterView, tools: Tools): TemplateResult => html`
  <div class="aftermath">
    <p class="aftermath-ruling">${cited(view.ruling, tools.send)} <b>${view.ruling.until}</b></p>
    ${view.groups.map(
      (group) => html`<details class="aftermath-group" data-group=${group.id} ?open=${group.open}>
        <summary>${group.title} <span class="count">${tools.say('later.count', { n: String(group.events.length) })}</span></summary>
        ${group.note === null ? nothing : html`<p class="small">${group.note}</p>`}
        <ol>${group.events.map((event) => entry(event, tools))}</ol>
      </details>`,
    )}
  </div>
`;

const entry = (event: LaterEventView, tools: Tools): TemplateResult => html`
  <li class="aftermath-entry">
    <p class="aftermath-head"><time>${event.when}</time> ${event.law === null ? nothing : html`<span class="named-law">${event.law}</span>`}</p>
    <p>${cited(event, tools.send)}</p>
    ${howItEnded(event, tools.say)}
    <details class="aftermath-sides" ?open=${event.open}>
      <summary>${tools.say('later.sides')}</summary>
      ${bothSides(event)}
      ${notKnown(event, tools.say)}
    </details>
  </li>
`;
