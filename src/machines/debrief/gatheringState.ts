/** Where a class is gathered: what is in is sorted, counted by hand, kept or forgotten, and the camera may look for codes. */
import { and } from 'xstate';
import type { CameraPicture } from './events.ts';
import { base } from './setup.ts';

export const gatheringState = base.createStateConfig({
  id: 'gathering',
  entry: { type: 'turnTo', params: { page: 'gather' } },
  meta: { page: 'gather' },
  on: {
    'group.opened': { guard: 'isGroup', actions: 'chooseGroup' },
    'again.answered': { guard: 'isOpenAgain', actions: ['answerAgain', 'classChanged'] },
    'refusal.mended': { guard: 'isRefusal', actions: 'enqueueMended' },
    'refusal.dropped': { guard: 'isRefusal', actions: 'dropRefusal' },
    'result.removed': { guard: 'isResult', actions: ['removeResult', 'classChanged'] },
    'group.set': { guard: and(['isResult', 'isGroup']), actions: ['regroup', 'classChanged'] },
    'hands.counted': { guard: 'isChoice', actions: ['countHands', 'classChanged'] },
    // A made-up class is forgotten by the end of the rehearsal, and nothing that was kept goes with it.
    'class.forgotten': { guard: 'mayForget', actions: ['forgetClass', 'deleteSavedClass', 'classChanged'] },
    'class.unforgotten': { guard: 'hasForgotten', actions: ['unforgetClass', 'classChanged'] },
    'period.opened': { guard: 'mayOpenPeriod', actions: 'openPeriod' },
    'sample.shown': { guard: 'mayRehearse', target: 'running' },
  },
  initial: 'cameraOff',
  states: {
    cameraOff: { on: { 'camera.opened': 'cameraOn' } },
    /** The camera is shut as soon as this state is left, also while it is still opening. */
    cameraOn: {
      invoke: {
        src: 'camera',
        input: ({ event }): { picture: CameraPicture | null } => ({
          picture: event.type === 'camera.opened' ? event.picture : null,
        }),
      },
      on: {
        'camera.opened': { target: 'cameraOn', reenter: true },
        'camera.closed': 'cameraOff',
        'camera.failed': {
          target: 'cameraOff',
          actions: { type: 'raiseNotice', params: ({ event }) => ({ notice: event.trouble }) },
        },
      },
    },
  },
});
