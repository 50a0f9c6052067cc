/** Takes a player to the seat they asked for: a new play, one taken up again, or the place a link names. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { documentedDocket, emptyDocket } from '../../domain/docket/docket.ts';
import { editionOf, seatOf, type Edition } from '../../domain/docket/edition.ts';
import type { HearingDocket } from '../../domain/hearing/hearingDocket.ts';
import { parseHearing } from '../../domain/hearing/parseHearing.ts';
import type { Context, HearingPlay, SeatIntent } from '../../domain/play/context.ts';
import { positions } from '../../domain/play/position.ts';
import { linkedPageFrom, PLAYING_PAGE, savedPageFacts } from '../../domain/play/savedPages.ts';
import { soundPicks } from '../../domain/play/secretPicks.ts';
import { AT_THE_START, NOWHERE } from './blankPlay.ts';
import { checking, standing } from './standing.ts';
import { resumed } from './takeUpPlay.ts';

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
    ...NOWHERE,
    ...AT_THE_START,
    ...newPlay(context),
    seat: seat.id,
    docket: fresh,
  };
  if (intent.how === 'new') return start;
  if (intent.how === 'resume') return { ...start, ...resumed(context, file, seat, intent.play) };
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
