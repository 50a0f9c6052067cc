/** Puts the debrief together: a case with all its seats, its chart, its pages, and the line to the teacher's notes. */
import { createActor } from 'xstate';
import { carriedLanguages, loadCaseParts, loadCodebook, loadTeaching } from '../../content/bundled.ts';
import { PAPER_ANCHOR, type Route } from '../../domain/address/address.ts';
import { readAddress } from '../../domain/address/readAddress.ts';
import { linkTo } from '../../domain/address/linkTo.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { sheetsOf } from '../../domain/codes/sheets.ts';
import { keyOf } from '../../domain/debrief/formSheets.ts';
import type { PageName } from '../../machines/debrief/context.ts';
import type { ClassToSave } from '../../machines/debrief/setup.ts';
import type { DebriefSnapshot } from '../../machines/debrief/debriefMachine.ts';
import type { DebriefTools } from '../../pages/debrief/common/tools.page.ts';
import { createDebriefPage } from '../../pages/debrief/debrief.page.ts';
import { debriefView, notesOf, pageOf } from '../../pages/debrief/debrief.view.ts';
import { listenToRunKeys } from '../../pages/debrief/run/runKeys.page.ts';
import { beeping, createBeep } from '../import/beep.ts';
import { openCamera } from '../import/camera.ts';
import { createCodebookCache } from '../import/codebookCache.ts';
import { debriefWith } from '../import/debriefActors.ts';
import { readPicture } from '../import/picture.ts';
import { exportTable } from '../import/exportTable.ts';
import { placeOf } from '../../machines/debrief/place.ts';
import { showStill } from '../media/showStill.ts';
import { startNotes } from './notes.ts';
import { isReload } from '../store/formDraft.ts';
import { createClassKeeper } from '../store/classKeeper.ts';
import { newPeriod } from '../store/periods.ts';
import { createStore, onWritten } from '../store/storage.ts';
import { placeIn, windowClassOf } from '../store/windowClass.ts';
import { askBeforeLeaving } from './leaving.ts';
import { openVisit, withWords, type Hosts } from './openVisit.ts';
import { eventOf, openRoom } from './roomChannel.ts';

const PAGES: readonly PageName[] = ['gather', 'class', 'run', 'forms', 'teacher'];

