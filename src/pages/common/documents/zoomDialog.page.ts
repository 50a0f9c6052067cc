/** Bringing a document near: the same article, large, in a dialog that holds the focus until it is put back. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { DocumentView } from './document.view.ts';
import type { Tools } from '../tools.page.ts';
import { play } from './motion.page.ts';

const SIZES = [100, 150, 200] as const;

/** The buttons beside a document: bring it near, and open the law that it names. */
export const zoomButton = (view: DocumentView, { send, say }: Tools): TemplateResult => {
  const { law } = view;
  return html`<p class="paper-acts">
    <button type="button" class="link" data-near aria-label=${say('paper.nearWhat', { what: view.title })} @click=${bring}>${say('paper.near')}</button>
    ${law ? html`<button type="button" class="link" data-source=${law.id} @click=${() => send({ type: 'source.opened', id: law.id })}>${say('paper.law', { law: law.text })}</button>` : nothing}
  </p>`;
};

export const zoomDialog = (view: DocumentView, { say }: Tools): TemplateResult => html`
  <dialog class="near" aria-label=${view.title} @close=${putBack} @click=${onBackdrop}>
    <div class="near-bar">
      <button type="button" class="link" data-back @click=${(event: Event) => partsOf(event).dialog.close()}>${say('paper.back')}</button>
      <fieldset class="zoom"><legend>${say('paper.size')}</legend>
        ${SIZES.map((size) => html`<label><input type="radio" name="zoom-${view.id}" value=${size} ?checked=${size === 100} />${size}%</label>`)}
      </fieldset>
    </div>
    <div class="near-body"></div>
  </dialog>
`;

function partsOf(event: Event): { rest: HTMLElement; dialog: HTMLDialogElement; body: HTMLElement; article: Element } {
  const laid = event.currentTarget instanceof Element ? event.currentTarget.closest('.laid') : null;
  const rest = laid?.querySelector<HTMLElement>('.rest');
  const dialog = laid?.querySelector('dialog');
  const body = dialog?.querySelector<HTMLElement>('.near-body');
  const article = laid?.querySelector('article');
  if (!rest || !dialog || !body || !article) throw new Error('a document without its place on the desk');
  return { rest, dialog, body, article };
}

function bring(event: Event): void {
  const { rest, dialog, body, article } = partsOf(event);
  const from = article.getBoundingClientRect();
  rest.style.setProperty('min-height', `${rest.offsetHeight}px`); // the desk keeps its place
  body.append(article);
  dialog.showModal();
  carry(article, from);
}

function putBack(event: Event): void {
  const { rest, article } = partsOf(event);
  rest.append(article);
  rest.style.removeProperty('min-height');
  play(
    article,
    [
      { transform: 'translateY(-.8rem) scale(1.06) rotate(0deg)' },
      { transform: 'translateY(.1rem) rotate(var(--askew))', offset: 0.75 },
      { transform: 'rotate(var(--askew))' },
    ],
    { duration: 240, easing: 'ease-out' },
  );
}

/** It comes from where it lay: the large one starts at the small one's place. */
function carry(article: Element, from: DOMRect): void {
  const to = article.getBoundingClientRect();
  if (to.width === 0) return;
  const move = `translate(${from.left - to.left}px, ${from.top - to.top}px) scale(${from.width / to.width})`;
  play(
    article,
    [
      { transform: move, transformOrigin: '0 0' },
      { transform: 'none', transformOrigin: '0 0' },
    ],
    { duration: 300, easing: 'cubic-bezier(.2, .7, .1, 1)' },
  );
}

const onBackdrop = (event: Event): void => {
  if (event.target === event.currentTarget) partsOf(event).dialog.close();
};
