/** Where in a seat somebody stands with a page and a docket: its chapter and step, and the claim that is checked there. */
import type { Seat } from '../../content/schema/caseFile.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import { checkAt, passed, soundCheck } from '../../domain/play/check.ts';
import type { Context } from '../../domain/play/context.ts';
import { isOver, nextPlace, positionAfter } from '../../domain/play/position.ts';
import {
  CHECKING_PAGE,
  FIRST_PAGE,
  LAST_PAGE,
  PLAYING_PAGE,
  savedPageFacts,
  type SavedPage,
} from '../../domain/play/savedPages.ts';

/** Chapter and step for a page: of the decision made last where the page looks back at it, else of what comes next. */
export function standing(seat: Seat, docket: Docket, page: SavedPage): Pick<Context, 'page' | 'chapter' | 'step'> {
  const count = nextPlace(seat, docket);
  const over = isOver(seat, docket);
  // Where a decision is missing between others, what was decided last is not what stands before the next: it goes on there.
  const gaps = docket.entries.length > count;
  const back = savedPageFacts(page).looksBack === true && gaps && !over;
  const facts = savedPageFacts(back ? PLAYING_PAGE : page);
  const { chapter, step } = positionAfter(seat, facts.looksBack ? Math.max(0, count - 1) : count);
  if (back) return { page: PLAYING_PAGE, chapter, step };
  if (count === 0 && facts.needs !== 'nothing') return { page: FIRST_PAGE, chapter: 0, step: 0 };
  if (!over && facts.needs === 'everything') return { page: PLAYING_PAGE, chapter, step };
  if (over && facts.leadsOn) return { page: LAST_PAGE, chapter, step };
  return { page, chapter, step };
}

/** Who stands at a decision has checked the claim before it; who stands at the claim takes it up where it was left. */
export function checking(seat: Seat, docket: Docket, page: SavedPage, kept?: unknown): Context['check'] {
  if (page === CHECKING_PAGE) return soundCheck(checkAt(seat, docket), kept);
  return savedPageFacts(page).leadsOn && savedPageFacts(page).atDecision ? passed(checkAt(seat, docket)) : null;
}
