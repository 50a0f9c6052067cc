/** Making one decision: examine what comes first, choose, back it, answer what is asked, commit. */
import { base } from '../setup.ts';

/** Any part of the draft may be changed until it is committed; each change asks anew what is still missing. */
export const decisionState = base.createStateConfig({
  initial: 'weighing',
  entry: { type: 'turnTo', params: { page: 'decision' } },
  on: {
    'part.answered': {
      guard: 'isReplyHere',
      target: '.weighing',
      actions: ['answerPart', { type: 'cue', params: { name: 'document.marked' } }],
    },
    'option.chosen': {
      guard: 'isOption',
      target: '.weighing',
      actions: ['chooseOption', 'cueCourse'],
    },
    'slip.placed': {
      guard: 'isInTray',
      target: '.weighing',
      actions: ['placeSlip', { type: 'cue', params: { name: 'slip.placed' } }],
    },
    'slip.lifted': {
      guard: 'isSlot',
      target: '.weighing',
      actions: ['liftSlip', { type: 'cue', params: { name: 'slip.lifted' } }],
    },
    'slot.waived': { guard: 'isSlot', target: '.weighing', actions: 'waiveSlot' },
  },
  states: {
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
        'decision.committed': {
          target: '#following',
          actions: ['record', { type: 'cue', params: { name: 'decision.committed' } }],
        },
      },
    },
  },
});
