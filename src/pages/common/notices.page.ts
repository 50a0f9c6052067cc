/** Notices over the page: a sentence each, with a button that puts it away. */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { NoticeView } from './addressNotices.view.ts';

type Say = (key: string) => string;

export const notices = (
  shown: readonly NoticeView[],
  say: Say,
  dismiss: (id: string) => void,
): TemplateResult | typeof nothing =>
  shown.length === 0
    ? nothing
    : html`
  <aside class="notices" role="alert">
    ${shown.map(
      ({ id, text }) =>
        html`<p data-notice=${id}>${text} <button type="button" class="link" @click=${() => dismiss(id)}>${say('notice.dismiss')}</button></p>`,
    )}
  </aside>
`;

/** Draws notices before a page that has no place of its own for them. Each stays until it is put away. */
export function drawNotices(page: HTMLElement, shown: readonly NoticeView[], say: Say): void {
  const host = document.createElement('div');
  page.before(host);
  let left = shown;
  const draw = (): void => {
    render(
      notices(left, say, (id) => {
        left = left.filter((each) => each.id !== id);
        draw();
      }),
      host,
    );
  };
  draw();
}
