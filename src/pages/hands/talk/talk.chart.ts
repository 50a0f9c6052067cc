/** Talk: one spoken line at a time is heard and answered, before or after it is chosen how the call is led. */
import { answers, courseAndSlips, ready } from '../../../machines/decision/handStates.ts';
import { base } from '../../../machines/setup.ts';

export const talkChart = base.createStateConfig({
  initial: 'weighing',
  on: { ...answers, ...courseAndSlips },
  states: {
    weighing: {
      always: [
        { guard: 'lacksExamination', target: 'listening' },
        { guard: 'lacksCourse', target: 'choosing' },
        { guard: 'lacksAnswer', target: 'listening' },
        { guard: 'lacksBacking', target: 'backing' },
        { target: 'ready' },
      ],
    },
    listening: {},
    choosing: {},
    backing: {},
    ready,
  },
});
