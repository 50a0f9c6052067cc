/** Puts the game together: statechart, page, saves, settings, and the senses that come after. */
import type { Actor } from 'xstate';
import { listedCases } from '../../content/bundled.ts';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import type { Edition } from '../../domain/docket/edition.ts';
import { listenToAloudKey } from '../../pages/common/aloud.page.ts';
import { createFrame } from '../../pages/common/frame.page.ts';
import { listenToKeys } from '../../pages/common/keys.page.ts';
import type { Settings } from '../../pages/common/settings.view.ts';
import type { Tools } from '../../pages/common/tools.page.ts';
import { say as sayIn, type Words } from '../../pages/common/words.view.ts';
import type { AppView } from '../../pages/registry/appView.ts';
import { spokenText } from '../../pages/registry/registry.ts';
import { afterPaint } from '../media/afterPaint.ts';
import { answerFirst } from '../media/answerFirst.ts';
import { createMediaLoader } from '../media/mediaLoader.ts';
import { createPageReader } from '../media/readPageAloud.ts';
import { applySettings, keepSettings } from '../store/preferences.ts';
import { forgetPlay } from '../store/saves.ts';
import { isReload } from '../store/formDraft.ts';
import { createStore, type Store } from '../store/storage.ts';
import { completeCase } from './completeCase.ts';
import { createDrawing } from './drawGame.ts';
import { followBack } from './followBack.ts';
import { followOffline } from './followOffline.ts';
import { followSaves } from './followSaves.ts';
import { createGameActor } from './gameActor.ts';
import { createGameWords } from './gameWords.ts';
import { isCodaHeld } from '../../domain/address/address.ts';
import { openingEvent } from './openingEvent.ts';
import { openVisit, type Hosts } from './openVisit.ts';
import { valueOf } from './value.ts';

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
  /** Of the seats, as the package or its link asks for it. */
  readonly edition: Edition;
  /** Whether the learner has asked the system for silence. */
  readonly silent: boolean;
}

/**
 * Starts the game on the hosts of index.html: first what stands by itself, then the tools and the frame that use it, then who follows whom;
 * only then is the statechart started. @throws Error when the build carries no case at all
 */
export function createGame({ root, page, stage, announcer }: Hosts, packaged?: LmsOptions): Game {
  const visit = openVisit(root);
  const { cover, store } = visit;
  const plays = packaged?.plays ?? store;
  const settings = valueOf({ ...visit.settings, ...(packaged?.silent && { sound: false }) });
  const shown = valueOf<AppView | null>(null);
  const speaking = valueOf(false);
  const caption = valueOf('');
  const words = createGameWords(visit, packaged?.words ?? ((all) => all));
  const { spoken } = words;
  // A package in a learning system is launched for one case; leaving it would end the session.
  const actor = createGameActor(
    cover,
    packaged ? [] : listedCases,
    words.bring,
    packaged?.edition ?? visit.address.edition ?? undefined,
    isCodaHeld(visit.address),
    packaged ? 'whole' : 'start', // a gradebook is told of every play in codes, which count on the whole case
  );
  const notice = (id: string): void => actor.send({ type: 'notice.raised', notice: id });
  const media = createMediaLoader(stage, settings.now, { notice, caption: caption.set });
  const reader = createPageReader({ notice, speaking: speaking.set });
  const offline = followOffline(actor);

  const tools: Tools = {
    send: actor.send,
    drawn: (then) => answered.drawn(then),
    links: visit.links,
    say: (key, values) => sayIn(spoken.now.words, key, values),
    change(changed: Partial<Settings>) {
      keepSettings(store, changed, visit.session);
      settings.set({ ...settings.now, ...changed });
    },
    back: packaged?.back ?? null,
    handInForm: visit.address.handIn,
    renew: offline.renew,
    readAloud() {
      if (shown.now) void reader.toggle(spokenText(shown.now.page), spoken.now.language, settings.now.pace);
    },
    forget() {
      media.cue('setting.changed');
      forgetPlay(plays, cover.id);
      actor.send({ type: 'saves.found', plays: [], finished: {}, extras: {}, hearing: null, hearings: 0 });
      frame.announce(sayIn(spoken.now.words, 'settings.forgotten'));
    },
  };
  const frame = createFrame(page, announcer, tools, () => performance.now());
  const answered = answerFirst(
    root,
    createDrawing({ root, actor, settings, spoken, shown, frame, tools, media, reader }),
    afterPaint,
  );
  const { draw } = answered;
  const showReading = (): void => frame.aloud(!settings.now.readAloud ? 'off' : speaking.now ? 'speaking' : 'ready');

  settings.follow((now) => {
    applySettings(root, now);
    media.apply(now);
    media.cue('setting.changed');
    if (!now.readAloud) reader.stop();
    showReading();
    draw();
  });
  speaking.follow((now) => {
    showReading();
    media.standBack(now);
  });
  caption.follow(frame.caption);
  words.misread.follow((problems) => {
    if (problems.length > 0) actor.send({ type: 'address.misread', problems });
  });
  actor.subscribe(draw);
  const window = createStore(() => sessionStorage);
  const readSaves = followSaves(actor, plays, window, cover.id, afterPaint);
  completeCase(actor);
  actor.on('cue', ({ name }) => media.cue(name));
  actor.start();
  spoken.follow(draw);
  const stood = readSaves(isReload());

  addEventListener('pointerdown', () => media.unlock(), { once: true });
  addEventListener('keydown', () => media.unlock(), { once: true });
  addEventListener('beforeprint', () => media.cue('page.printed'));
  listenToKeys(page, () => settings.now.keys);
  listenToAloudKey(page, () => settings.now.readAloud, tools.readAloud);
  showReading();

  // Another language, and what is to be said about the address, need all words. Should they not come, a seat asks for them again.
  if (visit.address.lang !== null || visit.problems.length > 0) void words.bring().catch(() => {});
  const { route } = visit.address;
  const opening = openingEvent(route, stood);
  if (opening) actor.send(opening);
  followBack(actor, shown, packaged === undefined);
  // What was begun comes first, also for whoever plays by keys.
  if (!opening) page.querySelector<HTMLElement>('[data-resume]')?.focus();
  performance.mark('due:first-choice');
  whenIdle(() => {
    media.apply(settings.now);
    offline.begin();
  });
  return { actor, words: () => spoken.now.words };
}

/** The stage and what is kept offline wait until the first choice is usable and the browser has nothing better to do. */
function whenIdle(then: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, { timeout: 1500 });
  else setTimeout(then, 200);
}
