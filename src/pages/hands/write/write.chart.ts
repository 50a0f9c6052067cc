/** Write: the message and each of its lines are put in, in any order, until it reads as it will be read; then it is backed and sent. */
import { answers, courseAndSlips, ready } from '../../../machines/decision/handStates.ts';
import { base } from '../../../machines/setup.ts';

export const writeChart = base.createStateConfig({
  initial: 'weighing',
  on: { ...answers, ...courseAndSlips },
  states: {
    weighing: {
      always: [
        { guard: 'lacksCourse', target: 'writing' },
        { guard: 'lacksAnswer', target: 'writing' },
        { guard: 'lacksBacking', target: 'backing' },
        { target: 'ready' },
      ],
    },
    writing: {},
    backing: {},
    ready,
  },
});
