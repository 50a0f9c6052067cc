/** Draws the card of a coda, small beside the scorecard that it never adds to. */
import { html, type TemplateResult } from 'lit-html';
import type { CodaCardView } from './codaCard.view.ts';
import { chips } from '../common/citation.page.ts';
import { cited } from '../common/cited.page.ts';
import { lawToday } from '../common/lawToday.page.ts';
import { next } from '../common/next.page.ts';
import { share } from '../common/share/share.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const codaCardPage = (view: CodaCardView, tools: Tools): TemplateResult => {
  const { send, say } = tools;
  return html`
    <main class="sheet coda-card">
      <section class="stood">
        <p class="kicker">${say('coda.heading')}</p>
        <h1 tabindex="-1">${view.title}</h1>
        <dl class="coda-measures">
          ${view.measures.map(
            ({ id, name, points, level }) =>
              html`<div data-measure=${id} data-points=${points}><dt>${name}</dt><dd><b class="level">${level}</b> <span class="points">${say('score.of', { n: points })}</span></dd></div>`,
          )}
        </dl>
        <p class="small">${say('coda.apart')}</p>
        ${view.standings.map(
          ({ id, title, items }) => html`<section class="standing" aria-labelledby="standing-${id}" data-standing=${id}>
            <h2 id="standing-${id}">${title}</h2>
            <ul class="plain">${items.map((item) => html`<li>${item.text} <span class="cite">${chips(item.chips, send)}</span></li>`)}</ul>
          </section>`,
        )}
        <details class="reasons-of">
          <summary>${say('score.why')}</summary>
          ${view.measures.map(
            ({ name, reasons }) => html`<h2>${name}</h2>
              ${reasons.map(
                (decision) => html`<h3>${decision.title}</h3>
                  <ul class="reasons">${decision.reasons.map(
                    (reason) =>
                      html`<li><b class=${reason.points < 0 ? 'less' : ''}>${reason.sign}</b><span>${reason.text} ${chips(reason.chips, send)}</span></li>`,
                  )}</ul>`,
              )}`,
          )}
        </details>
      </section>
      <article class="paper record">
        <h2>${say('coda.happened')}</h2>
        ${view.happened.map(
          ({ title, did, done }) => html`<section class="happened"><h3>${title}</h3>
            <p class="small">${did}</p>
            <p>${cited(done, send)}</p></section>`,
        )}
        <p class="closing">${cited(view.closing, send)}</p>
      </article>
      <div class="onward">
        ${next(say('coda.back'), () => send({ type: 'coda.left' }))}
        <button type="button" class="link" data-panel="result" @click=${() => send({ type: 'panel.opened', panel: 'result' })}>${say('coda.handIn')}</button>
      </div>
      <section class="law-today" aria-labelledby="law-today">
        <h2 id="law-today">${say('outcome.today')}</h2>
        ${lawToday(view.today, tools)}
      </section>
      ${share(view.share, tools)}
    </main>
  `;
};
