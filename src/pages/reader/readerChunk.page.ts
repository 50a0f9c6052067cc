/** Draws the case as one page to read. */
import { html } from 'lit-html';
import { readerPage } from './reader.page.ts';
import type { WingDrawing } from '../chunk.page.ts';

export const readerDrawing: WingDrawing = {
  page(page, tools) {
    if (page.kind !== 'reader') throw new Error(`the reader has no page called ${page.kind}`);
    return readerPage(page, tools);
  },
  panel: () => html``,
};
