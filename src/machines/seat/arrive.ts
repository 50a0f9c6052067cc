/** Takes a player to the seat they asked for: a new play, one taken up again, or the place a link names. */
import type { CaseFile, Seat } from '../../content/schema/caseFile.ts';
import { documentedDocket, emptyDocket, type Docket } from '../../domain/docket/docket.ts';
import { editionOf, seatOf, type Edition } from '../../domain/docket/edition.ts';
import { parseDocket } from '../../domain/docket/parseDocket.ts';
import { parseHearing } from '../../domain/hearing/parseHearing.ts';
import { checkAt, passed, soundCheck } from '../../domain/play/check.ts';
import type { HearingDocket } from '../../domain/hearing/hearingDocket.ts';
import type { Context, Fork, HearingPlay, SavedPlay, SeatIntent } from '../../domain/play/context.ts';
import { codaOf, soundCoda, standingInCoda } from '../../domain/play/coda.ts';
import { soundDraft } from '../../domain/play/draft.ts';
import { soundPicks } from '../../domain/play/secretPicks.ts';
import { madeAt, placeOf, soundSideDoor } from '../../domain/play/sideDoor.ts';
import { overclaims } from '../../domain/play/tries.ts';
import { endsRoad, isOver, nextPlace, positionAfter, positions } from '../../domain/play/position.ts';
import {
  CHECKING_PAGE,
  FIRST_PAGE,
  FOLLOWING_PAGE,
  LAST_PAGE,
  linkedPageFrom,
  OVERVIEW_PAGE,
  PLAYING_PAGE,
  savedPageFacts,
  type SavedPage,
} from '../../domain/play/savedPages.ts';

/** What stands where no play is under way. */
export const NOWHERE = {
  seat: null,
  kept: null,
  docket: null,
  draft: null,
  fork: null,
  side: null,
  handedIn: null,
  coda: null,
  lent: 0,
  hearing: null,
  check: null,
  intent: null,
} as const;

/**
 * The changed parts of the context. A link to an unknown place starts the seat and raises a notice.
 * @throws Error when there is no intent or the case does not have the seat
 */
export function arrive(context: Context): Partial<Context> {
  const { file, intent } = context;
  if (!file || !intent) throw new Error('nobody asked for a place in this case');
  if (intent.how === 'read') return NOWHERE;
  if (intent.how === 'hearing') {
    const docket = parseHearing(intent.play?.docket, file);
    return { ...NOWHERE, hearing: docket && hearingFrom(file, docket, intent.play), bench: intent.form === 'bench' };
  }
  return arriveAtSeat(context, file, intent);
}

/** The name by which a new play is kept; no other play of the device has it. */
export const newPlay = ({ origin, begun }: Context): Pick<Context, 'kept' | 'begun'> => ({
  kept: `${origin}${begun + 1}`,
  begun: begun + 1,
});

/** A hearing taken up again: of what was not ruled on, only choices sealed in secret are still good. */
function hearingFrom(file: CaseFile, docket: HearingDocket, kept: HearingPlay | null): HearingPlay {
  const sealed = docket.form === 'bench' ? soundPicks(file, docket, kept?.draft?.sealed) : {};
  return { docket, draft: Object.keys(sealed).length > 0 ? { sealed } : {}, proofs: {} };
}

function arriveAtSeat(context: Context, file: CaseFile, intent: SeatIntent): Partial<Context> {
  const edition = editionFor(file, intent, context.edition);
  const seat = seatOf(file, { seat: intent.seat, edition });
  if (!seat) throw new Error(`the case has no seat ${intent.seat}`);
  const fresh = emptyDocket(file, seat.id, edition);
  const start = {
    ...newPlay(context),
    seat: seat.id,
    docket: fresh,
    draft: null,
    fork: null,
    side: null,
    handedIn: null,
    coda: null,
    lent: 0,
    check: null,
    endingsMet: [],
    hearing: null,
    page: FIRST_PAGE,
    chapter: 0,
    step: 0,
    intent: null,
  };
  if (intent.how === 'new') return start;
  if (intent.how === 'resume') {
    const { docket, problems, overclaimed } = parseDocket(intent.play.docket, file);
    if (!docket) return { ...start, notices: [...context.notices, 'save-unreadable'] };
    const fork = soundFork(intent.play.fork, file, docket);
    const { page } = intent.play;
    const draft = soundDraft(seat, intent.play.draft, nextPlace(seat, docket));
    const untrue =
      overclaimed > 0 || (draft !== null && intent.play.draft !== null && overclaims(intent.play.draft, draft));
    const notices = [
      ...context.notices,
      ...(problems.length > overclaimed ? [agedNotice(intent.play.docket.version, file.cover.version)] : []),
      ...(untrue ? ['save-claims'] : []),
    ];
    const ended = draft?.option !== undefined && endsRoad(seat, { decision: draft.decision, option: draft.option });
    const place = standing(seat, docket, standingPage(page, fork !== null, ended));
    return {
      ...start,
      ...(intent.play.id !== undefined && { kept: intent.play.id }),
      ...place,
      pair: intent.play.pair === true,
      docket,
      fork,
      draft,
      check: checking(seat, docket, place.page, intent.play.check),
      endingsMet: (intent.play.endingsMet ?? []).filter((each) => isEnding(seat, each)),
      notices,
      lent: lentOf(intent.play, docket),
      ...(isOver(seat, docket) ? codaBeside(file, docket, intent.play, fork === null) : {}),
      ...(fork === null && isOver(seat, docket) ? besideThePlay(file, docket, intent.play) : {}),
    };
  }
  const all = positions(seat);
  // A lawyer may know a decision by the dossier's id (`PC3`), everybody else by its slug.
  const index = all.findIndex(
    (each) => each.decision === intent.at || seat.decisions[each.decision]?.ref === intent.at,
  );
  const page = index >= 0 ? PLAYING_PAGE : linkedPageFrom(intent.at);
  if (!page) return { ...start, misread: [...context.misread, { problem: 'at', key: 'at', value: intent.at }] };
  const count = index >= 0 ? index : savedPageFacts(page).needs === 'everything' ? all.length : 0;
  const docket = documentedDocket(file, seat.id, count, edition);
  const place = standing(seat, docket, page);
  return { ...start, docket, lent: count, ...place, check: checking(seat, docket, place.page) };
}

/**
 * A play goes on in its own edition. A link to a decision that only the full edition has opens that one, as it did
 * before there were two.
 */
function editionFor(file: CaseFile, intent: SeatIntent, wanted: Edition): Edition {
  if (intent.how === 'resume') return editionOf(intent.play.docket);
  if (intent.how === 'new' || wanted === 'full') return wanted;
  const named = Object.values(file.seats[intent.seat]?.decisions ?? {}).find(
    ({ id, ref }) => id === intent.at || ref === intent.at,
  );
  return named?.edition ?? wanted;
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

/** Who stands at a decision has checked the claim before it; who stands at the claim takes it up where it was left. */
function checking(seat: Seat, docket: Docket, page: SavedPage, kept?: unknown): Context['check'] {
  if (page === CHECKING_PAGE) return soundCheck(checkAt(seat, docket), kept);
  return savedPageFacts(page).leadsOn && savedPageFacts(page).atDecision ? passed(checkAt(seat, docket)) : null;
}

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

/** Chapter and step for a page: of the decision made last where the page looks back at it, else of what comes next. */
function standing(seat: Seat, docket: Docket, page: SavedPage): Pick<Context, 'page' | 'chapter' | 'step'> {
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
