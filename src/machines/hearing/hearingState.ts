/** The hearing: who plays, its stages of exchanges, whole or at the short bench, the ruling, what would have to be proved, and what stays unsettled. */
import { base } from '../setup.ts';
import { benchState } from './benchState.ts';
import { exchangeState } from './exchangeState.ts';

const turned = { type: 'cue' as const, params: { name: 'page.turned' as const } };
const opened = { type: 'cue' as const, params: { name: 'hearing.opened' as const } };

/** A hearing is begun before the first one, or after one that has come to its end; never in the middle of one. */
const begins = {
  'hearing.begun': { guard: 'isPlayers' as const, target: 'stage' as const, actions: ['openHearing' as const, opened] },
};

export const hearingState = base.createStateConfig({
  id: 'hearing',
  initial: 'arriving',
  states: {
    /** A hearing taken up again goes on where it stood; everybody else chooses a side. */
    arriving: {
      always: [
        { guard: 'lacksHearing', target: 'foyer' },
        { guard: 'hasAskedAll', target: 'ending' },
        { guard: 'opensStage', target: 'stage' },
        { guard: 'isShort', target: 'bench' },
        { target: 'exchange' },
      ],
    },
    foyer: { meta: { page: 'foyer' }, on: begins },
    stage: {
      meta: { page: 'stage-card' },
      entry: { type: 'cue', params: { name: 'chapter.opened' } },
      on: {
        'stage.entered': [
          { guard: 'isShort', target: 'bench', actions: turned },
          { target: 'exchange', actions: turned },
        ],
      },
    },
    bench: benchState,
    exchange: exchangeState,
    /** The exchange is in the docket and the bench has spoken. */
    ruled: {
      id: 'ruled',
      meta: { page: 'exchange' },
      entry: { type: 'cue', params: { name: 'bench.ruled' } },
      on: {
        'ruling.read': [
          { guard: 'hasAskedAll', target: 'ending', actions: ['endHearing', turned] },
          { guard: 'opensStage', target: 'stage', actions: turned },
          { guard: 'isShort', target: 'bench', actions: turned },
          { target: 'exchange', actions: turned },
        ],
      },
    },
    ending: {
      meta: { page: 'ending' },
      entry: { type: 'cue', params: { name: 'outcome.opened' } },
      on: {
        'ending.read': [
          { guard: 'isShort', target: 'unsettled', actions: turned },
          { target: 'proving', actions: turned },
        ],
      },
    },
    proving: {
      meta: { page: 'prove' },
      on: {
        'showing.answered': {
          guard: 'isShowing',
          actions: ['answerShowing', { type: 'cue', params: { name: 'reply.given' } }],
        },
        'prove.read': { target: 'unsettled', actions: turned },
      },
    },
    unsettled: { meta: { page: 'unsettled' }, on: begins },
  },
});
