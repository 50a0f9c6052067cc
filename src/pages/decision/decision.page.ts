/** A decision as a document: situation, what its hand asks, the courses, the slips and the commit. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { DecisionView, OptionView } from './decision.view.ts';
import { headed } from '../chapter/opening.page.ts';
import { cited } from '../common/cited.page.ts';
import { paper } from '../common/documents/document.page.ts';
import { penBar } from '../hands/find/find.page.ts';
import { handPage } from '../hands/hands.page.ts';
import { typedSheet } from '../hands/write/write.page.ts';
import { glossed, wordsIn } from '../common/gloss.page.ts';
import { commitBar } from '../common/commit.page.ts';
import { COURSES } from '../common/commit.view.ts';
import { slotBox } from '../common/slips.page.ts';
import { toolLines } from '../common/tool.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const decisionPage = (view: DecisionView, tools: Tools): TemplateResult => {
  const { send } = tools;
  const { hand } = view;
  const asked = handPage(hand, tools);
  // What was said to open a call stands; what else might have been said is gone with its moment.
  const begun = hand.kind === 'talk' && view.courseFirst && hand.heard.length > 0;
  return html`
    <main class="decision ${hand.kind} ${view.document || (hand.kind === 'write' && hand.typed) ? 'with-paper' : ''}">
      <p class="unseen">${view.count}</p>
      <header class="head">
        ${view.supposed === null ? nothing : html`<p class="supposed">${view.supposed}</p>`}
        ${headed(view.title, view.opening, tools)}
        <p class="situation">${view.situation.map((each) => html`<span class="line">${cited(each, send)}</span> `)}</p>
        ${view.recalled === null ? nothing : html`<p class="recalled">${glossed(view.recalled.before)} ${view.recalled.quoted === null ? nothing : html`<q>${view.recalled.quoted}</q> `}<b>${view.recalled.ask}</b></p>`}
      </header>
      ${view.document ? paper(view.document, tools) : hand.kind === 'write' ? typedSheet(hand, tools) : nothing}
      <div class="column">
        ${view.courseFirst ? nothing : asked}
        ${
          view.optionsShown
            ? html`<fieldset class="options" id=${COURSES}>
              <legend>${view.ask}</legend>
              ${(begun ? view.options.filter(({ chosen }) => chosen) : view.options).map((option) => optionRow(option, view, tools))}
              ${view.courseFixed === null ? nothing : html`<p class="fixed" id="fixed">${view.courseFixed}</p>`}
            </fieldset>`
            : nothing
        }
        ${view.courseFirst ? asked : nothing}
      </div>
      ${hand.kind === 'find' && hand.looking ? penBar(hand, tools) : commitBar(view.commit, { type: 'decision.committed' }, tools)}
    </main>
  `;
};

const optionRow = (
  option: OptionView,
  { slots, backing, courseFixed }: DecisionView,
  tools: Tools,
): TemplateResult => html`
  <div class="option ${option.chosen ? 'chosen' : ''} ${option.struck ? 'struck' : ''}">
    <label><input type="radio" name="option" data-option=${option.id} .checked=${option.chosen}
      ?disabled=${option.struck || (courseFixed !== null && !option.chosen)}
      @change=${() => tools.send({ type: 'option.chosen', option: option.id })} /><i aria-hidden="true">${option.number}</i>${option.struck ? html`<s>${option.text}</s>` : option.text}${option.cost === null ? nothing : html`<small class="cost">${option.cost}</small>`}</label>
    ${wordsIn(option.text)}${option.tool ? toolLines(option.tool) : nothing}
    ${option.chosen && backing !== null ? html`<p class="fixed">${glossed(backing)}</p>` : nothing}
    ${option.chosen && slots.length > 0 ? html`<div class="slots">${slots.map((slot) => slotBox(slot, tools))}</div>` : nothing}
  </div>
`;
