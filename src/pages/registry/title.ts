/** The pages and sheets that are there from the start: the title, the wait for a part of the game, settings and about. */
import { aboutSheet } from '../panels/about.page.ts';
import { aboutPanel } from '../panels/about.view.ts';
import { settingsPanel } from '../panels/settings.page.ts';
import { settingsPanelView } from '../panels/settings.view.ts';
import { definePage, definePanel, type Chunk } from '../common/row.page.ts';
import type { PageLight } from '../common/stage/light.view.ts';
import { loadingPage, titlePage } from '../title/title.page.ts';
import { loadingView, titleView } from '../title/title.view.ts';

const FRONT: PageLight = { at: 'title', scrim: 0.9, words: 'right', recede: 0 };

export const title = {
  pages: {
    title: definePage({
      view: ({ context }, words) => titleView(context, words),
      draw: titlePage,
      spoken: (view) => [
        view.title,
        view.line,
        ...view.seats.map(({ name, hour, tagline }, i) => `${i + 1}. ${name}, ${hour}. ${tagline}`),
      ],
      light: () => FRONT,
      music: 'silent',
    }),
    loading: definePage({
      view: ({ context }, words) => loadingView(context, words),
      draw: loadingPage,
      spoken: () => [],
      light: () => FRONT,
      music: 'silent',
    }),
  },
  panels: {
    settings: definePanel({
      view: (_, words, settings) => settingsPanelView(settings, words),
      draw: ({ settings }, tools) => settingsPanel(settings, tools),
    }),
    about: definePanel({ view: ({ context }, words) => aboutPanel(context, words), draw: aboutSheet }),
  },
  bar: () => null,
} satisfies Chunk;
