/** Decide: one choice with its cost in view, after the elements of a test where there is one; then it is backed. */
import { answers, courseAndSlips, ready } from '../../../machines/decision/handStates.ts';
import { base } from '../../../machines/setup.ts';

export const decideChart = base.createStateConfig({
  initial: 'weighing',
  on: { ...answers, ...courseAndSlips },
  states: {
    weighing: {
      always: [
        { guard: 'lacksExamination', target: 'examining' },
        { guard: 'lacksCourse', target: 'choosing' },
        { guard: 'lacksBacking', target: 'backing' },
        { guard: 'lacksAnswer', target: 'examining' },
        { target: 'ready' },
      ],
    },
    examining: {},
    choosing: {},
    backing: {},
    ready,
  },
});
