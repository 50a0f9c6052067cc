/** The pages of the hearing that never happened; fetched when somebody goes there. */
import '../common/styles/play.css';
import '../hearing/bench/bench.css';
import '../hearing/hearing.css';
import { definePage, definePanel, type Chunk } from '../common/row.page.ts';
import type { PageLight } from '../common/stage/light.view.ts';
import { bothHandsPage, handOverPage, secretPage } from '../hearing/bench/choosing.page.ts';
import { bothHandsView, handOverView, secretView } from '../hearing/bench/choosing.view.ts';
import { benchLinePage, revealPage } from '../hearing/bench/line.page.ts';
import { announcePhrase, benchLineView, revealView } from '../hearing/bench/line.view.ts';
import { endingPage, provePage, unsettledPage } from '../hearing/ending/ending.page.ts';
import { endingView, proveView, unsettledView } from '../hearing/ending/ending.view.ts';
import { numbered } from '../common/spoken.view.ts';
import { exchangePage } from '../hearing/exchange/exchange.page.ts';
import { exchangeSpoken, exchangeStep, exchangeView } from '../hearing/exchange/exchange.view.ts';
import { ruledView } from '../hearing/exchange/ruled.view.ts';
import { foyerPage, stageCardPage } from '../hearing/foyer/foyer.page.ts';
import { foyerView, stageCardView } from '../hearing/foyer/foyer.view.ts';
import { hearingBar } from '../hearing/hearingBar.view.ts';
import { leavingSheet } from '../panels/leaving.page.ts';
import { leavingPanel } from '../panels/leaving.view.ts';
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
    'hand-over': definePage({
      view: ({ context }, words) => handOverView(context, words),
      draw: handOverPage,
      spoken: (view) => [view.count, view.title, view.text, view.said],
      light: () => IN_COURT,
      music: 'plays',
      announce: (_, after) => after.said,
    }),
    secret: definePage({
      view: ({ context }, words) => secretView(context, words),
      draw: secretPage,
      spoken: (view) => [view.said, view.asked, view.title, ...numbered(view.positions), view.hint],
      light: () => IN_COURT,
      music: 'plays',
      announce: (before, after) => (before.hint === after.hint ? '' : after.hint),
    }),
    'both-hands': definePage({
      view: ({ context }, words) => bothHandsView(context, words),
      draw: bothHandsPage,
      spoken: (view) => [
        view.title,
        view.text,
        ...view.sides.flatMap(({ name, asked, positions }) => [`${name}: ${asked}`, ...numbered(positions)]),
        view.hint,
      ],
      light: () => ({ ...IN_COURT, scrim: 0.97, words: 'all', recede: 0.9 }),
      music: 'plays',
      announce: (before, after) =>
        after.sides
          .filter(({ chosen }, i) => chosen && before.sides[i]?.chosen === false)
          .map(({ mark }) => mark)
          .join(' '),
    }),
    reveal: definePage({
      view: ({ context }, words) => revealView(context, words),
      draw: revealPage,
      spoken: (view) => [view.title, ...view.sides.flatMap(({ name, asked, opens }) => [name, asked, opens])],
      light: () => IN_COURT,
      music: 'plays',
    }),
    'bench-line': definePage({
      view: ({ context }, words) => benchLineView(context, words),
      draw: benchLinePage,
      spoken: (view) => [view.title, `${view.name}: ${view.phrases.join(' ')}`, view.prompt],
      light: () => IN_COURT,
      music: 'plays',
      announce: announcePhrase,
      comes: (view) => view.comes,
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
    leaving: definePanel({ view: ({ context }, words) => leavingPanel(context, words), draw: leavingSheet }),
  },
  bar: hearingBar,
} satisfies Chunk;
