/** Draws the game as a document and keeps focus and announcements where the eye goes. */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import type { AppView } from './app.view.ts';
import type { PageView } from './pages.view.ts';
import { titlePage } from './title/title.page.ts';
import { panel } from './panels/panels.page.ts';
import { aloudButton, type AloudState } from './common/aloud.page.ts';
import { bar } from './common/bar.page.ts';
import type { Tools } from './common/tools.page.ts';
import type { WingDrawing, WingDrawings } from './chunk.page.ts';

export interface Page {
  /** Draws the view; moves focus to the heading when the page is another one. */
  show(view: AppView): void;
  /** Speaks a sentence to screen readers, politely. */
  announce(text: string): void;
  /** Shows what is heard, for those who read sound. Empty text clears it. */
  caption(text: string): void;
  /** Whether the page can be read aloud, and is being read. */
  aloud(state: AloudState): void;
}

/** What makes two views the same page: the kind, and which decision, chapter or step. */
export const pageKey = (page: PageView): string =>
  [page.kind, 'id' in page ? page.id : '', 'title' in page ? page.title : '', 'did' in page ? page.did : ''].join('|');

/** @param wings how the parts of the game that have arrived are drawn; read anew each time */
export function createPage(host: HTMLElement, announcer: HTMLElement, tools: Tools, wings: WingDrawings): Page {
  let drawn = '';
  let captionText = '';
  let aloudState: AloudState = 'off';
  let last: AppView | null = null;
  host.replaceChildren();

  const draw = (view: AppView): void => {
    const wing = view.wing ? wings[view.wing] : undefined;
    render(
      html`
        ${view.notices.length === 0 ? nothing : notices(view, tools)}
        ${view.bar ? bar(view.bar, tools, aloudButton(aloudState, tools)) : aloudButton(aloudState, tools)}
        ${keyed(pageKey(view.page), body(view.page, tools, wing))}
        <p class="caption" aria-hidden="true">${captionText}</p>
        <dialog class="panel" aria-labelledby="panel-title" data-kind=${view.panel?.kind ?? nothing}
          @close=${() => {
            if (last?.panel) tools.send({ type: 'panel.closed' });
          }}>
          ${view.panel ? panel(view.panel, tools, wing) : nothing}
        </dialog>
      `,
      host,
    );
  };

  return {
    show(view) {
      last = view;
      draw(view);
      const dialog = host.querySelector<HTMLDialogElement>('dialog.panel');
      if (view.panel && dialog && !dialog.open) {
        dialog.showModal();
        dialog.querySelector<HTMLElement>('#panel-title')?.focus();
      } else if (!view.panel && dialog?.open) dialog.close();
      const key = pageKey(view.page);
      if (drawn !== '' && drawn !== key) {
        window.scrollTo(0, 0);
        host.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      }
      drawn = key;
    },
    announce(text) {
      announcer.textContent = text;
    },
    caption(text) {
      captionText = text;
      if (last) draw(last);
    },
    aloud(state) {
      if (state === aloudState) return;
      aloudState = state;
      if (last) draw(last);
    },
  };
}

const notices = (view: AppView, { send, say }: Tools): TemplateResult => html`
  <aside class="notices" role="alert">
    ${view.notices.map(
      ({ id, text }) =>
        html`<p data-notice=${id}>${text} <button type="button" class="link" @click=${() => send({ type: 'notice.dismissed', notice: id })}>${say('notice.dismiss')}</button></p>`,
    )}
  </aside>
`;

function body(page: PageView, tools: Tools, wing: WingDrawing | undefined): TemplateResult {
  if (page.kind === 'title') return titlePage(page, tools);
  if (page.kind === 'loading' || !wing)
    return html`<main class="words"><h1 tabindex="-1">${'title' in page ? page.title : ''}</h1></main>`;
  return wing.page(page, tools);
}
