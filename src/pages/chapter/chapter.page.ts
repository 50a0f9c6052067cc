/** Draws the page that opens a chapter. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ChapterView } from './chapter.view.ts';
import { cited } from '../common/cited.page.ts';
import { glossed } from '../common/gloss.page.ts';
import { next } from '../common/next.page.ts';
import type { Tools } from '../common/tools.page.ts';

export const chapterPage = (view: ChapterView, { send, say }: Tools): TemplateResult => html`
  <main class="words chapter">
    <p class="kicker">${view.count} <span class="when">${view.when}</span></p>
    <h1 tabindex="-1" class="huge">${view.title}</h1>
    <p class="lead">${glossed(view.opens)}${view.after === null ? nothing : html` ${cited(view.after, send)}`}</p>
    ${view.supposed === null ? nothing : html`<p class="supposed">${view.supposed}</p>`}
    ${next(say('chapter.go'), () => send({ type: 'chapter.entered' }))}
  </main>
`;
