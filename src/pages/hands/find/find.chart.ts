/** Find: lines of a paper are circled until the pen is put down; then a course is taken and backed. */
import { answers, courseAndSlips, ready } from '../../../machines/decision/handStates.ts';
import { base } from '../../../machines/setup.ts';

export const findChart = base.createStateConfig({
  initial: 'weighing',
  on: courseAndSlips,
  states: {
    weighing: {
      always: [
        { guard: 'lacksAnswer', target: 'looking' },
        { guard: 'lacksCourse', target: 'choosing' },
        { guard: 'lacksBacking', target: 'backing' },
        { target: 'ready' },
      ],
    },
    looking: {
      on: {
        'part.answered': { ...answers['part.answered'], target: 'weighing' },
        'pen.capped': { target: 'weighing', actions: ['leaveRest', { type: 'cue', params: { name: 'pen.capped' } }] },
      },
    },
    choosing: {},
    backing: {},
    ready,
  },
});
