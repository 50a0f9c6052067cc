/** Keeps the play after every event, and tells the statechart what is kept: at the start, and whenever the title is come back to. */
import type { Actor } from 'xstate';
import type { AppMachine } from '../../machines/app/appMachine.ts';
import { findSaves, onOtherTab, saveFinished, savePlay } from '../store/saves.ts';
import type { Store } from '../store/storage.ts';

/**
 * Keeps what the actor does from now on. Seats played to their end are not written before what is kept of them has been read.
 * @returns the call that reads what is kept; it is made once, when the actor has been started
 */
export function followSaves(actor: Actor<AppMachine>, plays: Store, caseId: string): () => void {
  const notice = (id: string): void => actor.send({ type: 'notice.raised', notice: id });
  let isRead = false;
  let wasAway = false;
  actor.subscribe((snapshot) => {
    const { context } = snapshot;
    const isHome = snapshot.matches({ place: 'title' });
    // The title offers what is kept by now, not what was kept when the page was opened.
    if (isHome && wasAway) queueMicrotask(() => actor.send({ type: 'saves.found', ...findSaves(plays, caseId) }));
    wasAway = !isHome;
    const trouble = savePlay(plays, context) ?? (isRead ? saveFinished(plays, context) : null);
    if (trouble && !context.notices.includes(trouble)) queueMicrotask(() => notice(trouble));
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
