/** Two roads side by side: what would have followed on each, the measures, and the arguments that changed. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ComparisonView, ComparedPlay } from './comparison.view.ts';
import { chips } from '../common/citation.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const comparisonPage = (view: ComparisonView, tools: Tools): TemplateResult => {
  const { send, say } = tools;
  return html`
    <main class="sheet roads">
      <p class="unseen">${say('roads.lead')}</p>
      <h1 tabindex="-1">${view.title}</h1>
      <div class="partings">
        ${view.partings.map(
          (parting) => html`<section class="parting" aria-labelledby="parting-${parting.id}">
            <h2 id="parting-${parting.id}"><time>${parting.when}</time> ${parting.title}</h2>
            ${road('was', view.headings.was, parting.was, tools)}${road('now', view.headings.now, parting.now, tools)}
          </section>`,
        )}
      </div>
      <table class="compare">
        <caption>${say('roads.measures')}</caption>
        <thead><tr><td></td><th scope="col">${view.headings.was}</th><th scope="col">${view.headings.now}</th><th scope="col">${say('roads.change')}</th></tr></thead>
        <tbody>${view.measures.map((row) => html`<tr><th scope="row">${row.name}</th><td>${row.was}</td><td>${row.now}</td><td>${row.change}</td></tr>`)}</tbody>
      </table>
      ${list(say('roads.gained'), view.gained, tools)}${list(say('roads.lost'), view.lost, tools)}
      <p class="acts">
        ${view.open ? html`<button type="button" class="primary" data-follow @click=${() => send({ type: 'fork.followed' })}>${say('roads.follow')}</button>` : nothing}
        <button type="button" class=${view.open ? 'link' : 'primary'} data-back @click=${() => send({ type: 'fork.left' })}>${say('roads.leave')}</button>
      </p>
      <details class="others"><summary>${say('roads.others')}</summary>
        <ul class="plain">${view.others.map(
          ({ id, title }) =>
            html`<li><button type="button" class="link" data-fork=${id} @click=${() => send({ type: 'fork.taken', decision: id })}>${title}</button></li>`,
        )}</ul>
      </details>
    </main>
  `;
};

const road = (
  name: 'was' | 'now',
  heading: string,
  { did, level, basis, text, chips: sources }: ComparedPlay,
  { send }: Tools,
): TemplateResult => html`
  <article class="road ${name}">
    <h3 class="kicker">${heading}</h3>
    <p class="did">${did} <b class="level">${level}</b></p>
    <p class="basis-${basis.name}"><span class="basis">${basis.word}</span> ${text} ${chips(sources, send)}</p>
  </article>
`;

const list = (heading: string, items: ComparisonView['gained'], { send }: Tools): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`<h2>${heading}</h2><ul class="plain">${items.map((item) => html`<li>${item.text} ${chips(item.chips, send)}</li>`)}</ul>`;
