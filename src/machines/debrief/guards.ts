/** What the debrief's chart refuses: an event that names what is not there, or asks for what there is nothing for. */
import type { DebriefContext, KeptClass, PageName } from './context.ts';
import { PHASES } from '../../domain/debrief/run.ts';
import type { AnyDebriefEvent } from './events.ts';
import { hasItem, stepFrom } from './runPosition.ts';
import { isFit } from './screenFits.ts';

interface Asked {
  readonly context: DebriefContext;
  readonly event: AnyDebriefEvent;
}

/** A class may be laid into two groups, to be compared. */
const GROUPS: readonly (string | null | undefined)[] = ['A', 'B', null, undefined];

/** Something is waiting to be read. */
export const isWaiting = ({ context }: Asked): boolean => context.waiting.length > 0;

export const hasFiles = ({ event }: Asked): boolean => event.type === 'files.given' && event.files.length > 0;

/** Something is in: results, or hands that were counted. */
export const hasClass = ({ context }: Asked): boolean => context.results.length > 0 || context.hands.length > 0;

export const hasForgotten = ({ context }: Asked): boolean => context.forgotten !== null;

export const hasPlays = ({ context }: Asked): boolean => context.results.length > 0;

/** The measures of this very class are worked out, and not only those of the one before it. */
export const isScored = ({ context }: Asked): boolean => context.scored === context.results;

/** A choice of the case itself, and a number. Hands in the room are also counted for a choice of a coda. */
export const isChoice = ({ context, event }: Asked): boolean => {
  if (event.type !== 'hands.counted' && event.type !== 'vote.counted' && event.type !== 'hands.raised') return false;
  if (!Number.isFinite(event.count) || !Object.hasOwn(context.file.seats, event.seat)) return false;
  const seat = context.file.seats[event.seat];
  const places = [seat, ...(event.type === 'hands.raised' ? [seat?.coda] : [])];
  return places.some(
    (place) =>
      Object.hasOwn(place?.decisions ?? {}, event.decision) &&
      Object.hasOwn(place?.decisions[event.decision]?.options ?? {}, event.option),
  );
};

/** Hands vote for a road at a fork alone. */
export const isAtFork = ({ context }: Asked): boolean => context.run.phase === 'whatif';

/** Everybody chooses at why, and at the question of a coda. */
export const isAtChoosing = ({ context }: Asked): boolean =>
  context.run.phase === 'why' || (context.run.phase === 'today' && context.run.item === 0);

export const isResult = ({ context, event }: Asked): boolean =>
  (event.type === 'result.removed' || event.type === 'group.set') &&
  context.results.some(({ key }) => key === event.key);

/** Something is in that may have come before; and, where one is named, that one. */
export const isOpenAgain = ({ context, event }: Asked): boolean =>
  event.type === 'again.answered' &&
  context.results.some(({ key, again }) => again !== undefined && (event.key === null || key === event.key));

/** Something that was not understood and is not mended yet; and something was written in its place. */
export const isRefusal = ({ context, event }: Asked): boolean =>
  (event.type === 'refusal.dropped' || (event.type === 'refusal.mended' && event.text.trim() !== '')) &&
  context.refused.some(({ key }) => key === event.key);

export const isGroup = ({ event }: Asked): boolean =>
  (event.type === 'group.opened' || event.type === 'group.set') && GROUPS.includes(event.group);

/** A period that the device keeps and that is not open; or a new one, with a name. */
export const isPeriod = ({ context, event }: Asked): boolean =>
  event.type === 'period.opened' &&
  event.id !== context.period &&
  context.periods.some(({ id }) => id === event.id) === (event.name === undefined) &&
  event.name !== '';

export const isNewPeriod = ({ event }: Asked): boolean => event.type === 'period.opened' && event.name !== undefined;

/** Nothing waits to be mended: what another class is opened over is gone. */
export const isMended = ({ context }: Asked): boolean => context.refused.every(({ key }) => key === undefined);

export const isByOwnWriting = ({ event }: Asked): boolean => event.type === 'class.heard' && event.own;

/** Writing found that another window has forgotten the class. */
export const isLost = ({ event }: Asked): boolean => 'output' in event && event.output === 'kept-gone';

export const asksToKeep = ({ event }: Asked): boolean => event.type === 'class.kept' && event.on;
export const asksNotToKeep = ({ event }: Asked): boolean => event.type === 'class.kept' && !event.on;

export const opens = ({ event }: Asked, { page }: { page: PageName }): boolean =>
  event.type === 'page.opened' && event.page === page;

export const isPhase = ({ event }: Asked): boolean => event.type === 'phase.opened' && PHASES.includes(event.phase);
export const isItem = ({ context, event }: Asked): boolean =>
  event.type === 'item.opened' && hasItem(context, event.item);

/** The run has a step that way. */
export const canStep = ({ context }: Asked, { by }: { by: 1 | -1 }): boolean => stepFrom(context, by) !== context.run;

/** Another count than the chart has, and one that can be true. */
export const isNewFit = ({ context, event }: Asked): boolean =>
  event.type === 'screen.fits' && isFit(event.list, event.count) && context.fits[event.list] !== event.count;

export const asksForAnswers = ({ event }: Asked): boolean => event.type === 'answers.shown' && event.on;
export const asksToHideAnswers = ({ event }: Asked): boolean => event.type === 'answers.shown' && !event.on;

/** A lesson's worth of minutes; none stops the clock. */
export const isTime = ({ event }: Asked): boolean =>
  event.type === 'clock.started' && Number.isFinite(event.at) && event.minutes >= 0 && event.minutes <= 600;

/** A class came back that only this window held. */
export const isOfWindow = ({ event }: Asked): boolean =>
  'output' in event && (event.output as KeptClass | null)?.held === 'window';

/** A saved class came back, or saving it failed: what an actor said when it was done. */
export const hasOutput = ({ event }: Asked): boolean => 'output' in event && event.output !== null;
