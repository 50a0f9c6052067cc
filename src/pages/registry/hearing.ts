/** The pages of the hearing that never happened; fetched when somebody goes there. */
import '../common/styles/play.css';
import '../hearing/hearing.css';
import { definePage, definePanel, type Chunk } from '../common/row.page.ts';
import type { PageLight } from '../common/stage/light.view.ts';
import { endingPage, provePage, unsettledPage } from '../hearing/ending/ending.page.ts';
import { endingView, proveView, unsettledView } from '../hearing/ending/ending.view.ts';
import { numbered } from '../common/spoken.view.ts';
import { exchangePage } from '../hearing/exchange/exchange.page.ts';
import { exchangeSpoken, exchangeStep, exchangeView, ruledView } from '../hearing/exchange/exchange.view.ts';
import { foyerPage, stageCardPage } from '../hearing/foyer/foyer.page.ts';
import { foyerView, stageCardView } from '../hearing/foyer/foyer.view.ts';
import { hearingBar } from '../hearing/hearingBar.view.ts';
import { sourceSheet } from '../panels/source.page.ts';
import { openedSource } from '../panels/source.view.ts';

const IN_COURT: PageLight = { at: 'court', scrim: 0.975, words: 'right', recede: 0 };

export const hearing = {
  pages: {
    foyer: definePage({
      view: ({ context }, words) => foyerView(context, words),
      draw: foyerPage,
      spoken: (view) => [
        view.label,
        view.title,
        view.motion,
        view.when,
        ...view.players.map(({ name, text }, i) => `${i + 1}. ${name}. ${text}`),
      ],
      light: () => IN_COURT,
      music: 'plays',
    }),
    'stage-card': definePage({
      view: ({ context }, words) => stageCardView(context, words),
      draw: stageCardPage,
      spoken: (view) => [view.count, view.title, view.asks, view.burden],
      light: () => IN_COURT,
      music: 'plays',
    }),
    exchange: definePage({
      view(snapshot, words) {
        const step = exchangeStep(snapshot);
        return step === 'ruled' ? ruledView(snapshot.context, words) : exchangeView(snapshot.context, step, words);
      },
      draw: exchangePage,
      spoken: exchangeSpoken,
      light: () => IN_COURT,
      music: 'plays',
    }),
    ending: definePage({
      view: ({ context }, words) => endingView(context, words),
      draw: endingPage,
      spoken: (view) => [
        view.label,
        view.title,
        view.order,
        view.text,
        ...view.stages.map((stage) => `${stage.title}. ${stage.sentence}`),
      ],
      light: () => ({ ...IN_COURT, scrim: 0.97, words: 'all', recede: 0.9 }),
      music: 'silent',
    }),
    prove: definePage({
      view: ({ context }, words) => proveView(context, words),
      draw: provePage,
      spoken: (view) => [
        view.title,
        view.text,
        ...view.showings.flatMap(({ title, prompt, replies, note }) => [title, prompt, ...numbered(replies), note]),
      ],
      light: () => IN_COURT,
      music: 'plays',
    }),
    unsettled: definePage({
      view: ({ context }, words) => unsettledView(context, words),
      draw: unsettledPage,
      spoken: (view) => [view.title, ...view.items.map(({ text }) => text), view.truth.text],
      light: () => IN_COURT,
      music: 'plays',
    }),
  },
  panels: {
    source: definePanel({ view: ({ context }, words) => openedSource(context, words), draw: sourceSheet }),
  },
  bar: hearingBar,
} satisfies Chunk;
