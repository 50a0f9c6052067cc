/** Argue: the other side's line comes phrase by phrase and may be objected to; it is answered, a claim is made and backed. */
import { answers, courseAndSlips, ready } from '../../../machines/decision/handStates.ts';
import { base } from '../../../machines/setup.ts';

/** Open after each phrase, also the last: when one objects decides what is heard, never how fast. */
const objecting = {
  'objection.raised': {
    guard: 'canObject' as const,
    target: 'weighing',
    actions: ['object' as const, { type: 'cue' as const, params: { name: 'objection.raised' as const } }],
  },
};

export const argueChart = base.createStateConfig({
  initial: 'weighing',
  on: { ...answers, ...courseAndSlips },
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
        ...objecting,
        'phrase.pressed': {
          target: 'weighing',
          actions: ['pressOn', { type: 'cue', params: { name: 'phrase.heard' } }],
        },
      },
    },
    answering: { on: objecting },
    choosing: {},
    backing: {},
    ready,
  },
});
