/** The play of a seat that was begun before the seat is asked for again: the player is asked, and it is never passed over. */
import { parseDocket } from '../docket/parseDocket.ts';
import { seatOf } from '../docket/edition.ts';
import type { Context, SavedPlay } from './context.ts';
import { isOver } from './position.ts';

/** Whether something of it is the player's own and something is still to be decided. */
function isUnderWay({ file }: Context, { docket: kept, draft, lent = 0 }: SavedPlay): boolean {
  if (!file || (kept.entries.length <= lent && draft === null)) return false;
  const { docket } = parseDocket(kept, file);
  const seat = docket && seatOf(file, docket);
  return docket !== undefined && docket !== null && !!seat && !isOver(seat, docket);
}

/** The latest play of the seat that is asked for, where it was begun and not ended; undefined where nothing has to be asked. */
export function begunSeat(context: Context): SavedPlay | undefined {
  const { intent, saved } = context;
  if (intent?.how !== 'new' && intent?.how !== 'link') return undefined;
  return saved.find((play) => play.docket.seat === intent.seat && isUnderWay(context, play));
}

/** The intent to go on with that play. */
export function takenUp(context: Context): Partial<Context> {
  const play = begunSeat(context);
  return play ? { intent: { how: 'resume', seat: play.docket.seat, play } } : {};
}
