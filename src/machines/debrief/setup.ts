/** The vocabulary of the debrief's chart: its guards, actions and actors by name, so that the charts read as tables. */
import { and, assertEvent, assign, fromCallback, fromPromise, not, or, raise, setup, stateIn } from 'xstate';
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { ClassPlay } from '../../domain/debrief/classPlay.ts';
import type { FormKey } from '../../domain/debrief/formSheets.ts';
import { FIRST_STEP } from '../../domain/debrief/run.ts';
import { asEvent } from '../asEvent.ts';
import { answered, classOf, counted, madeUpClass, mendRequest, regrouped, unreadable, withBatch } from './classData.ts';
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
import { withHeard } from './heard.ts';
import { withRestored } from './place.ts';
import { atItem, atPhase, atStep, onSameDecision, stepFrom, withFit, withFits } from './runPosition.ts';
import { DEFAULT_FITS, fitsOfNewStep } from './screenFits.ts';

/** Long work says how far it is. */
export interface Told {
  readonly told: (progress: Progress) => void;
}

/** What is written to the device: the class of a case, and by what it is kept. */
export type ClassToSave = Pick<ClassData, 'results' | 'hands' | 'unread'> &
  Partial<Pick<DebriefContext, 'period' | 'name'>>;

const missing = (): never => {
  throw new Error('no actor was provided');
};

const progressOf = ({ done, of }: Progress): Progress => ({ done, of });

