/** A whole case as one page to read and to print, for those who would rather check than play. */
import { html, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { ref } from 'lit-html/directives/ref.js';
import type { ReaderView } from './reader.view.ts';
import type { Tools } from '../common/tools.page.ts';
import './reader.css';
import { later } from './later.page.ts';
import { corrections, errors } from './lessons.page.ts';
import { facts, laws, sourceList, terms, tools as toolList } from './lists.page.ts';
import { map } from './map.page.ts';
import { bar, contents, head, short } from './opening.page.ts';
import { watchPrinting } from './printing.page.ts';
import { papers, people, timeline, unknown } from './record.page.ts';

/** @param view as the view model gives it; the same view is not drawn twice, whatever else on the screen has changed */
export const readerPage = (view: ReaderView, tools: Tools): TemplateResult =>
  html`${guard([view], () => whole(view, tools))}`;

const whole = (view: ReaderView, tools: Tools): TemplateResult => html`
  <main class="reader ${view.today ? 'by-today' : 'by-then'}" ${ref(shown)}><div class="reader-page">
    <a class="skip" href="#reader-contents">${tools.say('reader.skip')}</a>
    ${bar(view, tools)}
    ${head(view, tools)}
    ${contents(view, tools)}
    <div class="reader-body paper">
      ${short(view, tools)}
      ${timeline(view, tools)}
      ${people(view, tools)}
      ${papers(view, tools)}
      ${map(view, tools)}
      ${later(view, tools)}
      ${unknown(view, tools)}
      ${errors(view, tools)}
      ${corrections(view, tools)}
      ${toolList(view, tools)}
      ${facts(view, tools)}
      ${laws(view, tools)}
      ${terms(view, tools)}
      ${sourceList(view, tools)}
    </div>
  </div></main>
`;

let leave: (() => void) | undefined;

/** Starts watching when the page comes and stops when it goes; a link that names a place on the page leads there. */
function shown(element: Element | undefined): void {
  leave?.();
  leave = element instanceof HTMLElement ? watchPrinting(element) : undefined;
  if (!element || location.hash.length < 2) return;
  const target = decodeURIComponent(location.hash.slice(1));
  // The page is scrolled to its head when it opens; the place named comes after that.
  requestAnimationFrame(() => document.getElementById(target)?.scrollIntoView());
}
