/** The play in which a window stands: noted as long as the window lasts, so over a reload, a discarded tab, Back and Forward. */
import type { Store } from './storage.ts';

const keyOf = (caseId: string): string => `due-yesterday/window/${caseId}`;

export interface Standing {
  /** By which the play is kept; null where the window stands in none. */
  here(): string | null;
  stand(id: string | null): void;
}

/** @param session what lasts as long as the window */
export function standingOf(session: Store, caseId: string): Standing {
  return {
    here: () => session.read(keyOf(caseId)),
    stand(id) {
      if (id === session.read(keyOf(caseId))) return;
      if (id === null) session.remove(keyOf(caseId));
      else session.write(keyOf(caseId), id);
    },
  };
}
