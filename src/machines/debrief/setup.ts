/** The vocabulary of the debrief's chart: its guards, actions and actors by name, so that the charts read as tables. */
import { and, assign, fromCallback, fromPromise, not, or, raise, setup, stateIn } from 'xstate';
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { ClassPlay } from '../../domain/debrief/classPlay.ts';
import type { FormKey } from '../../domain/debrief/formSheets.ts';
import { FIRST_STEP } from '../../domain/debrief/run.ts';
import { classOf, counted, madeUpClass, regrouped, unreadable, withBatch, withKept } from './classData.ts';
import {
  EMPTY_CLASS,
  type ClassData,
  type DebriefContext,
  type ImportBatch,
  type ImportRequest,
  type KeptClass,
  type PageName,
  type Progress,
} from './context.ts';
import type { AnyDebriefEvent, CameraPicture, InnerEvent } from './events.ts';
import * as can from './guards.ts';
import { atItem, atPhase, atStep, stepFrom, withFit, withFits } from './runPosition.ts';
import { DEFAULT_FITS, fitsOfNewStep } from './screenFits.ts';

/** Long work says how far it is. */
export interface Told {
  readonly told: (progress: Progress) => void;
}

/** What is written to the device: the class of a case. */
export type ClassToSave = Pick<ClassData, 'results' | 'hands' | 'unread'>;

const missing = (): never => {
  throw new Error('no actor was provided');
};

