/** Takes up a play that was kept: what of it can still be read, and where it stands. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import type { Docket } from '../../domain/docket/docket.ts';
import { parseDocket } from '../../domain/docket/parseDocket.ts';
import { codaOf, soundCoda, standingInCoda } from '../../domain/play/coda.ts';
import type { Context, Fork, SavedPlay } from '../../domain/play/context.ts';
import { soundDraft } from '../../domain/play/draft.ts';
import { endsRoad, isOver, nextPlace, positions } from '../../domain/play/position.ts';
import {
  FOLLOWING_PAGE,
  OVERVIEW_PAGE,
  PLAYING_PAGE,
  savedPageFacts,
  type SavedPage,
} from '../../domain/play/savedPages.ts';
import { madeAt, placeOf, soundSideDoor } from '../../domain/play/sideDoor.ts';
import { overclaims } from '../../domain/play/tries.ts';
import { checking, standing } from './standing.ts';

/** What the play changes of a seat that has just begun; where nothing of it can be read, a notice alone. Anybody may have changed a save. */
export function resumed(context: Context, file: CaseFile, seat: Seat, kept: SavedPlay): Partial<Context> {
  const { docket, problems, overclaimed } = parseDocket(kept.docket, file);
  if (!docket) return { notices: [...context.notices, 'save-unreadable'] };
  const fork = soundFork(kept.fork, file, docket);
  const { page } = kept;
  const draft = soundDraft(seat, kept.draft, nextPlace(seat, docket));
  const untrue = overclaimed > 0 || (draft !== null && kept.draft !== null && overclaims(kept.draft, draft));
  const notices = [
    ...context.notices,
    ...(problems.length > overclaimed ? [agedNotice(kept.docket.version, file.cover.version)] : []),
    ...(untrue ? ['save-claims'] : []),
  ];
  const ended = draft?.option !== undefined && endsRoad(seat, { decision: draft.decision, option: draft.option });
  const place = standing(seat, docket, standingPage(page, fork !== null, ended));
  return {
    ...(kept.id !== undefined && { kept: kept.id }),
    ...place,
    pair: kept.pair === true,
    docket,
    fork,
    draft,
    check: checking(seat, docket, place.page, kept.check),
    endingsMet: (kept.endingsMet ?? []).filter((each) => isEnding(seat, each)),
    notices,
    lent: lentOf(kept, docket),
    ...(isOver(seat, docket) ? codaBeside(file, docket, kept, fork === null) : {}),
    ...(fork === null && isOver(seat, docket) ? besideThePlay(file, docket, kept) : {}),
  };
}

/** Two courses cannot be compared when the second could not be read, and no road ends without the course that ended it. */
const standingPage = (page: SavedPage, forked: boolean, ended: boolean): SavedPage => {
  const { needsFork, needsEnding, needsCoda } = savedPageFacts(page);
  if ((needsFork && !forked) || needsCoda) return OVERVIEW_PAGE;
  return needsEnding && !ended ? PLAYING_PAGE : page;
};

/** Whether `decision/option` is a course of this seat that ends the road; anybody may have changed a save. */
const isEnding = (seat: Seat, name: unknown): name is string => {
  const [decision = '', option = ''] = typeof name === 'string' ? name.split('/') : [];
  return endsRoad(seat, { decision, option });
};

/** Says whether a save that does not wholly fit is of another version, or damaged. */
function agedNotice(kept: unknown, now: number): string {
  if (kept === now) return 'save-mangled';
  return typeof kept === 'number' && kept > now ? 'save-newer' : 'save-older';
}

/** How many of the first entries a link put there; none where the save says more than there are. */
const lentOf = ({ lent }: SavedPlay, { entries }: Docket): number =>
  typeof lent === 'number' && Number.isInteger(lent) && lent > 0 && lent <= entries.length ? lent : 0;

/** What was played of the coda, and where it stands if it was left open. @param alone whether no second road is under way */
function codaBeside(file: CaseFile, docket: Docket, kept: SavedPlay, alone: boolean): Partial<Context> {
  const coda = soundCoda(kept.coda, file, docket);
  const seat = codaOf(file, docket);
  if (!coda || !seat) return {};
  if (!coda.open || !alone) return { coda: { ...coda, open: false } };
  const draft = soundDraft(seat, kept.draft, nextPlace(seat, coda.docket));
  return { coda, draft, ...standingInCoda(seat, coda, kept.page) };
}

/** The side door at which a whole play was left, where it can still be gone through: at its decision, or at what follows. */
function besideThePlay(file: CaseFile, docket: Docket, kept: SavedPlay): Partial<Context> {
  const side = soundSideDoor(kept.side, file, docket);
  const seat = file.seats[docket.seat];
  if (!side || !seat) return {};
  const { chapter, step } = placeOf(file, side);
  const made = madeAt(side) !== undefined;
  const place = positions(seat).findIndex(({ decision }) => decision === side.decision);
  const draft = made ? null : soundDraft(seat, kept.draft, place);
  const ended = draft?.option !== undefined && endsRoad(seat, { decision: draft.decision, option: draft.option });
  const page = made ? FOLLOWING_PAGE : ended && savedPageFacts(kept.page).needsEnding ? kept.page : PLAYING_PAGE;
  return {
    side,
    chapter,
    step,
    draft,
    page,
    endingsMet: (kept.endingsMet ?? []).filter((each) => isEnding(seat, each)),
  };
}

/** A kept second road, if the play it left can still be read and the roads still part where they did. */
function soundFork(fork: Fork | null | undefined, file: CaseFile, docket: Docket): Fork | null {
  const original = fork ? parseDocket(fork.original, file).docket : undefined;
  if (!fork || !original || original.seat !== docket.seat || original.edition !== docket.edition) return null;
  return original.entries.some((entry) => entry.decision === fork.decision)
    ? { original, decision: fork.decision, onward: fork.onward === true }
    : null;
}
