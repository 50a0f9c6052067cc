/** Which page of the debrief is on the screen. What a page alone can do is taken on that page alone. */
import type { PageName } from './context.ts';
import { gatheringState } from './gatheringState.ts';
import { runningState } from './runningState.ts';
import { base } from './setup.ts';

const opens = (page: PageName) => ({ type: 'opens' as const, params: { page } });
const turnTo = (page: PageName) => ({ type: 'turnTo' as const, params: { page } });

export const screenState = base.createStateConfig({
  initial: 'gathering',
  on: {
    'page.opened': [
      { guard: opens('gather'), target: '.gathering' },
      { guard: opens('run'), target: '.running' },
      { guard: opens('forms'), target: '.forms' },
      { guard: opens('teacher'), target: '.papers' },
      { guard: opens('class'), target: '.measuring' },
    ],
    'phase.opened': { guard: 'isPhase', target: '.running', actions: 'openPhase' },
    'item.opened': { guard: 'isItem', target: '.running', actions: 'openItem' },
  },
  states: {
    gathering: gatheringState,
    /** The page of the class shows measures and waits for them. Until then the page before it stays on the screen. */
    measuring: {
      tags: 'measuring',
      exit: 'endScoring',
      always: { guard: 'isMeasured', target: 'classPage' },
      on: { 'scoring.progressed': { actions: 'tellScoring' } },
    },
    classPage: { entry: turnTo('class'), meta: { page: 'class' } },
    running: runningState,
    /** Before and after. What is right stands on the screen only once it is asked for. */
    forms: {
      entry: turnTo('forms'),
      meta: { page: 'forms' },
      initial: 'hidden',
      states: {
        hidden: { on: { 'answers.shown': { guard: 'asksForAnswers', target: 'shown' } } },
        shown: { tags: 'answers', on: { 'answers.shown': { guard: 'asksToHideAnswers', target: 'hidden' } } },
      },
    },
    papers: { entry: turnTo('teacher'), meta: { page: 'teacher' } },
  },
});
