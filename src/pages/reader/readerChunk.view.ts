/** The wing of the reader: the whole case on one page, by the law of then or of today. */
import { readerView } from './reader.view.ts';
import type { WingView } from '../chunk.view.ts';

export const readerWing: WingView = {
  page({ context: { file, today } }, _, words) {
    if (!file) throw new Error('no case is loaded');
    return readerView(file, words, today);
  },
  bar: () => null,
  panel: () => null,
};
