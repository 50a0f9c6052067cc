/** Puts the game together: statechart, page, saves, settings, and the senses that come after. */
import { createActor, fromPromise, type Actor } from 'xstate';
import { FIRST_LANGUAGE, firstWords, loadCaseParts } from '../../content/bundled.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { createFrame, type Frame } from '../../pages/common/frame.page.ts';
import { listenToKeys } from '../../pages/common/keys.page.ts';
import { listenToAloudKey } from '../../pages/common/aloud.page.ts';
import { appMachine, type AppMachine } from '../../machines/app/appMachine.ts';
import type { LoadInput } from '../../machines/setup.ts';
import { announcement, appView, arrivalCue, pageKey, type AppView } from '../../pages/registry/appView.ts';
import { bringChunk, drawPage, drawPanel, spokenText } from '../../pages/registry/registry.ts';
import { musicStateOf } from '../../pages/common/stage/musicState.view.ts';
import type { Settings } from '../../pages/common/settings.view.ts';
import { roomOf, stageOf } from '../../pages/common/stage/stageOf.view.ts';
import type { StageView } from '../../pages/common/stage/stage.view.ts';
import { say as sayIn, type Words } from '../../pages/common/words.view.ts';
import { createPageReader } from '../media/readPageAloud.ts';
import { applySettings, keepSettings } from '../store/preferences.ts';
import { applyStageCssVars } from '../media/stageCssVars.ts';
import { findSaves, forgetPlay, onOtherTab, savePlay, saveFinished } from '../store/saves.ts';
import { createMediaLoader } from '../media/mediaLoader.ts';
import type { Store } from '../store/storage.ts';
import { openVisit, type Hosts } from './openVisit.ts';

/** A game under way, as whoever started it sees it. */
export interface Game {
  readonly actor: Actor<AppMachine>;
  words(): Words;
}

/** What is otherwise when the game is a package in a school's LMS. */
export interface LmsOptions {
  /** Where plays are kept. */
  readonly plays: Store;
  /** Changes what is no longer so. */
  words(all: Words): Words;
  /** The system's page to go back to, or null. */
  readonly back: string | null;
}

