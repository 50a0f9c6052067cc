/** The frame of the sheets that lie over a page, and those that can be opened anywhere: settings and about. */
import { html, type TemplateResult } from 'lit-html';
import type { PanelView } from './panels.view.ts';
import type { Tools } from '../common/tools.page.ts';
import type { WingDrawing } from '../chunk.page.ts';
import { settingsPanel } from './settings.page.ts';

/** @param wing draws the sheets that belong to the place; absent on the title */
export const panel = (view: PanelView, tools: Tools, wing: WingDrawing | undefined): TemplateResult => html`
  <div class="panel-head">
    <h2 id="panel-title" tabindex="-1">${view.title}</h2>
    <button type="button" class="link" data-close @click=${() => tools.send({ type: 'panel.closed' })}>${tools.say('panel.close')}</button>
  </div>
  <div class="panel-body">${body(view, tools, wing)}</div>
`;

function body(view: PanelView, tools: Tools, wing: WingDrawing | undefined): TemplateResult {
  if (view.kind === 'settings') return settingsPanel(view.settings, tools);
  if (view.kind === 'about')
    return html`${view.lines.map((text) => html`<p>${text}</p>`)}<p class="acts">${view.ways.map(({ route, text }) => html`<a class="link" href=${tools.links.to(route)}>${text}</a>`)}</p>`;
  return wing ? wing.panel(view, tools) : html``;
}
