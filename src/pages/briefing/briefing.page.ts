/** The pages between decisions: briefing, a chapter's opening, what follows, a record card. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { BriefingView, RecapView, ChapterView, ConsequenceView } from './briefing.view.ts';
import { chips, cited } from '../common/citation.page.ts';
import { paper } from '../common/documents/document.page.ts';
import { next } from '../common/next.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const briefingPage = (view: BriefingView, { send, say }: Tools): TemplateResult => html`
  <main class="words briefing">
    <p class="kicker">${view.hour}</p>
    <h1 tabindex="-1">${view.title}</h1>
    <p class="lead">${view.who}</p>
    <dl class="charge">
      <div><dt>${say('briefing.owes')}</dt><dd><ul>${view.owes.map((each) => html`<li>${each}</li>`)}</ul></dd></div>
      <div><dt>${say('briefing.wants')}</dt><dd>${view.wants}</dd></div>
      <div><dt>${say('briefing.mayNot')}</dt><dd><ul>${view.mayNot.map((each) => html`<li>${each}</li>`)}</ul></dd></div>
    </dl>
    <p class="cite">${chips(view.chips, send)}</p>
    ${next(say('briefing.go'), () => send({ type: 'briefing.read' }))}
  </main>
`;

export const chapterPage = (view: ChapterView, { send, say }: Tools): TemplateResult => html`
  <main class="words chapter">
    <p class="kicker">${view.count} <span class="when">${view.when}</span></p>
    <h1 tabindex="-1" class="huge">${view.title}</h1>
    <p class="lead">${view.opens}</p>
    ${view.supposed === null ? nothing : html`<p class="supposed">${view.supposed}</p>`}
    ${next(say('chapter.go'), () => send({ type: 'chapter.entered' }))}
  </main>
`;

export const consequencePage = (view: ConsequenceView, tools: Tools): TemplateResult => html`
  <main class="words following">
    <p class="kicker">${view.title}</p>
    <h1 tabindex="-1">${view.did}</h1>
    <p class="lead basis-${view.basis.name}"><span class="basis" title=${view.basis.means}>${view.basis.word}</span> ${view.text} ${chips(view.chips, tools.send)}</p>
    ${
      view.slips.length === 0
        ? nothing
        : html`<ul class="answers">
          ${view.slips.map(
            (slip) =>
              html`<li class=${slip.fit}><span class="kicker">${slip.word}</span> <q>${slip.text}</q> <span class="says">${slip.says}</span></li>`,
          )}
        </ul>`
    }
    ${next(view.next, () => tools.send({ type: 'follows.read' }))}
    ${view.document ? paper(view.document, tools) : nothing}
  </main>
`;

export const recapPage = (view: RecapView, { send, say }: Tools): TemplateResult => html`
  <main class="sheet card">
    <article class="paper record">
      <p class="kicker">${say('card.heading')}</p>
      <h1 tabindex="-1">${view.title}</h1>
      ${view.statements.map((statement) => html`<p>${cited(statement, send)}</p>`)}
      ${
        view.more.length === 0
          ? nothing
          : html`<details><summary>${say('card.more')}</summary>${view.more.map((statement) => html`<p>${cited(statement, send)}</p>`)}</details>`
      }
    </article>
    <section class="stood" aria-labelledby="stood">
      <h2 id="stood">${say('card.stood')}</h2>
      <ul>
        ${view.stood.map(
          (each) => html`<li><span class="kicker">${each.title}</span> ${each.did} <b class="level">${each.level}</b>
            ${each.notes.length === 0 ? nothing : html`<details><summary>${say('card.notes')}</summary>${each.notes.map((note) => html`<p>${note}</p>`)}</details>`}</li>`,
        )}
      </ul>
      ${
        view.elsewhere.length === 0
          ? nothing
          : html`<h2>${say('card.elsewhere')}</h2>
            <ul class="elsewhere">${view.elsewhere.map((event) => html`<li class=${event.kind}><time>${event.when}</time> <span class="desk">${event.desk}</span> ${cited(event, send)}</li>`)}</ul>`
      }
      ${next(view.next, () => send({ type: 'card.read' }))}
    </section>
  </main>
`;