/** Starts the debrief on the hosts of index.html; its part `notes` is the teacher's own window. */
export async function createDebrief(
  { root, page: host, stage, announcer }: Hosts,
  { part, code, paper, room: opener }: Extract<Route, { page: 'debrief' }>,
): Promise<void> {
  const { cover, links, settings, words, say, store } = await withWords(openVisit(root), host);
  root.dataset['state'] = 'debrief';
  root.dataset['stage'] = 'off'; // a still of the room behind the run, and no drawn one
  if (part === 'notes') return startNotes(root, host, say, settings.keys, opener ?? null);

  const [file, teaching] = await Promise.all([
    loadCaseParts(cover.id, { seats: 'all', hearing: false }),
    loadTeaching(cover.id).catch(() => null),
  ]);
  const codebooks = createCodebookCache(codebookOf(file, sheetsOf(teaching?.forms ?? null)), (version) =>
    loadCodebook(cover.id, version),
  );
  const window = createStore(() => sessionStorage);
  const stood = isReload() ? placeIn(window, cover.id) : null;
  const windowClass = windowClassOf(window, cover.id);
  const keeper = createClassKeeper(store, cover.id);
  const beep = createBeep(() => settings.sound);
  const resources = { file, codebooks, store, window, keeper, listen: onWritten, readPicture };
  const actor = createActor(debriefWith({ ...resources, openCamera: beeping(openCamera, beep) }), {
    input: { cover, file, forms: teaching ? keyOf(teaching.forms) : null, period: newPeriod() },
  });
  let takeNewer: (() => void) | null = null;
  const tools: DebriefTools = {
    say,
    room: () => room.sign(),
    links,
    languages: carriedLanguages,
    send: actor.send,
    renew: () => takeNewer,
    newPeriod,
    exportTable: () => void exportTable(actor.getSnapshot().context),
    step: (by) => actor.send({ type: by === 1 ? 'step.next' : 'step.back' }),
    open: (phase) => actor.send({ type: 'phase.opened', phase }),
    vote: (seat, decision, option, count) => actor.send({ type: 'vote.counted', seat, decision, option, count }),
    raise: (seat, decision, option, count) => actor.send({ type: 'hands.raised', seat, decision, option, count }),
    blank: () => actor.send({ type: 'screen.blanked' }),
  };
  const room = openRoom((asked) => {
    const event = eventOf(asked, Date.now());
    if (actor.getSnapshot().can(event)) actor.send(event);
  }, window);
  const page = createDebriefPage(host, announcer, tools);
  let drawn: DebriefSnapshot | null = null;
  let held = true;
  const ownClass = (): ClassToSave => {
    const { context } = actor.getSnapshot();
    return context.aside ?? context;
  };
  actor.subscribe((snapshot) => {
    if (snapshot === drawn) return; // an event that the chart refused changes nothing
    drawn = snapshot;
    if (!snapshot.matches({ importing: 'restoring' }))
      held = windowClass.hold(ownClass(), placeOf(snapshot.context, pageOf(snapshot), snapshot.hasTag('kept')));
    const view = debriefView(snapshot, teaching, words);
    root.dataset['debrief'] = view.page;
    const place = view.body.kind === 'run' ? view.body.room : 'desk';
    root.dataset['place'] = place;
    showStill(stage, place);
    root.dataset['blank'] = snapshot.hasTag('blank') ? 'on' : 'off';
    document.title = `${view.title} · ${cover.cover.title}`;
    page.show(view);
    // A class that is still coming in is counted for the notes when it is all there.
    if (!snapshot.hasTag('importing') && !snapshot.hasTag('measuring'))
      room.show(() => notesOf(snapshot, teaching, words));
  });
  actor.start();
  const isLost = (): boolean =>
    !actor.getSnapshot().hasTag('kept') && ownClass().results.length + ownClass().hands.length > 0;
  askBeforeLeaving({ byClosing: isLost, byReloading: () => isLost() && !held });
  addEventListener('pagehide', keeper.leave);
  listenToRunKeys(tools, () => actor.getSnapshot().matches({ screen: 'running' }), settings.keys);
  if (stood ? stood.sample : part === 'sample') actor.send({ type: 'sample.shown' });
  // One player's own play, from the scorecard. The window holds it from then on, so that a reload does not count it again.
  const takeIn = (result: string): void => {
    actor.send({ type: 'codes.given', text: linkTo({ route: { page: 'result', code: result } }), from: 'paste' });
    history.replaceState(history.state, '', links.to({ page: 'debrief', part }));
  };
  const codeHere = (): string | undefined => {
    const { route } = readAddress(location.href).address;
    return route.page === 'debrief' || route.page === 'result' ? route.code : undefined;
  };
  // Another link may have come over the address while the page was on its way.
  for (const each of new Set([code, codeHere()])) if (each) takeIn(each);
  addEventListener('hashchange', () => {
    const brought = codeHere();
    if (brought) takeIn(brought);
  });
  const named = stood?.page ?? PAGES.find((each) => each === part);
  if (named) actor.send({ type: 'page.opened', page: named });
  if (paper) showPaper(host, paper);
  void import('./offline.ts').then(
    ({ keepOffline }) =>
      keepOffline({
        ready() {
          announcer.textContent = say('title.offline');
        },
        newer(take) {
          takeNewer = take;
          page.show(debriefView(actor.getSnapshot(), teaching, words));
        },
      }),
    () => {},
  ); // offered where codes come in; a lesson under way is offered nothing
}

/** A link to one paper finds it only now that the papers are drawn. */
function showPaper(host: HTMLElement, name: string): void {
  const paper = host.querySelector<HTMLElement>(`#${PAPER_ANCHOR}${name}`);
  paper?.scrollIntoView();
  paper?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
