/** A decision as a document: situation, what is answered, the courses, the slips and the commit. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { DecisionView, OptionView } from './decision.view.ts';
import { headed } from '../chapter/opening.page.ts';
import { cited } from '../common/cited.page.ts';
import { paper } from '../common/documents/document.page.ts';
import { parts } from './parts.page.ts';
import { wordsIn } from '../common/gloss.page.ts';
import { slotBox, tray } from '../common/slips.page.ts';
import { toolLines } from '../common/tool.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const decisionPage = (view: DecisionView, tools: Tools): TemplateResult => {
  const { send } = tools;
  const partList = view.parts.length > 0 ? parts(view, tools) : nothing;
  return html`
    <main class="decision ${view.moment} ${view.document ? 'with-paper' : ''} ${view.tray.length > 0 ? 'with-tray' : ''}">
      <p class="unseen">${view.count}</p>
      ${view.document ? paper(view.document, tools) : nothing}
      <div class="column">
        ${view.supposed === null ? nothing : html`<p class="supposed">${view.supposed}</p>`}
        ${headed(view.title, view.opening, tools)}
        <p class="situation">${view.situation.map((each) => html`<span class="line">${cited(each, send)}</span> `)}</p>
        ${view.partsFirst ? partList : nothing}
        ${
          view.optionsShown
            ? html`<fieldset class="options">
              <legend>${view.ask}</legend>
              ${view.options.map((option) => optionRow(option, view, tools))}
              ${view.courseFixed === null ? nothing : html`<p class="fixed" id="fixed">${view.courseFixed}</p>`}
            </fieldset>`
            : nothing
        }
        ${view.partsFirst ? nothing : partList}
      </div>
      ${view.tray.length > 0 && view.optionsShown ? tray(view.tray, view.trayAsk, tools) : nothing}
      <div class="commit">
        <p id="hint" aria-hidden="true">${view.commit.hint}</p>
        <button type="button" class="primary" data-commit aria-describedby="hint" aria-disabled=${view.commit.ready ? 'false' : 'true'}
          @click=${() => send({ type: 'decision.committed' })}>${view.commit.word}</button>
      </div>
    </main>
  `;
};

const optionRow = (option: OptionView, { slots, courseFixed }: DecisionView, tools: Tools): TemplateResult => html`
  <div class="option ${option.chosen ? 'chosen' : ''} ${option.struck ? 'struck' : ''}">
    <label><input type="radio" name="option" data-option=${option.id} .checked=${option.chosen}
      ?disabled=${option.struck || (courseFixed !== null && !option.chosen)}
      @change=${() => tools.send({ type: 'option.chosen', option: option.id })} /><i aria-hidden="true">${option.number}</i>${option.struck ? html`<s>${option.text}</s>` : option.text}</label>
    ${wordsIn(option.text)}${option.tool ? toolLines(option.tool) : nothing}
    ${option.chosen && slots.length > 0 ? html`<div class="slots">${slots.map((slot) => slotBox(slot, tools))}</div>` : nothing}
  </div>
`;
