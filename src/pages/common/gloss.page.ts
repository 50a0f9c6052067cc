/** Draws a word that is explained: pressed, it says what it means right behind itself. Each is drawn so where it first stands on a page. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { label, labelMark } from './citation.page.ts';
import type { LabelView } from './citation.view.ts';
import { piecesOf, type TermView } from './gloss.view.ts';

/** What the page in hand explains. A page is drawn from its beginning to its end each time, so the first to ask is the first on it. */
let key = '';
let terms: readonly TermView[] = [];
const met = new Set<string>();
const open = new Set<string>();

/** Begins a drawing of a page; what was opened stays open as long as the page is the same. */
export function beginPage(page: string, explained: readonly TermView[]): void {
  if (page !== key) open.clear();
  key = page;
  terms = explained;
  met.clear();
}

/** A text in which each word that the page has not explained yet can be pressed. */
export const glossed = (text: string): string | TemplateResult => {
  const pieces = piecesOf(
    text,
    terms.filter(({ id }) => !met.has(id)),
  );
  if (pieces.every((piece) => typeof piece === 'string')) return text;
  return html`${pieces.map((piece) => (typeof piece === 'string' ? piece : explained(piece.term, piece.word)))}`;
};

/** For a text that is itself pressed, such as a course: the words in it to be explained, asked for behind it. */
export const wordsIn = (text: string): TemplateResult | typeof nothing => {
  const here = piecesOf(
    text,
    terms.filter(({ id }) => !met.has(id)),
  ).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.term]));
  return here.length === 0
    ? nothing
    : html`<p class="words-in">${here.map((term) => html`${explained(term, term.ask)} `)}</p>`;
};

/** A label; the first of its kind on the page says what it means when pressed. */
export const labelled = (view: LabelView): TemplateResult => {
  const id = `label-${view.name}`;
  return terms.length === 0 || met.has(id)
    ? label(view)
    : disclosure(id, `label ${view.name}`, labelMark(view), view.means);
};

const explained = ({ id, meaning }: TermView, word: string): TemplateResult =>
  disclosure(id, 'word', html`${word}`, meaning);

/** The word as a button, and behind it what it means once pressed: a screen reader speaks it then and there. */
function disclosure(id: string, look: string, face: TemplateResult, meaning: string): TemplateResult {
  met.add(id);
  const isOpen = open.has(id);
  const press = (event: Event): void => {
    const button = event.currentTarget as HTMLButtonElement;
    const opens = !open.has(id);
    if (opens) open.add(id);
    else open.delete(id);
    button.setAttribute('aria-expanded', String(opens));
    const says = button.nextElementSibling;
    if (says) says.textContent = opens ? meaning : '';
  };
  return html`<button type="button" class="gloss ${look}" data-gloss=${id} aria-expanded=${live(String(isOpen))} aria-controls="gloss-${id}"
      @click=${press}>${face}</button><span class="meaning" aria-live="polite" aria-atomic="true" id="gloss-${id}" .textContent=${live(isOpen ? meaning : '')}></span>`;
}
