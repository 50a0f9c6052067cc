/** Keeps the play after every event, once the page has answered it, and tells the statechart what is kept: at the start, whenever the title is come back to, and while it shows. */
import type { Actor } from 'xstate';
import type { Context } from '../../domain/play/context.ts';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import { createKeeper, onOtherTab, type Keeper } from '../store/saves.ts';
import type { Store } from '../store/storage.ts';
import { standingOf } from '../store/windowPlays.ts';

/**
 * Keeps what the actor does from now on. Seats played to their end are not written before what is kept of them has been read.
 * A window writes only what was done in it, never because another wrote.
 * @param session what lasts as long as the window
 * @param later puts writing off until the page's answer stands: a device's storage takes its time. A page that is left writes at once
 * @returns the call that reads what is kept, made once, when the actor has been started. It takes whether the window was loaded
 * again, and gives the place, among the plays kept, of the one in which it then stood; null where it stood in none
 */
export function followSaves(
  actor: Actor<AppMachine>,
  plays: Store,
  session: Store,
  caseId: string,
  later: (then: () => void) => void = (then) => then(),
): (again: boolean) => number | null {
  const keeper = createKeeper(plays, caseId);
  const standing = standingOf(session, caseId);
  const notice = (id: string): void => actor.send({ type: 'notice.raised', notice: id });
  const tell = (): ReturnType<Keeper['find']> => {
    const found = keeper.find();
    actor.send({ type: 'saves.found', ...found });
    return found;
  };
  let isRead = false;
  let wasAway = false;
  let troubled: string | null = null;
  let unwritten: Context | null = null;
  const write = (): void => {
    if (!unwritten) return;
    const context = unwritten;
    unwritten = null;
    const trouble = keeper.save(context) ?? (isRead ? keeper.saveFinished(context) : null);
    if (isRead && context.intent === null) standing.stand(context.kept === null ? null : keeper.idOf(context.kept));
    // It is told once, and again only after it had gone well.
    if (trouble !== troubled) queueMicrotask(() => actor.send({ type: 'keeping.told', unkept: trouble }));
    troubled = trouble;
  };
  addEventListener('pagehide', write);
  addEventListener('visibilitychange', write);
  actor.subscribe((snapshot) => {
    write(); // what a press before left to be kept is not skipped
    unwritten = snapshot.context;
    const isHome = snapshot.matches({ place: 'title' });
    // The title offers what is kept by now, not what was kept when the page was opened.
    if (isHome) write();
    else later(write);
    if (isHome && wasAway) queueMicrotask(tell);
    wasAway = !isHome;
  });
  return (again) => {
    const stood = again ? standing.here() : null;
    if (!again) standing.stand(null); // whoever opens the game anew in this window may be somebody else
    const found = tell();
    isRead = true;
    if (found.notice) notice(found.notice);
    onOtherTab(caseId, (id) => {
      const snapshot = actor.getSnapshot();
      if (snapshot.matches({ place: 'title' })) tell();
      else if (snapshot.context.kept !== null && keeper.idOf(snapshot.context.kept) === id) notice('other-tab');
    });
    const at = found.plays.findIndex(({ id }) => id === stood);
    return at < 0 ? null : at;
  };
}
