/** Starts the game as a package in a school's LMS: finds the gradebook, takes up what it kept, and reports the play to it. */
import { FIRST_LANGUAGE, loadCaseParts, loadCodebook, wordsOf } from '../../content/bundled.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { EDITIONS, USUAL_EDITION } from '../../domain/docket/edition.ts';
import { readAddress } from '../../domain/address/readAddress.ts';
import type { Gradebook } from '../../lms/gradebook.ts';
import type { ScoreWish } from '../../pages/scorecard/decisionReports.view.ts';
import type { Words } from '../../pages/common/words.view.ts';
import { createCodebookCache } from '../import/codebookCache.ts';
import { bringLate } from '../lms/bringLate.ts';
import { announceWindow } from '../lms/oneWindow.ts';
import { openGradebook } from '../lms/openGradebook.ts';
import { startReporting } from '../lms/reporting.ts';
import { restorePlay } from '../lms/restorePlay.ts';
import { newMark, nothingKept, type SuspendData } from '../lms/suspendData.ts';
import { readSuspendData, writeSuspendData } from '../lms/suspendText.ts';
import { findSaves } from '../store/saves.ts';
import { takeUp, type Counting, type TakenUp } from '../lms/takeUp.ts';
import { namespacedStore, createStore, type Store } from '../store/storage.ts';
import { createGame, type Game } from './game.ts';
import { coverFor, type Hosts } from './openVisit.ts';

/** What the settings say of where a play goes, where it is reported. */
const reported = (all: Words): Words => ({ ...all, 'settings.stored': all['settings.reported'] ?? '' });

/**
 * Starts the package. Where anything of the way to the gradebook throws, the plain game starts, or goes on, and says so.
 * @throws (as a rejection) what was thrown, so that it stands on the console
 */
export async function createLmsGame(hosts: Hosts): Promise<void> {
  let app: Game | null = null;
  const start = (options?: Parameters<typeof createGame>[1]): Game => (app = createGame(hosts, options));
  try {
    await startWithGradebook(hosts, start);
  } catch (reason) {
    (app ?? start()).actor.send({ type: 'notice.raised', notice: 'lms-broken' });
    throw reason;
  }
}

async function startWithGradebook(
  hosts: Hosts,
  startGame: (options?: Parameters<typeof createGame>[1]) => Game,
): Promise<void> {
  const { lms = '', lmsScore, lmsEdition } = hosts.root.dataset;
  const { address } = readAddress(location.href);
  const edition = address.edition ?? EDITIONS.find((each) => each === lmsEdition) ?? USUAL_EDITION;
  const counting: Counting = { wish: (lmsScore ?? 'law-and-record') as ScoreWish, edition };
  debriefsElsewhere();
  const cover = coverFor(address.case);
  const nothing = (mark: string): SuspendData => nothingKept(mark, cover.id);
  const first = (mark: string): string => writeSuspendData(nothing(mark), Number.POSITIVE_INFINITY);
  const gradebook = await openGradebook(lms, first);
  if (typeof gradebook === 'string') {
    startGame().actor.send({ type: 'notice.raised', notice: gradebook });
    return;
  }
  const read = readSuspendData(gradebook.kept);
  const fits = read?.case === cover.id;
  const kept = fits ? read : nothing(newMark());
  const device = createStore(() => localStorage);
  const plays = namespacedStore(device, kept.mark);
  const bring = (): Promise<TakenUp> => bringBack(gradebook, kept, plays, counting);
  const start = (app: Game, { views, codas, sound, kept: taken }: TakenUp): void => {
    const brought = { ...counting, views, codas, words: app.words };
    const reports = startReporting({ actor: app.actor, gradebook, kept: taken, device: plays, ...brought });
    announceWindow(device, location.pathname, reports.yield);
    leaveByTheWayBack(gradebook.back, reports.part);
    if (!sound || !fits) app.actor.send({ type: 'notice.raised', notice: 'lms-older' });
  };
  const brought = await bring().catch(() => null);
  const app = startGame({
    plays,
    words: gradebook.reports ? reported : (all) => all,
    back: gradebook.back,
    edition,
    silent: gradebook.silent,
  });
  // Whoever comes back is led to what they began, wherever a frame cuts the page off.
  document.querySelector<HTMLElement>('[data-resume]')?.focus();
  if (!gradebook.reports) app.actor.send({ type: 'notice.raised', notice: `lms-${gradebook.mode}` });
  if (brought) return start(app, brought);
  // What was kept cannot be read without the case. Nothing is reported over it before the case has come.
  app.actor.send({ type: 'notice.raised', notice: 'lms-unread' });
  bringLate(
    bring,
    (again) => {
      const ask = (): void => void (app.actor.getSnapshot().context.file && again());
      const following = app.actor.subscribe(ask);
      addEventListener('online', ask);
      return () => {
        following.unsubscribe();
        removeEventListener('online', ask);
      };
    },
    () => app.actor.send({ type: 'notice.raised', notice: 'lms-unread' }),
    (late) => {
      app.actor.send({ type: 'notice.dismissed', notice: 'lms-unread' });
      start(app, late);
    },
  );
}

/** Puts what the gradebook kept where the title finds it. Rejects when the case does not arrive. */
async function bringBack(gradebook: Gradebook, kept: SuspendData, plays: Store, counting: Counting): Promise<TakenUp> {
  const cover = coverFor(kept.case);
  const here = findSaves(plays, cover.id);
  const there = [kept.finished, kept.plays, here.finished].flatMap((codes) => Object.keys(codes));
  const seats = [...new Set([...there, ...here.plays.map(({ docket }) => docket.seat)])];
  if (seats.length === 0) return { views: [], codas: [], sound: true, kept };
  const [file, words] = await Promise.all([
    loadCaseParts(cover.id, { seats, hearing: false }),
    wordsOf(FIRST_LANGUAGE),
  ]);
  const codebooks = createCodebookCache(codebookOf(file), (version) => loadCodebook(cover.id, version));
  await codebooks.fetch(restorePlay(kept, file, []).versions);
  return takeUp(gradebook, plays, kept, { cover, file, older: codebooks.books.slice(1), words }, counting);
}

/** A debrief opened in this frame would end the session with the LMS; it opens beside it. */
function debriefsElsewhere(): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link && readAddress(link.href).address.route.page === 'debrief')
        Object.assign(link, { target: '_blank', rel: 'noopener' });
    },
    { capture: true },
  );
}

/** The way back to the course waits until what is owed has been sent. */
function leaveByTheWayBack(back: string | null, part: () => Promise<void>): void {
  if (back === null) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-back]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void part().finally(() => location.assign(back));
  });
}
