/** The sheet of four questions: an answer is pressed once, and then says what is right, why, and where that stands. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { RecallPanel, RecallQuestion } from './recall.view.ts';
import { chips } from '../common/citation.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const recallQuiz = (view: RecallPanel, tools: Tools): TemplateResult => html`
  <p>${tools.say('recall.intro')}</p>
  <ol class="recall">${view.questions.map((each) => question(each, tools))}</ol>
  <p role="status" class="recall-told">${view.told ?? nothing}</p>
  ${view.told ? html`<p><button type="button" class="link" data-panel="result" @click=${() => tools.send({ type: 'panel.opened', panel: 'result' })}>${tools.say('result.open')}</button></p>` : nothing}`;

const question = (
  { at, stem, options, answer }: RecallQuestion,
  { send, say }: Tools,
): TemplateResult => html`<li><div role="group" aria-labelledby=${`recall-${at}`} data-question=${at}>
  <p id=${`recall-${at}`} class="stem">${stem}</p>
  <ul class="plain">${options.map(
    (
      { text, chosen, right },
      n,
    ) => html`<li><button type="button" class="reply-press" data-answer=${n} data-right=${answer && right ? 'yes' : nothing}
    aria-pressed=${chosen ? 'true' : 'false'} aria-disabled=${answer ? 'true' : nothing} @click=${() => {
      if (!answer) send({ type: 'recall.answered', question: at, answer: n });
    }}>${text}${answer && right ? html` <em>${say('recall.isRight')}</em>` : answer && chosen ? html` <em>${say('recall.yours')}</em>` : nothing}</button></li>`,
  )}</ul>
  <div role="status">${answer ? html`<p class="verdict"><b>${say(answer.right ? 'recall.right' : 'recall.wrong')}</b> ${answer.why} ${chips(answer.chips, send)}</p>` : nothing}</div></div></li>`;
