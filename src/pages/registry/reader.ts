/** The case as one page to read; fetched when somebody goes there. */
import { definePage, type Chunk } from '../common/row.page.ts';
import { readerPage } from '../reader/reader.page.ts';
import { readerView } from '../reader/reader.view.ts';

export const reader = {
  pages: {
    reader: definePage({
      view({ context: { file, today } }, words) {
        if (!file) throw new Error('no case is loaded');
        return readerView(file, words, today);
      },
      draw: readerPage,
      spoken: (view) => [
        view.title,
        view.name,
        view.court,
        view.lawOf,
        view.decided.text,
        ...view.led.map(({ text }) => text),
      ],
      light: () => ({ at: 'table', scrim: 0.97, words: 'all', recede: 0.9 }),
      music: 'silent',
    }),
  },
  panels: {},
  bar: () => null,
} satisfies Chunk;
