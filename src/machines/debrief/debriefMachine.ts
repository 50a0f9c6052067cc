/** The debrief as one statechart: the page on the screen, and beside it what goes on with the class whichever page that is. */
import type { SnapshotFrom } from 'xstate';
import { importingState, keepingState, scoringState, showingState } from './classStates.ts';
import { freshContext } from './context.ts';
import { screenState } from './screenState.ts';
import { base } from './setup.ts';

export const debriefMachine = base.createMachine({
  id: 'debrief',
  type: 'parallel',
  context: ({ input: { cover, file, forms = null, period = '' } }) => ({ ...freshContext, cover, file, forms, period }),
  invoke: { src: 'followKept', input: ({ self }) => ({ isKept: () => self.getSnapshot().hasTag('kept') }) },
  on: {
    'periods.listed': { actions: 'listPeriods' },
    'clock.started': { guard: 'isTime', actions: 'startClock' },
  },
  states: {
    screen: screenState,
    importing: importingState,
    scoring: scoringState,
    keeping: keepingState,
    showing: showingState,
  },
});

export type DebriefMachine = typeof debriefMachine;
export type DebriefSnapshot = SnapshotFrom<DebriefMachine>;
