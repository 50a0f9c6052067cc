/** Making one decision: examine what comes first, choose, back it, answer what is asked, commit. */
import { base } from '../setup.ts';

const committed = { type: 'cue' as const, params: { name: 'decision.committed' as const } };

/**
 * A draft may be changed until it is committed, and each change asks anew what is still missing. A slip is answered at
 * once: it fixes the course, and a wrong one may be swapped once.
 */
export const decisionState = base.createStateConfig({
  id: 'decision',
  initial: 'arriving',
  meta: { page: 'decision' },
  entry: { type: 'turnTo', params: { page: 'decision' } },
  exit: 'clearDesk',
  on: {
    'part.answered': {
      guard: 'isReplyHere',
      target: '.weighing',
      actions: ['answerPart', 'clearDesk', 'cueReply'],
    },
    'option.chosen': {
      guard: 'isOption',
      target: '.weighing',
      actions: ['chooseOption', 'clearDesk', 'cueCourse'],
    },
    'slip.placed': {
      guard: 'isPlaceable',
      target: '.weighing',
      actions: ['placeSlip', 'clearDesk', { type: 'cue', params: { name: 'slip.placed' } }],
    },
    'slot.waived': {
      guard: 'isOpenSlot',
      target: '.weighing',
      actions: ['waiveSlot', 'clearDesk', { type: 'cue', params: { name: 'slot.waived' } }],
    },
    'slot.opened': { guard: 'isRaisable', actions: 'raiseSlips' },
    'slot.closed': { actions: 'clearDesk' },
    /** Taken by `ready` where nothing is missing; before that, Commit leads to what is. */
    'decision.committed': { actions: 'remind' },
  },
  states: {
    /** What lies on the desk is taken up as the decision is entered, and only then. */
    arriving: {
      always: [{ guard: 'hasDocument', target: 'weighing', actions: 'cueDocument' }, { target: 'weighing' }],
    },
    weighing: {
      always: [
        { guard: 'lacksExamination', target: 'examining' },
        { guard: 'lacksCourse', target: 'choosing' },
        { guard: 'lacksBacking', target: 'backing' },
        { guard: 'lacksAnswer', target: 'answering' },
        { target: 'ready' },
      ],
    },
    examining: {},
    choosing: {},
    backing: {},
    answering: {},
    ready: {
      on: {
        'decision.committed': [
          {
            guard: 'leadsToEnding',
            target: '#road-end',
            actions: { type: 'cue', params: { name: 'road.ended' } },
          },
          {
            guard: 'bindsDocument',
            target: '#consequence',
            actions: ['record', committed, { type: 'cue', params: { name: 'document.bound' } }],
          },
          { target: '#consequence', actions: ['record', committed] },
        ],
      },
    },
  },
});