const vocabulary = setup({
  types: {
    context: {} as DebriefContext,
    events: {} as AnyDebriefEvent,
    input: {} as { cover: CaseCover; file: CaseFile; forms?: FormKey | null; period?: string },
    tags: {} as 'importing' | 'measuring' | 'rehearsal' | 'kept' | 'blank' | 'answers',
    meta: {} as { readonly page: PageName },
  },
  actors: {
    /**
     * Reads a class that is kept, with codebooks of older versions: the one that was asked for by its period, or with null the one that
     * this window or this device holds. Its output is null where none is.
     */
    restoreClass: fromPromise<KeptClass | null, Told & { readonly period: string | null }>(missing),
    /** Tells which periods the device keeps, and what other windows do to the one that is shown. */
    followKept: fromCallback<AnyDebriefEvent, { readonly isKept: () => boolean }>(() => {}),
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
    /** Looks whether the kept class has changed while it was read; the shell says how. */
    lookAgain: () => {},
    openPeriod: assign(({ event }) => {
      const { id, name = '' } = asEvent(event, 'period.opened');
      return { ...EMPTY_CLASS, notice: null, run: FIRST_STEP, clock: null, forgotten: null, period: id, name };
    }),
    namePeriod: assign(({ event }) => ({ name: asEvent(event, 'period.named').name })),
    listPeriods: assign(({ event }) => ({ periods: asEvent(event, 'periods.listed').periods })),
    takeHeard: assign(({ context, event }) => {
      const { heard } = asEvent(event, 'class.heard');
      const { aside } = context;
      const change = aside ? { aside: withHeard(aside, heard) } : withHeard(classOf(context), heard);
      return { ...onSameDecision(context, change), name: heard.name };
    }),
    enqueue: assign(({ context, event }) => {
      assertEvent(event, ['codes.given', 'files.given']);
      const { group } = context;
      const request: ImportRequest =
        event.type === 'codes.given'
          ? { kind: 'text', text: event.text, from: event.from, group }
          : { kind: 'files', files: event.files, group };
      return { waiting: [...context.waiting, request] };
    }),
    addBatch: assign(({ context }, { batch }: { batch: ImportBatch }) => ({
      ...onSameDecision(context, withBatch(context, batch)),
      waiting: context.waiting.slice(1),
    })),
    refuseRequest: assign(({ context }) => ({
      refused: [...context.refused, unreadable(context.waiting[0])],
      waiting: context.waiting.slice(1),
    })),
    addKept: assign(({ context }, { kept }: { kept: KeptClass }) => withRestored(context, kept)),
    endReading: assign(() => ({ reading: null })),
    tellReading: assign(({ event }) => ({ reading: progressOf(asEvent(event, 'reading.progressed')) })),
    tellScoring: assign(({ event }) => ({ scoring: progressOf(asEvent(event, 'scoring.progressed')) })),
    clearNotice: assign(() => ({ notice: null })),
    markScored: assign(({ context }) => ({ scored: context.results })),
    endScoring: assign(() => ({ scoring: null })),
    raiseNotice: assign((_, { notice }: { notice: string | null }) => ({ notice })),
    chooseGroup: assign(({ event }) => ({ group: asEvent(event, 'group.opened').group })),
    answerAgain: assign(({ context, event }) => {
      const { key, same } = asEvent(event, 'again.answered');
      return onSameDecision(context, { results: answered(context.results, key, same) });
    }),
    enqueueMended: assign(({ context, event }) => {
      const { key, text } = asEvent(event, 'refusal.mended');
      return { waiting: [...context.waiting, mendRequest(context, key, text)] };
    }),
    dropRefusal: assign(({ context, event }) => {
      const { key } = asEvent(event, 'refusal.dropped');
      return { refused: context.refused.filter((each) => each.key !== key) };
    }),
    removeResult: assign(({ context, event }) => {
      const { key } = asEvent(event, 'result.removed');
      return onSameDecision(context, { results: context.results.filter((each) => each.key !== key) });
    }),
    regroup: assign(({ context, event }) => {
      const { key, group } = asEvent(event, 'group.set');
      return { results: regrouped(context.results, key, group) };
    }),
    countHands: assign(({ context, event }) =>
      onSameDecision(context, { hands: counted(context.hands, asEvent(event, 'hands.counted')) }),
    ),
    countVote: assign(({ context, event }) => ({ votes: counted(context.votes, asEvent(event, 'vote.counted')) })),
    countRaised: assign(({ context, event }) => ({ raised: counted(context.raised, asEvent(event, 'hands.raised')) })),
    forgetClass: assign(({ context }) => ({
      ...EMPTY_CLASS,
      notice: null,
      run: FIRST_STEP,
      clock: null,
      name: '',
      forgotten: { ...classOf(context), run: context.run, clock: context.clock, name: context.name },
    })),
    unforgetClass: assign(({ context }) => ({ ...context.forgotten, forgotten: null })),
    dropForgotten: assign(() => ({ forgotten: null })),
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
    openPhase: assign(({ context, event }) => atPhase(context, asEvent(event, 'phase.opened').phase)),
    openItem: assign(({ context, event }) => atItem(context, asEvent(event, 'item.opened').item)),
    step: assign(({ context }, { by }: { by: 1 | -1 }) => atStep(context, stepFrom(context, by))),
    fitScreen: assign(({ context, event }) => {
      const { list, count } = asEvent(event, 'screen.fits');
      return withFit(context, list, count);
    }),
    measureAnew: assign(({ context }) => withFits(context, DEFAULT_FITS)),
    measureStep: assign(({ context }) => ({ fits: fitsOfNewStep(context.fits) })),
    startClock: assign(({ event }) => {
      const { at, minutes } = asEvent(event, 'clock.started');
      return { clock: minutes > 0 ? { startedAt: at, minutes } : null };
    }),
  },
  guards: {
    ...can,
    isOwn: stateIn('#own'),
    isGathering: stateIn('#gathering'),
    isRestoring: stateIn('#restoring'),
    isIdle: stateIn('#idle'),
    isKept: stateIn('#kept'),
  },
});

export const base = vocabulary.extend({
  guards: {
    /** Nothing that needs scoring is in, or it is scored; and no kept class is still to come. */
    isMeasured: and([not('isRestoring'), or([not('hasPlays'), 'isScored'])]),
    /** Something else is in by now, so that a forgotten class would come back over it. */
    isOvertaken: and(['hasForgotten', 'hasClass']),
    /** A made-up class is neither kept nor forgotten, and a class that is still coming back is not either. */
    mayForget: and(['isGathering', 'isOwn', or(['hasClass', 'isKept']), not('isRestoring')]),
    /** Another class is opened only where this one is kept or there is none, so that nothing is lost by it. */
    mayOpenPeriod: and(['isPeriod', 'isGathering', 'isOwn', 'isIdle', 'isMended', or(['isKept', not('hasClass')])]),
    mayKeep: and(['asksToKeep', 'isGathering', 'isOwn', 'hasClass', not('isRestoring')]),
    mayStopKeeping: and(['asksNotToKeep', 'isGathering', 'isOwn']),
    /** A made-up class never takes the place of one that is in. */
    mayRehearse: and(['isGathering', or([not('isOwn'), not('hasClass')])]),
  },
});

/** What an actor sends back while it works. */
export type Report = InnerEvent;
