/** Guards of the game as a whole: what the title can take up, whether the case is all there, and what lies over every page. */
import { noticeOf } from '../../domain/address/address.ts';
import { EDITIONS } from '../../domain/docket/edition.ts';
import type { Context } from '../../domain/play/context.ts';
import type { AppEvent } from '../events.ts';

interface Given {
  readonly context: Context;
  readonly event: AppEvent;
}

export const isWhole = ({ context }: Given): boolean => !context.partial;

/** The rest of the case in hand, with the seat that is played in it. */
export const completes = ({ context, event }: Given): boolean =>
  event.type === 'case.completed' &&
  context.partial &&
  event.file.id === context.file?.id &&
  Object.hasOwn(event.file.seats, context.docket?.seat ?? '');

export const isSaved = ({ context, event }: Given): boolean =>
  event.type === 'play.resumed' &&
  context.cover.seats.some((seat) => seat.id === context.saved[event.index]?.docket.seat);

export const isEdition = ({ event }: Given): boolean =>
  event.type === 'edition.chosen' && EDITIONS.includes(event.edition);

export const isSeat = ({ context, event }: Given): boolean =>
  'seat' in event && context.cover.seats.some((each) => each.id === event.seat);

export const isRaised = ({ context, event }: Given): boolean =>
  event.type === 'notice.dismissed' && [...context.notices, ...context.misread.map(noticeOf)].includes(event.notice);

/** Something the case has a sheet for: a source, an authority, a fact or an argument, by its full id. */
export const isItem = ({ context: { file }, event }: Given): boolean =>
  event.type === 'source.opened' &&
  file !== null &&
  [file.sources, file.authorities, file.facts, file.arguments].some((table) => Object.hasOwn(table, event.id));

export const hasHearing = ({ context }: Given): boolean => context.cover.hearing;

export const hasSavedHearing = ({ context }: Given): boolean => context.cover.hearing && context.savedHearing !== null;
