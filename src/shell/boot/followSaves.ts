/** Keeps the play after every event, once the page has answered it, and tells the statechart what is kept: at the start, and whenever the title is come back to. */
import type { Actor } from 'xstate';
import type { Context } from '../../domain/play/context.ts';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import { findSaves, onOtherTab, saveFinished, savePlay } from '../store/saves.ts';
import type { Store } from '../store/storage.ts';

/**
 * Keeps what the actor does from now on. Seats played to their end are not written before what is kept of them has been read.
 * @param later puts writing off until the page's answer stands: a device's storage takes its time. A page that is left writes at once
 * @returns the call that reads what is kept; it is made once, when the actor has been started
 */
export function followSaves(
  actor: Actor<AppMachine>,
  plays: Store,
  caseId: string,
  later: (then: () => void) => void = (then) => then(),
): () => void {
  const notice = (id: string): void => actor.send({ type: 'notice.raised', notice: id });
  let isRead = false;
  let wasAway = false;
  let unwritten: Context | null = null;
  const write = (): void => {
    if (!unwritten) return;
    const context = unwritten;
    unwritten = null;
    const trouble = savePlay(plays, context) ?? (isRead ? saveFinished(plays, context) : null);
    if (trouble && !context.notices.includes(trouble)) queueMicrotask(() => notice(trouble));
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
    if (isHome && wasAway) queueMicrotask(() => actor.send({ type: 'saves.found', ...findSaves(plays, caseId) }));
    wasAway = !isHome;
  });
  return () => {
    const found = findSaves(plays, caseId);
    actor.send({ type: 'saves.found', ...found });
    isRead = true;
    if (found.notice) notice(found.notice);
    onOtherTab(caseId, () => {
      if (actor.getSnapshot().context.docket) notice('other-tab');
    });
  };
}
