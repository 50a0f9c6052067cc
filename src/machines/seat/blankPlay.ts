/** What of the context a play begins with, and what stands where none is under way. */
import { FIRST_PAGE } from '../../domain/play/savedPages.ts';

/** Nothing is weighed, nothing lies beside the play, and nothing was lent to it by a link. */
export const NOTHING_MADE = {
  draft: null,
  fork: null,
  side: null,
  handedIn: null,
  coda: null,
  lent: 0,
  check: null,
} as const;

/** What stands where no play is under way. */
export const NOWHERE = { ...NOTHING_MADE, seat: null, kept: null, docket: null, hearing: null, intent: null } as const;

/** Where a play begins. */
export const AT_THE_START = { endingsMet: [], page: FIRST_PAGE, chapter: 0, step: 0 };