const vocabulary = setup({
  types: {
    context: {} as DebriefContext,
    events: {} as AnyDebriefEvent,
    input: {} as { cover: CaseCover; file: CaseFile; forms?: FormKey | null },
    tags: {} as 'importing' | 'measuring' | 'rehearsal' | 'kept' | 'blank' | 'answers',
    meta: {} as { readonly page: PageName },
  },
  actors: {
    /** Reads the class kept on this device, with codebooks of older versions; null where none is kept. */
    restoreClass: fromPromise<KeptClass | null, Told>(missing),
    /** Reads one thing that was handed in. */
    readRequest: fromPromise<ImportBatch, Told & { readonly request: ImportRequest | undefined }>(missing),
    /** Scores one documented docket a seat, which makes the first real one quick. */
    warmUp: fromPromise<void>(missing),
    /** Scores the plays of a class in short turns, so that its page opens at once. */
    scorePlays: fromPromise<void, Told & { readonly plays: readonly ClassPlay[] }>(missing),
    /** Writes the class to the device. Its output names a sentence where that failed. */
    saveClass: fromPromise<string | null, ClassToSave>(missing),
    /** Reads codes through the camera until it is stopped; sends `codes.given` and `camera.failed`. */
    camera: fromCallback<AnyDebriefEvent, { readonly picture: CameraPicture | null }>(missing),
  },
  actions: {
    classChanged: raise({ type: 'class.changed' }),
    classRestored: raise({ type: 'class.restored' }),
    /** Takes the kept class off the device; the shell says how. */
    deleteSavedClass: () => {},
    enqueue: assign(({ context, event }) => {
      const { group } = context;
      if (event.type === 'codes.given')
        return {
          waiting: [...context.waiting, { kind: 'text' as const, text: event.text, from: event.from, group }],
        };
      return event.type === 'files.given'
        ? { waiting: [...context.waiting, { kind: 'files' as const, files: event.files, group }] }
        : {};
    }),
    addBatch: assign(({ context }, { batch }: { batch: ImportBatch }) => ({
      ...withBatch(context, batch),
      waiting: context.waiting.slice(1),
    })),
    refuseRequest: assign(({ context }) => ({
      refused: [unreadable(context.waiting[0])],
      waiting: context.waiting.slice(1),
    })),
    addKept: assign(({ context }, { kept }: { kept: KeptClass }) =>
      context.aside ? { aside: withKept(context.aside, kept) } : withKept(classOf(context), kept),
    ),
    endReading: assign(() => ({ reading: null })),
    tellReading: assign(({ event }) =>
      event.type === 'reading.progressed' ? { reading: { done: event.done, of: event.of } } : {},
    ),
    tellScoring: assign(({ event }) =>
      event.type === 'scoring.progressed' ? { scoring: { done: event.done, of: event.of } } : {},
    ),
    clearNotice: assign(() => ({ notice: null })),
    markScored: assign(({ context }) => ({ scored: context.results })),
    endScoring: assign(() => ({ scoring: null })),
    raiseNotice: assign((_, { notice }: { notice: string | null }) => ({ notice })),
    chooseGroup: assign(({ event }) => (event.type === 'group.opened' ? { group: event.group } : {})),
    countOnce: assign(({ event }) => (event.type === 'once.set' ? { once: event.on } : {})),
    removeResult: assign(({ context, event }) =>
      event.type === 'result.removed' ? { results: context.results.filter(({ key }) => key !== event.key) } : {},
    ),
    regroup: assign(({ context, event }) =>
      event.type === 'group.set' ? { results: regrouped(context.results, event.key, event.group) } : {},
    ),
    countHands: assign(({ context, event }) =>
      event.type === 'hands.counted' ? { hands: counted(context.hands, event) } : {},
    ),
    countVote: assign(({ context, event }) =>
      event.type === 'vote.counted' ? { votes: counted(context.votes, event) } : {},
    ),
    forgetClass: assign(() => ({ ...EMPTY_CLASS, notice: null, run: FIRST_STEP, clock: null })),
    setClassAside: assign(({ context }) => ({
      ...madeUpClass(context),
      aside: classOf(context),
      run: FIRST_STEP,
      notice: null,
      clock: null,
    })),
    bringClassBack: assign(({ context }) => ({
      ...(context.aside ?? EMPTY_CLASS),
      aside: null,
      run: FIRST_STEP,
      clock: null,
    })),
    /** Notes which page is shown: it stays on the screen while the page of the class waits for its measures. */
    turnTo: assign((_, { page }: { page: PageName }) => ({ behind: page })),
    openPhase: assign(({ context, event }) => (event.type === 'phase.opened' ? atPhase(context, event.phase) : {})),
    openItem: assign(({ context, event }) => (event.type === 'item.opened' ? atItem(context, event.item) : {})),
    step: assign(({ context }, { by }: { by: 1 | -1 }) => atStep(context, stepFrom(context, by))),
    fitScreen: assign(({ context, event }) =>
      event.type === 'screen.fits' ? withFit(context, event.list, event.count) : {},
    ),
    measureAnew: assign(({ context }) => withFits(context, DEFAULT_FITS)),
    measureStep: assign(({ context }) => ({ fits: fitsOfNewStep(context.fits) })),
    startClock: assign(({ event }) =>
      event.type === 'clock.started'
        ? { clock: event.minutes > 0 ? { startedAt: event.at, minutes: event.minutes } : null }
        : {},
    ),
  },
  guards: {
    ...can,
    isOwn: stateIn('#own'),
    isGathering: stateIn('#gathering'),
    isRestoring: stateIn('#restoring'),
  },
});

export const base = vocabulary.extend({
  guards: {
    /** Nothing that needs scoring is in, or it is scored; and no kept class is still to come. */
    isMeasured: and([not('isRestoring'), or([not('hasPlays'), 'isScored'])]),
    /** A made-up class is neither kept nor forgotten, and a class that is still coming back is not either. */
    mayForget: and(['isGathering', 'isOwn', 'hasClass', not('isRestoring')]),
    mayKeep: and(['asksToKeep', 'isGathering', 'isOwn', 'hasClass', not('isRestoring')]),
    mayStopKeeping: and(['asksNotToKeep', 'isGathering', 'isOwn']),
    /** A made-up class never takes the place of one that is in. */
    mayRehearse: and(['isGathering', or([not('isOwn'), not('hasClass')])]),
  },
});

/** What an actor sends back while it works. */
export type Report = InnerEvent;