/** Starts the game on the hosts of index.html. @throws Error when the build carries no case at all */
export function createGame({ root, page: pageHost, stage: stageHost, announcer }: Hosts, packaged?: LmsOptions): Game {
  const visit = openVisit(root);
  const { cover, store } = visit;
  const plays = packaged?.plays ?? store;
  let { settings } = visit;
  const worded = packaged?.words ?? ((all) => all);
  let words: Words = worded(firstWords);
  let language = FIRST_LANGUAGE;
  let misreadTold = false;
  const bringWords = async (): Promise<void> => {
    const spoken = await visit.bringWords();
    words = worded(spoken.words);
    language = spoken.language;
    if (misreadTold) return;
    misreadTold = true;
    if (spoken.problems.length > 0) actor.send({ type: 'address.misread', problems: spoken.problems });
  };
  let before: AppView | null = null;
  let lit: StageView | null = null;
  let wasAway = false;
  let started = false; // nothing is written before what is kept has been read

  const actor = createActor(
    appMachine.provide({
      actors: {
        loadCase: fromPromise<CaseFile, LoadInput>(
          async ({ input }) =>
            (
              await Promise.all([
                loadCaseParts(input.id, { seats: input.seats, hearing: input.chunk !== 'seat' }),
                bringChunk(input.chunk),
                bringWords(),
              ])
            )[0],
        ),
      },
    }),
    { input: { cover } },
  );
  let takeNewer = (): void => {};
  const notice = (id: string): void => actor.send({ type: 'notice.raised', notice: id });
  const tools = {
    send: actor.send,
    links: visit.links,
    say: (key: string, values?: Readonly<Record<string, string | number>>) => sayIn(words, key, values),
    change(changed: Partial<Settings>) {
      settings = { ...settings, ...changed };
      keepSettings(store, changed, visit.session);
      applySettings(root, settings);
      senses.apply(settings);
      senses.cue('setting.changed');
      if (!settings.readAloud) aloud.stop();
      followReading();
      draw();
    },
    back: packaged?.back ?? null,
    renew() {
      takeNewer();
    },
    readAloud() {
      if (before) void aloud.toggle(spokenText(before.page), language, settings.pace);
    },
    forget() {
      senses.cue('setting.changed');
      forgetPlay(plays, cover.id);
      actor.send({ type: 'saves.found', plays: [], finished: {}, hearing: null, hearings: 0 });
      page.announce(sayIn(words, 'settings.forgotten'));
    },
  };
  const page: Frame = createFrame(pageHost, announcer, tools);
  const senses = createMediaLoader(stageHost, settings, { notice, caption: (text) => page.caption(text) });

  let speaking = false;
  const followReading = (): void => page.aloud(!settings.readAloud ? 'off' : speaking ? 'speaking' : 'ready');
  const aloud = createPageReader({
    notice,
    speaking(now) {
      speaking = now;
      followReading();
      senses.standBack(now);
    },
  });

  function draw(): void {
    const snapshot = actor.getSnapshot();
    const view = appView(snapshot, words, settings);
    root.dataset['state'] = view.state;
    root.dataset['seat'] = view.seat;
    document.title = view.documentTitle;
    const room = roomOf(view.light, snapshot.context);
    const stage = stageOf(view.light, view.bar, snapshot.context, room);
    const turned = before !== null && pageKey(before.page) !== pageKey(view.page);
    if (turned || before?.panel?.kind !== view.panel?.kind) aloud.stop();
    applyStageCssVars(root, stage, lit);
    lit = stage;
    page.show({
      key: pageKey(view.page),
      notices: view.notices,
      bar: view.bar,
      page: () => drawPage(view.page, tools),
      panel: view.panel && {
        kind: view.panel.kind,
        title: view.panel.title,
        draw: () => view.panel && drawPanel(view.panel, view.page, tools),
      },
    });
    const spoken = announcement(before, view, words);
    if (spoken || turned) page.announce(spoken); // nothing of the page before is left to be read
    const reading = view.panel !== null || view.light.reading === true || stage.place.endsWith('desk');
    senses.show(stage, musicStateOf(view.bar, room, { reading, silent: view.silent }));
    const cue = before && arrivalCue(before, view);
    if (cue) senses.cue(cue);
    const isHome = snapshot.matches({ place: 'title' });
    const cameHome = isHome && wasAway;
    wasAway = !isHome;
    before = view;
    // The title offers what is kept by now, not what was kept when the page was opened.
    if (cameHome) queueMicrotask(() => actor.send({ type: 'saves.found', ...findSaves(plays, cover.id) }));
  }

  actor.subscribe((snapshot) => {
    draw();
    const trouble = savePlay(plays, snapshot.context) ?? (started ? saveFinished(plays, snapshot.context) : null);
    if (trouble && !snapshot.context.notices.includes(trouble)) queueMicrotask(() => notice(trouble));
  });
  actor.on('cue', ({ name }) => senses.cue(name));
  actor.start();

  const found = findSaves(plays, cover.id);
  actor.send({ type: 'saves.found', ...found });
  started = true;
  if (found.notice) notice(found.notice);
  onOtherTab(cover.id, () => {
    if (actor.getSnapshot().context.docket) notice('other-tab');
  });
  addEventListener('pointerdown', () => senses.unlock(), { once: true });
  addEventListener('keydown', () => senses.unlock(), { once: true });
  listenToKeys(pageHost, () => settings.keys);
  listenToAloudKey(pageHost, () => settings.readAloud, tools.readAloud);
  addEventListener('beforeprint', () => senses.cue('page.printed'));
  followReading();

  // Another language, and what is to be said about the address, need all words; should they not come, they are asked for again with a seat.
  if (visit.address.lang !== null || visit.problems.length > 0) void bringWords().then(draw, () => {});
  const { route } = visit.address;
  if (route.page === 'hearing') actor.send({ type: 'hearing.chosen' });
  else if (route.page === 'reader') actor.send({ type: 'case.read' });
  else if (route.page === 'seat') actor.send({ type: 'place.linked', seat: route.seat, at: route.at ?? 'briefing' });
  performance.mark('due:first-choice');
  // The stage waits until the first choice is usable and the browser has nothing better to do.
  const whenIdle =
    typeof requestIdleCallback === 'function'
      ? (then: () => void) => requestIdleCallback(then, { timeout: 1500 })
      : (then: () => void) => setTimeout(then, 200);
  whenIdle(() => {
    senses.apply(settings);
    void import('./offline.ts').then(
      ({ keepOffline }) =>
        keepOffline({
          ready() {
            actor.send({ type: 'offline.told', offline: 'ready' });
          },
          newer(take) {
            takeNewer = take;
            actor.send({ type: 'offline.told', offline: 'newer' });
          },
        }),
      () => {},
    );
  });
  return { actor, words: () => words };
}
