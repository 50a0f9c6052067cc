/** The frame of the game's document: notices, the line above, the page, captions and the sheet over it, with focus and announcements. */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { aloudButton, type AloudState } from './aloud.page.ts';
import { bar } from './bar.page.ts';
import type { BarView } from './bar.view.ts';
import { beginCitations } from './citation.page.ts';
import { guardDoublePress } from './doublePress.page.ts';
import { beginPage } from './gloss.page.ts';
import type { TermView } from './gloss.view.ts';
import type { NoticeView } from './addressNotices.view.ts';
import { keepingFocus } from './keepFocus.page.ts';
import { createSpeaker } from './speaker.page.ts';
import { notices } from './notices.page.ts';
import type { Tools } from './tools.page.ts';
import { followTurns } from './turned.page.ts';

/** What the frame is told of the view it shows; page and sheet are drawn anew each time they are asked for. */
export interface FrameView {
  /** What makes two views the same page. */
  readonly key: string;
  readonly notices: readonly NoticeView[];
  readonly bar: BarView | null;
  /** Whose turn it is where two share a seat. */
  readonly turn?: string | null;
  /** The words that the page explains where they first stand. */
  readonly terms: readonly TermView[];
  page(): TemplateResult;
  readonly panel: { readonly kind: string; readonly title: string; draw(): TemplateResult | null } | null;
}

export interface Frame {
  /**
   * Lets go of the page that is about to go. A browser that takes away what has focus works out the style of the whole page once more
   * before it does, so focus is let go while nothing has changed yet.
   */
  leave(): void;
  /** Draws the view; moves focus to the heading when the page is another one. */
  show(view: FrameView): void;
  /** Speaks a sentence to screen readers, politely. */
  announce(text: string): void;
  /** Shows what is heard, for those who read sound. Empty text clears it. */
  caption(text: string): void;
  /** Whether the page can be read aloud, and is being read. */
  aloud(state: AloudState): void;
}

/**
 * How long after a sheet has opened its title is also told, in milliseconds. With Chromium, Orca takes no notice of focus
 * that moves into a sheet, and of a status only once it has met it.
 */
const UNTIL_HEARD = 300;

/** @param now the clock that tells a double press from two */
export function createFrame(host: HTMLElement, announcer: HTMLElement, tools: Tools, now: () => number): Frame {
  let drawn = '';
  let captionText = '';
  let aloudState: AloudState = 'off';
  let last: FrameView | null = null;
  const tell = createSpeaker(announcer, () => host.querySelector('dialog.panel[open] [data-told]'));
  host.replaceChildren();
  guardDoublePress(host, now);
  followTurns(host);

  const draw = (view: FrameView): void => {
    beginPage(view.key, view.terms);
    beginCitations(view.key, tools.say);
    render(
      html`
        ${notices(view.notices, tools.say, (id) => tools.send({ type: 'notice.dismissed', notice: id }))}
        ${view.bar ? bar(view.bar, tools, aloudButton(aloudState, tools)) : aloudButton(aloudState, tools)}
        ${view.turn ? html`<p class="pair-turn">${view.turn}</p>` : nothing}
        ${keyed(view.key, view.page())}
        <p class="caption" aria-hidden="true"></p>
        <dialog class="panel" aria-labelledby="panel-title" data-kind=${view.panel?.kind ?? nothing}
          @close=${() => {
            if (last?.panel) tools.send({ type: 'panel.closed' });
          }}>
          ${view.panel ? sheet(view.panel, tools) : nothing}
          <p class="unseen" role="status" data-told></p>
        </dialog>
      `,
      host,
    );
  };

  const writeCaption = (): void => {
    const line = host.querySelector('.caption');
    if (line) line.textContent = captionText;
  };

  return {
    leave() {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && host.querySelector('main')?.contains(activeElement))
        activeElement.blur();
    },
    show(view) {
      last = view;
      keepingFocus(host, () => draw(view));
      if (drawn === '') writeCaption();
      const dialog = host.querySelector<HTMLDialogElement>('dialog.panel');
      if (view.panel && dialog && !dialog.open) {
        tell(''); // what was said of the page is not said again when it comes back from under the sheet
        dialog.showModal();
        dialog.querySelector<HTMLElement>('#panel-title')?.focus();
        const { title } = view.panel;
        setTimeout(() => dialog.open && tell(title), UNTIL_HEARD);
      } else if (!view.panel && dialog?.open) dialog.close();
      if (drawn !== '' && drawn !== view.key) {
        window.scrollTo(0, 0);
        host.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      }
      drawn = view.key;
    },
    announce: tell,
    caption(text) {
      captionText = text;
      writeCaption();
    },
    aloud(state) {
      if (state === aloudState) return;
      aloudState = state;
      if (last) draw(last);
    },
  };
}

const sheet = ({ title, draw }: NonNullable<FrameView['panel']>, tools: Tools): TemplateResult => html`
  <div class="panel-head">
    <p class="unseen">${tools.say('panel.lead')}</p>
    <h2 id="panel-title" tabindex="-1">${title}</h2>
    <button type="button" class="link" data-close @click=${() => tools.send({ type: 'panel.closed' })}>${tools.say('panel.close')}</button>
  </div>
  <div class="panel-body">${draw() ?? nothing}</div>
`;
