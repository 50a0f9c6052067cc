/** Argue: the other side's line comes phrase by phrase and may be objected to; it is answered, a claim is made and backed. */
import { answers, courseAndSlips, ready } from '../../../machines/decision/handStates.ts';
import { base } from '../../../machines/setup.ts';

export const argueChart = base.createStateConfig({
  initial: 'weighing',
  on: {
    ...answers,
    ...courseAndSlips,
    /** Open after each phrase, also the last: when one objects decides what is heard, never how fast. */
    'objection.raised': {
      guard: 'canObject',
      target: '.weighing',
      actions: ['object', { type: 'cue', params: { name: 'objection.raised' } }],
    },
  },
  states: {
    weighing: {
      always: [
        { guard: 'lacksExamination', target: 'line' },
        { guard: 'lacksCourse', target: 'choosing' },
        { guard: 'lacksBacking', target: 'backing' },
        { guard: 'lacksAnswer', target: 'line' },
        { target: 'ready' },
      ],
    },
    line: { always: [{ guard: 'lineIsComing', target: 'listening' }, { target: 'answering' }] },
    listening: {
      on: {
        'phrase.pressed': {
          target: 'weighing',
          actions: ['pressOn', { type: 'cue', params: { name: 'phrase.heard' } }],
        },
      },
    },
    answering: {},
    choosing: {},
    backing: {},
    ready,
  },
});
