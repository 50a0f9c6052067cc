/** Puts the debrief together: a case with all its seats, its machine, its pages, and the line to the teacher's notes. */
import { createActor } from 'xstate';
import { carriedLanguages, loadCaseParts, loadCodebook, loadTeaching } from '../../content/bundled.ts';
import { PAPER_ANCHOR, type Route } from '../../domain/address/address.ts';
import { linkTo } from '../../domain/address/linkTo.ts';
import { codebookOf } from '../../domain/codes/codebook.ts';
import { sheetsOf } from '../../domain/codes/sheets.ts';
import { keyOf } from '../../domain/debrief/formSheets.ts';
import { createDebriefPage } from '../../pages/debrief/debrief.page.ts';
import { drawNotes } from '../../pages/debrief/notes/drawNotes.page.ts';
import { listenToRunKeys } from '../../pages/debrief/run/runKeys.page.ts';
import { debriefMachine, type DebriefEvent } from '../../machines/debrief/debriefMachine.ts';
import type { PageName } from '../../machines/debrief/context.ts';
import { debriefView, notesOf } from '../../pages/debrief/debrief.view.ts';
import { createMeasuring } from '../import/scoreInTurns.ts';
import { openNotes, openRoom, type Steer } from './roomChannel.ts';
import { createClassController } from '../import/classController.ts';
import { createCodebookCache } from '../import/codebookCache.ts';
import { openVisit, withWords, type Hosts } from './openVisit.ts';

const PAGES: readonly PageName[] = ['gather', 'class', 'run', 'forms', 'teacher'];

/** Starts the debrief on the hosts of index.html; its part `notes` is the teacher's own window. */
export async function createDebrief(
  { root, page: host, announcer }: Hosts,
  { part, code, paper }: Extract<Route, { page: 'debrief' }>,
): Promise<void> {
  const { cover, links, settings, words, say, store } = await withWords(openVisit(root), host);
  root.dataset['state'] = 'debrief';
  root.dataset['stage'] = 'off'; // a still of the room behind the run, and no drawn one
  if (part === 'notes') return startNotes(root, host, say, settings.keys);

  const [file, teaching] = await Promise.all([
    loadCaseParts(cover.id, { seats: 'all', hearing: false }),
    loadTeaching(cover.id).catch(() => null),
  ]);
  const actor = createActor(debriefMachine, { input: { cover, file, forms: teaching ? keyOf(teaching.forms) : null } });
  const measuring = createMeasuring(file);
  /** A page that shows measures waits for them; the others open at once. */
  const send = (event: DebriefEvent): void => {
    if (event.type !== 'page.opened' || event.page !== 'class' || measuring.isDone) {
      actor.send(event);
      return;
    }
    void measuring
      .done((done, of) => actor.send({ type: 'reading.progressed', done, of }))
      .then(() => {
        actor.send({ type: 'reading.ended' });
        actor.send(event);
      });
  };
  const codebooks = createCodebookCache(codebookOf(file, sheetsOf(teaching?.forms ?? null)), (version) =>
    loadCodebook(cover.id, version),
  );
  const tools = {
    say,
    links,
    languages: carriedLanguages,
    send,
    paste: (text: string) => void controller.paste(text),
    take: (files: readonly File[]) => void controller.take(files),
    hands: (seat: string, decision: string, option: string, count: number) =>
      actor.send({ type: 'hands.counted', seat, decision, option, count }),
    exportTable: () => void controller.exportTable(),
    openCamera: (video: HTMLVideoElement) => void controller.openCamera(video),
    shutCamera: () => controller.shutCamera(),
    step: (by: 1 | -1) => actor.send({ type: by === 1 ? 'step.next' : 'step.back' }),
    open: (phase: 'happened' | 'why' | 'whatif' | 'today') => actor.send({ type: 'phase.opened', phase }),
    vote: (seat: string, decision: string, option: string, count: number) =>
      actor.send({ type: 'vote.counted', seat, decision, option, count }),
    blank: () => actor.send({ type: 'screen.blanked' }),
  };
  const room = openRoom((steer: Steer) => {
    if (steer.steer === 'step') tools.step(steer.by);
    else if (steer.steer === 'phase') tools.open(steer.phase);
    else if (steer.steer === 'item') actor.send({ type: 'item.opened', item: steer.item });
    else if (steer.steer === 'blank') tools.blank();
    else actor.send({ type: 'clock.started', minutes: steer.minutes, at: Date.now() });
  });
  const page = createDebriefPage(host, announcer, tools);
  actor.subscribe(({ context }) => {
    measuring.of(context.results);
    const view = debriefView(context, teaching, words);
    root.dataset['debrief'] = view.page;
    root.dataset['place'] = view.body.kind === 'run' ? view.body.room : 'desk';
    root.dataset['blank'] = context.blank ? 'on' : 'off';
    document.title = `${view.title} · ${cover.cover.title}`;
    page.show(view);
    if (!context.reading) room.show(() => notesOf(context, teaching, words)); // a class still coming in is counted when it is all there
  });
  actor.start();
  const controller = await createClassController(actor, codebooks, store);
  listenToRunKeys(tools, () => actor.getSnapshot().context.page === 'run', settings.keys);
  if (part === 'sample') {
    actor.send({ type: 'sample.shown' });
    actor.send({ type: 'page.opened', page: 'run' });
  }
  if (code) void controller.paste(linkTo({ route: { page: 'result', code } })); // one player's own play, from the scorecard
  void import('./offline.ts').then(
    ({ keepOffline }) =>
      keepOffline({
        ready() {
          announcer.textContent = say('title.offline');
        },
        newer() {},
      }),
    () => {},
  ); // a lesson under way is offered nothing
  const named = PAGES.find((each) => each === part);
  if (named) actor.send({ type: 'page.opened', page: named });
  if (paper) showPaper(host, paper);
}

/** A link to one paper finds it only now that the papers are drawn. */
function showPaper(host: HTMLElement, name: string): void {
  const paper = host.querySelector<HTMLElement>(`#${PAPER_ANCHOR}${name}`);
  paper?.scrollIntoView();
  paper?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

function startNotes(
  root: HTMLElement,
  host: HTMLElement,
  say: (key: string, values?: Readonly<Record<string, string | number>>) => string,
  single: boolean,
): void {
  root.dataset['debrief'] = 'notes';
  document.title = say('notes.title');
  const tools = {
    say,
    step: (by: 1 | -1) => line.steer({ steer: 'step', by }),
    open: (phase: 'happened' | 'why' | 'whatif' | 'today') => line.steer({ steer: 'phase', phase }),
    item: (item: number) => line.steer({ steer: 'item', item }),
    vote: () => {},
    blank: () => line.steer({ steer: 'blank' }),
    time: (minutes: number) => line.steer({ steer: 'clock', minutes }),
  };
  const line = openNotes((notes, gone) => drawNotes(host, notes, gone, Date.now(), tools)); // it draws at once, so the tools stand before it
  listenToRunKeys(tools, () => true, single);
}
