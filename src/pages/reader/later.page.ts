/** What came after, on the cited page: that nobody ruled, then a table a group. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { laterDetail } from '../common/laterDetail.page.ts';
import type { Tools } from '../common/tools.page.ts';
import { attested, named, numbers } from './cites.page.ts';
import type { Development, Developments } from './later.view.ts';
import type { ReaderView } from './reader.view.ts';
import { section } from './section.page.ts';

export const later = (view: ReaderView, tools: Tools): TemplateResult =>
  section('later', tools, view.developments === null ? turnedOff(tools) : turnedOn(view.developments, tools));

const turnedOff = (tools: Tools): TemplateResult => html`
  <p>${tools.say('reader.laterOff')}</p>
  <p><button type="button" class="link" data-today @click=${() => tools.send({ type: 'today.turned' })}>${tools.say('reader.laterTurn')}</button></p>
`;

const turnedOn = ({ ruling, groups }: Developments, tools: Tools): TemplateResult => html`
  <p>${tools.say('reader.laterIntro')}</p>
  <p>${attested(ruling)} <b>${ruling.until}</b> ${numbers(tools.say('reader.seeFacts'), ruling.facts)}</p>
  ${groups.map(
    (group) => html`<h3>${group.title}</h3>
      ${group.note === null ? nothing : html`<p class="small">${group.note}</p>`}
      <table class="events">
        <caption class="unseen">${group.title}</caption>
        <thead class="unseen"><tr><th scope="col">${tools.say('reader.when')}</th><th scope="col">${tools.say('reader.what')}</th></tr></thead>
        <tbody>${group.developments.map((each) => row(each, tools))}</tbody>
      </table>`,
  )}
`;

const row = (each: Development, tools: Tools): TemplateResult => html`
  <tr><th scope="row">${each.when}${each.law === null ? nothing : html` <span class="desk">${each.law}</span>`}</th>
    <td>${attested(each)} ${named(each.authority)} ${numbers(tools.say('reader.seeFacts'), each.facts)}${laterDetail(each, tools.say)}</td></tr>
`;
