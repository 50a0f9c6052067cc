/** What the game as a whole changes: what was asked for, where a play begins and is left, what the device keeps, and notices. */
import { noticeOf } from '../../domain/address/address.ts';
import { emptyDocket } from '../../domain/docket/docket.ts';
import { playOf, type Context } from '../../domain/play/context.ts';
import { nextPlace, positionAfter } from '../../domain/play/position.ts';
import { FIRST_PAGE } from '../../domain/play/savedPages.ts';
import { asEvent } from '../asEvent.ts';
import type { AppEvent } from '../events.ts';
import { answered } from '../panel/recall.ts';
import { newPlay } from '../seat/arrive.ts';
import { AT_THE_START, NOTHING_MADE, NOWHERE } from '../seat/blankPlay.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}
type Changes = Partial<Context>;

/** A notice is said once. */
const withNotice = ({ notices }: Context, notice: string): Pick<Context, 'notices'> => ({
  notices: notices.includes(notice) ? notices : [...notices, notice],
});

/** What somebody asked for, until they have come there. */
export const intend = ({ context, event }: Given): Changes => {
  if (event.type === 'seat.chosen') return { intent: { how: 'new' as const, seat: event.seat } };
  if (event.type === 'place.linked') return { intent: { how: 'link' as const, seat: event.seat, at: event.at } };
  if (event.type === 'hearing.chosen')
    return { intent: { how: 'hearing' as const, play: null, ...(event.form && { form: event.form }) } };
  if (event.type === 'hearing.resumed') return { intent: { how: 'hearing' as const, play: context.savedHearing } };
  if (event.type === 'case.read') return { intent: { how: 'read' as const } };
  const play = event.type === 'play.resumed' ? context.saved[event.index] : undefined;
  return play ? { intent: { how: 'resume' as const, seat: play.docket.seat, play } } : {};
};

/** The decision that comes next, with nothing weighed yet. */
export const advance = ({ context }: Given): Changes => {
  const { seat, docket } = playOf(context);
  const { chapter, step } = positionAfter(seat, nextPlace(seat, docket));
  return { chapter, step, draft: null };
};

/** The seat anew, as a play of its own. */
export const startOver = ({ context }: Given): Changes => {
  const { file, seat, docket } = playOf(context);
  return {
    ...NOTHING_MADE,
    ...AT_THE_START,
    ...newPlay(context),
    docket: emptyDocket(file, seat.id, docket.edition),
    recall: {},
  };
};

/** Back to the title: no play is under way; a hearing that has not ended stays on offer. */
export const leave = ({ context: { hearing, savedHearing } }: Given): Changes => ({
  ...NOWHERE,
  endingsMet: [],
  recall: {},
  today: false,
  page: FIRST_PAGE,
  savedHearing: hearing === null ? savedHearing : hearing.ended ? null : hearing,
});

/** One answer to a closing question. */
export const answerRecall = ({ context, event }: Given): Changes => {
  const { question, answer } = asEvent(event, 'recall.answered');
  return { recall: answered(context, question, answer) };
};

/** The source that lies open, and what it was opened for. */
export const openSource = ({ event }: Given): Changes => {
  const { id, for: cited = null } = asEvent(event, 'source.opened');
  return { opened: id, openedFor: cited };
};

/** What the device keeps. */
export const keepSaved = ({ context, event }: Given): Changes => {
  const {
    plays,
    finished = context.finished,
    extras = context.extras,
    hearing = null,
    hearings = context.hearings,
  } = asEvent(event, 'saves.found');
  return { saved: plays, finished, extras, savedHearing: hearing, hearings };
};

/** A notice that was read is gone, with what could not be followed in the address. */
export const dismiss = ({ context, event }: Given): Changes => {
  const { notice } = asEvent(event, 'notice.dismissed');
  return {
    notices: context.notices.filter((each) => each !== notice),
    misread: context.misread.filter((each) => noticeOf(each) !== notice),
  };
};

/** What in the address could not be followed. */
export const tellMisread = ({ context, event }: Given): Changes => ({
  misread: [...context.misread, ...asEvent(event, 'address.misread').problems],
});

/** A newer version stays on offer: that this one is kept too is no news then. */
export const tellOffline = ({ context, event }: Given): Changes =>
  context.offline === 'newer' ? {} : { offline: asEvent(event, 'offline.told').offline };

/** Whether the device keeps what is done: where it stops keeping, that is said. */
export const tellKeeping = ({ context, event }: Given): Changes => {
  const { unkept } = asEvent(event, 'keeping.told');
  return { unkept, ...(unkept && withNotice(context, unkept)) };
};

export const raise = ({ context, event }: Given): Changes =>
  withNotice(context, asEvent(event, 'notice.raised').notice);

export const raiseNamed = ({ context }: Given, params: { notice: string }): Changes =>
  withNotice(context, params.notice);
