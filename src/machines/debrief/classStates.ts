/** What goes on with a class whichever page is shown: reading what came in, scoring it, keeping it, and rehearsing with another. */
import { and, not, type DoneActorEvent } from 'xstate';
import type { ImportBatch, KeptClass } from './context.ts';
import type { AnyDebriefEvent } from './events.ts';
import { base } from './setup.ts';

const addKept = {
  type: 'addKept' as const,
  params: ({ event }: { event: DoneActorEvent }) => ({ kept: event.output as KeptClass }),
};

/** What comes in is queued first and read in the order it came, so that nothing is lost while something else is read. */
export const importingState = base.createStateConfig({
  initial: 'restoring',
  on: {
    'codes.given': { actions: 'enqueue' },
    'files.given': { guard: 'hasFiles', actions: 'enqueue' },
  },
  states: {
    /** A class that this window or this device holds comes back before anything else is read. Codes of an older version fetch their codebook. */
    restoring: {
      id: 'restoring',
      tags: 'importing',
      exit: 'endReading',
      invoke: {
        src: 'restoreClass',
        input: ({ event, self }) => ({
          told: (progress) => self.send({ type: 'reading.progressed', ...progress }),
          period: (event as AnyDebriefEvent).type === 'period.opened' ? (event as { id: string }).id : null,
        }),
        onDone: [
          { guard: 'isOfWindow', target: 'idle', actions: [addKept, 'classChanged'] },
          // Something was counted meanwhile, so that the class is not as it was kept.
          {
            guard: and(['hasOutput', 'hasClass']),
            target: 'idle',
            actions: [addKept, 'classRestored', 'classChanged'],
          },
          { guard: 'hasOutput', target: 'idle', actions: [addKept, 'classRestored'] },
          { target: 'idle' },
        ],
        onError: { target: 'idle', actions: { type: 'raiseNotice', params: { notice: 'kept-damaged' } } },
      },
      on: { 'reading.progressed': { actions: 'tellReading' } },
    },
    idle: {
      id: 'idle',
      always: { guard: 'isWaiting', target: 'reading' },
      on: { 'period.opened': { guard: and(['mayOpenPeriod', not('isNewPeriod')]), target: 'restoring' } },
    },
    reading: {
      tags: 'importing',
      exit: 'endReading',
      invoke: {
        src: 'readRequest',
        input: ({ context, self }) => ({
          request: context.waiting[0],
          told: (progress) => self.send({ type: 'reading.progressed', ...progress }),
        }),
        onDone: {
          target: 'idle',
          actions: [
            { type: 'addBatch', params: ({ event }) => ({ batch: event.output as ImportBatch }) },
            'classChanged',
          ],
        },
        onError: { target: 'idle', actions: 'refuseRequest' },
      },
      on: { 'reading.progressed': { actions: 'tellReading' } },
    },
  },
});

/** Dockets of full codes are scored ahead, as soon as a class is in or has changed. */
export const scoringState = base.createStateConfig({
  initial: 'warming',
  states: {
    warming: { invoke: { src: 'warmUp', onDone: 'scoring', onError: 'scoring' } },
    scoring: {
      invoke: {
        src: 'scorePlays',
        input: ({ context, self }) => ({
          plays: context.results,
          told: (progress) => self.send({ type: 'scoring.progressed', ...progress }),
        }),
        onDone: { target: 'scored', actions: 'markScored' },
        onError: { target: 'scored', actions: 'markScored' }, // the page of the class scores what is left
      },
      on: {
        'class.changed': { target: 'scoring', reenter: true },
        'class.restored': { target: 'scoring', reenter: true },
      },
    },
    scored: { on: { 'class.changed': 'scoring', 'class.restored': 'scoring' } },
  },
});

/** Whether the teacher's own class is kept on this device. Each change of it is written; a made-up class never is. */
export const keepingState = base.createStateConfig({
  initial: 'off',
  on: {
    'period.opened': [
      { guard: and(['mayOpenPeriod', 'isNewPeriod']), target: '.on.saving' },
      { guard: 'mayOpenPeriod', target: '.off' },
    ],
  },
  states: {
    off: {
      id: 'off',
      on: {
        'class.restored': 'on',
        'class.kept': { guard: 'mayKeep', target: 'on.saving', actions: 'clearNotice' },
      },
    },
    /** The class was forgotten while it was kept; if it comes back it is kept again. */
    letGo: {
      on: {
        'class.unforgotten': { guard: 'hasForgotten', target: 'on.saving' },
        'class.changed': { guard: 'hasClass', target: 'off' },
      },
    },
    on: {
      id: 'kept',
      tags: 'kept',
      initial: 'saved',
      entry: 'lookAgain',
      on: {
        'period.named': { target: '.saving', actions: 'namePeriod' },
        'class.heard': [
          { guard: 'isByOwnWriting', actions: ['takeHeard', 'classChanged'] },
          { actions: ['takeHeard', 'classRestored'] },
        ],
        'class.lost': { target: 'off', actions: { type: 'raiseNotice', params: { notice: 'kept-gone' } } },
        'class.changed': { guard: 'isOwn', target: '.saving' },
        'class.kept': { guard: 'mayStopKeeping', target: 'off', actions: ['deleteSavedClass', 'clearNotice'] },
        'class.forgotten': { guard: 'mayForget', target: 'letGo' },
      },
      states: {
        saved: {},
        saving: {
          invoke: {
            src: 'saveClass',
            input: ({ context: { aside, results, hands, unread, period, name } }) => ({
              ...(aside
                ? { results: aside.results, hands: aside.hands, unread: aside.unread }
                : { results, hands, unread }),
              period,
              name,
            }),
            onDone: [
              {
                guard: 'isLost',
                target: '#off',
                actions: { type: 'raiseNotice', params: { notice: 'kept-gone' } },
              },
              {
                guard: 'hasOutput',
                target: 'saved',
                actions: { type: 'raiseNotice', params: ({ event }) => ({ notice: event.output as string | null }) },
              },
              { target: 'saved' },
            ],
            onError: { target: 'saved', actions: { type: 'raiseNotice', params: { notice: 'storage-blocked' } } },
          },
          on: { 'class.changed': { guard: 'isOwn', target: 'saving', reenter: true } },
        },
      },
    },
  },
});

/** Whose class is shown. A rehearsal lies over the teacher's own class and takes nothing away from it. */
export const showingState = base.createStateConfig({
  initial: 'own',
  on: { 'class.changed': { guard: 'isOvertaken', actions: 'dropForgotten' } },
  states: {
    own: {
      id: 'own',
      on: { 'sample.shown': { guard: 'mayRehearse', target: 'rehearsing' } },
    },
    /** It ends as soon as anything real comes in. */
    rehearsing: {
      tags: 'rehearsal',
      entry: ['setClassAside', 'classChanged'],
      exit: ['bringClassBack', 'classChanged'],
      on: {
        'sample.shown': { guard: 'mayRehearse', target: 'rehearsing', reenter: true },
        'rehearsal.ended': { guard: 'isGathering', target: 'own' },
        'class.forgotten': { guard: 'isGathering', target: 'own' },
        'hands.counted': { guard: and(['isGathering', 'isChoice']), target: 'own' },
        'codes.given': 'own',
        'files.given': { guard: 'hasFiles', target: 'own' },
      },
    },
  },
});
