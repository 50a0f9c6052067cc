/** A decision as a document: situation, what is answered, the courses, the slips and the commit. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { DecisionView, OptionView } from './decision.view.ts';
import { cited } from '../common/cited.page.ts';
import { paper } from '../common/documents/document.page.ts';
import { parts } from './parts.page.ts';
import { glossed, wordsIn } from '../common/gloss.page.ts';
import { commitBar } from '../common/commit.page.ts';
import { COURSES } from '../common/commit.view.ts';
import { slotBox } from '../common/slips.page.ts';
import { toolLines } from '../common/tool.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const decisionPage = (view: DecisionView, tools: Tools): TemplateResult => {
  const { send } = tools;
  const partList = view.parts.length > 0 ? parts(view, tools) : nothing;
  return html`
    <main class="decision ${view.moment} ${view.document ? 'with-paper' : ''}">
      ${view.document ? paper(view.document, tools) : nothing}
      <div class="column">
        ${view.supposed === null ? nothing : html`<p class="supposed">${view.supposed}</p>`}
        <h1 tabindex="-1">${view.title}</h1>
        <p class="situation">${view.situation.map((each) => html`<span class="line">${cited(each, send)}</span> `)}</p>
        ${view.partsFirst ? partList : nothing}
        ${
          view.optionsShown
            ? html`<fieldset class="options" id=${COURSES}>
              <legend>${view.ask}</legend>
              ${view.options.map((option) => optionRow(option, view, tools))}
              ${view.courseFixed === null ? nothing : html`<p class="fixed" id="fixed">${view.courseFixed}</p>`}
            </fieldset>`
            : nothing
        }
        ${view.partsFirst ? nothing : partList}
      </div>
      ${commitBar(view.commit, () => send({ type: 'decision.committed' }))}
    </main>
  `;
};

const optionRow = (
  option: OptionView,
  { slots, backing, courseFixed }: DecisionView,
  tools: Tools,
): TemplateResult => html`
  <div class="option ${option.chosen ? 'chosen' : ''} ${option.struck ? 'struck' : ''}">
    <input type="radio" name="option" id="option-${option.id}" data-option=${option.id} .checked=${option.chosen}
      ?disabled=${option.struck || (courseFixed !== null && !option.chosen)}
      @change=${() => tools.send({ type: 'option.chosen', option: option.id })} />
    <label for="option-${option.id}"><i aria-hidden="true">${option.number}</i><span>${option.struck ? html`<s>${option.text}</s>` : option.text}</span></label>
    ${wordsIn(option.text)}${option.tool ? toolLines(option.tool) : nothing}
    ${option.chosen && backing !== null ? html`<p class="fixed">${glossed(backing)}</p>` : nothing}
    ${option.chosen && slots.length > 0 ? html`<div class="slots">${slots.map((slot) => slotBox(slot, tools))}</div>` : nothing}
  </div>
`;
