/** The scorecard: a sentence, the two lead arguments and three moments in sight; numbers, reasons and dockets behind a press each. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { cited } from '../common/cited.page.ts';
import { lawToday } from '../common/lawToday.page.ts';
import { share } from '../common/share/share.page.ts';
import type { Tools } from '../common/tools.page.ts';
import { twoDockets } from './dockets.page.ts';
import { argumentsMade, measureRow, wrongList } from './measures.page.ts';
import { momentCards } from './moments.page.ts';
import { furtherOn, nextStep, sideDoors } from './onward.page.ts';
import type { ScorecardView } from './scorecard.view.ts';

export const scorecardPage = (view: ScorecardView, tools: Tools): TemplateResult => html`
  <main class="sheet score">
    <header class="verdict">
      <p class="unseen">${tools.say('score.over')}</p>
      <h1 tabindex="-1">${view.title}</h1>
      ${view.carried ? html`<p class="small" data-carried>${view.carried}</p>` : nothing}
      ${view.endings === null ? nothing : html`<p class="small" data-endings>${view.endings}</p>`}
    </header>
    <section class="led" aria-labelledby="led">
      <h2 id="led">${tools.say('score.led')}</h2>
      <ol>${view.led.map((each) => html`<li>${cited(each, tools.send)}</li>`)}</ol>
    </section>
    ${momentCards(view.moments, tools)}
    ${nextStep(view, tools)}
    <div class="behind">${behind(view, tools)}</div>
    ${furtherOn(view, tools)}
  </main>
`;

/** What is one press away, in the order in which it is likely to be wanted. */
const behind = (view: ScorecardView, tools: Tools): readonly (TemplateResult | typeof nothing)[] => {
  const { say } = tools;
  const pressed = (mark: string, word: string, body: TemplateResult, any = true): TemplateResult | typeof nothing =>
    any ? html`<details data-behind=${mark}><summary>${word}</summary>${body}</details>` : nothing;
  const today = view.today;
  return [
    pressed(
      'measures',
      say('score.numbers'),
      html`<div class="measures">${view.measures.map((measure) => measureRow(measure, tools))}<p class="small">${say('score.footnote')}</p></div>`,
    ),
    pressed('dockets', say('score.twoDockets'), twoDockets(view, tools)),
    pressed('wrong', say('score.allWrong'), wrongList(view, tools), view.wrong.length > 0),
    pressed('arguments', say('score.arguments'), argumentsMade(view, tools)),
    pressed('sides', say('score.sideDoors'), sideDoors(view, tools), view.sideDoors.length > 0),
    today
      ? html`<details data-behind="today" ?open=${view.todayOpens}><summary>${say(view.todayOpens ? 'outcome.today' : 'score.todayWaits')}</summary>${lawToday(today, tools)}</details>`
      : nothing,
    share(view.share, tools),
  ];
};
