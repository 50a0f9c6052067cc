/** The wing of the reader: the whole case on one page, by the law of then or of today. */
import { readerView, type ReaderView } from '../reader/readerView.ts';
import type { WingView } from '../wing.ts';

/** The last page made, so that a redraw for anything else gives the very same view. */
let last: { readonly of: readonly unknown[]; readonly view: ReaderView } | null = null;

export const readerWing: WingView = {
  page({ context: { file, today } }, _, words) {
    if (!file) throw new Error('no case is loaded');
    const of = [file, words, today];
    if (!last || of.some((each, i) => each !== last?.of[i])) last = { of, view: readerView(file, words, today) };
    return last.view;
  },
  bar: () => null,
  panel: () => null,
};
