/** Starts the game as a package in a school's LMS: finds the gradebook, takes up what it kept, and reports the play to it. */
import { FIRST_LANGUAGE, loadCaseParts, loadCodebook, wordsOf } from '../../content/bundled.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import type { Gradebook } from '../../lms/gradebook.ts';
import { gradebookView, type GradebookView, type ScoreWish } from '../../pages/scorecard/gradebook.view.ts';
import type { Words } from '../../pages/common/words.view.ts';
import { readAddress } from '../../domain/address/readAddress.ts';
import { createCodebookCache } from '../import/codebookCache.ts';
import { createGame, type Game } from './game.ts';
import { coverFor, type Hosts } from './openVisit.ts';
import { openGradebook } from '../lms/openGradebook.ts';
import { startReporting } from '../lms/reporting.ts';
import { namespacedStore, createStore, type Store } from '../store/storage.ts';
import { nothingKept, readSuspendData, restorePlay, type SuspendData } from '../lms/suspendData.ts';
import { mergeSaves } from '../lms/mergeSaves.ts';

/** What the settings say of where a play goes, where it is reported. */
const reported = (all: Words): Words => ({ ...all, 'settings.stored': all['settings.reported'] ?? '' });

export async function createLmsGame(hosts: Hosts): Promise<void> {
  const { lms = '', lmsScore } = hosts.root.dataset;
  const wish = (lmsScore ?? 'law-and-record') as ScoreWish;
  debriefsElsewhere();
  const gradebook = await openGradebook(lms);
  if (!gradebook) {
    createGame(hosts).actor.send({ type: 'notice.raised', notice: 'lms-missing' });
    return;
  }
  const cover = coverFor(readAddress(location.href).address.case);
  const read = readSuspendData(gradebook.kept);
  const fits = read?.case === cover.id;
  const kept = fits ? read : nothingKept(crypto.getRandomValues(new Uint32Array(2)).join('-'), cover.id);
  const plays = namespacedStore(
    createStore(() => localStorage),
    kept.mark,
  );
  const bring = (): Promise<Brought> => bringBack(gradebook, kept, plays, wish);
  const start = (app: Game, { views, sound }: Brought): void => {
    startReporting({ actor: app.actor, gradebook, wish, kept, views, words: app.words });
    if (!sound || (gradebook.kept !== '' && !fits)) app.actor.send({ type: 'notice.raised', notice: 'lms-older' });
  };
  const brought = await bring().catch(() => null);
  const app = createGame(hosts, { plays, words: reported, back: gradebook.back });
  if (brought) return start(app, brought);
  // What was kept cannot be read without the case. Nothing is reported over it before the case has come.
  app.actor.send({ type: 'notice.raised', notice: 'case-not-loaded' });
  const arriving = app.actor.subscribe(({ context }) => {
    if (!context.file) return;
    arriving.unsubscribe();
    void bring().then(
      (late) => start(app, late),
      () => app.actor.send({ type: 'notice.raised', notice: 'lms-late' }),
    );
  });
}

interface Brought {
  readonly views: readonly GradebookView[];
  readonly sound: boolean;
}

/** Puts what the gradebook kept where the title finds it. Rejects when the case does not arrive. */
async function bringBack(gradebook: Gradebook, kept: SuspendData, plays: Store, wish: ScoreWish): Promise<Brought> {
  const seats = [...new Set([...Object.keys(kept.finished), ...Object.keys(kept.plays)])];
  if (seats.length === 0) return { views: [], sound: true };
  const cover = coverFor(kept.case);
  const [file, words] = await Promise.all([
    loadCaseParts(cover.id, { seats, hearing: false }),
    wordsOf(FIRST_LANGUAGE),
  ]);
  const codebooks = createCodebookCache(codebookOf(file), (version) => loadCodebook(cover.id, version));
  await codebooks.fetch(restorePlay(kept, file, []).versions);
  const {
    plays: [first, ...rest],
    finished,
    sound,
  } = mergeSaves(plays, cover, kept, file, codebooks.books.slice(1));
  const all = [...Object.values(finished), ...rest.map(({ docket }) => docket), ...(first ? [first.docket] : [])];
  const views = all.map((docket) => gradebookView(file, docket, words, wish));
  gradebook.know(views.flatMap(({ decisions }) => decisions));
  return { views, sound };
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
