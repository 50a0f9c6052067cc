/** One exchange: a position with its backing, the bench pressing, an answer, a rejoinder, and a ruling. */
import { base } from '../setup.ts';

const put = { type: 'cue' as const, params: { name: 'line.put' as const } };

const raising = {
  'slot.opened': { guard: 'isHearingRaisable' as const, actions: 'raiseSlips' as const },
  'slot.closed': { actions: 'clearDesk' as const },
};

/** The side nobody plays speaks without waiting; a player is waited for. */
export const exchangeState = base.createStateConfig({
  initial: 'opening',
  meta: { page: 'exchange' },
  exit: 'clearDesk',
  states: {
    opening: {
      always: [
        { guard: 'leadIsOurs', target: 'presenting' },
        { target: 'met', actions: 'leadForThem' },
      ],
    },
    presenting: {
      on: {
        'position.taken': {
          guard: 'isPosition',
          actions: ['takePosition', 'clearDesk', { type: 'cue', params: { name: 'option.chosen' } }],
        },
        'slip.placed': {
          guard: 'isInHearingTray',
          actions: ['placeHearingSlip', 'clearDesk', { type: 'cue', params: { name: 'slip.placed' } }],
        },
        'slip.lifted': {
          guard: 'isHearingSlot',
          actions: ['liftHearingSlip', { type: 'cue', params: { name: 'slip.lifted' } }],
        },
        'slot.waived': {
          guard: 'isHearingSlot',
          actions: ['waiveHearingSlot', 'clearDesk', { type: 'cue', params: { name: 'slot.waived' } }],
        },
        ...raising,
        'position.presented': [
          { guard: 'benchWantsMore', target: 'pressed', actions: ['press', 'clearDesk'] },
          { guard: 'isPresented', target: 'met', actions: put },
          { actions: 'remindHearing' },
        ],
      },
    },
    /** The bench asks what stands behind it; the slips may be mended once. */
    pressed: {
      entry: { type: 'cue', params: { name: 'bench.pressed' } },
      on: {
        'slip.placed': {
          guard: 'isInHearingTray',
          actions: ['placeHearingSlip', 'clearDesk', { type: 'cue', params: { name: 'slip.placed' } }],
        },
        'slip.lifted': {
          guard: 'isHearingSlot',
          actions: ['liftHearingSlip', { type: 'cue', params: { name: 'slip.lifted' } }],
        },
        ...raising,
        'position.presented': { target: 'met', actions: put },
      },
    },
    met: {
      id: 'met',
      always: [
        { guard: 'answerIsOurs', target: 'answering' },
        { target: 'rejoined', actions: 'answerForThem' },
      ],
    },
    answering: { on: { 'line.taken': { guard: 'isOffered', target: 'rejoined', actions: ['takeAnswer', put] } } },
    rejoined: {
      always: [
        { guard: 'isConceded', target: 'judged' },
        { guard: 'isShort', target: 'judged' },
        { guard: 'leadIsOurs', target: 'rejoining' },
        { target: 'judged', actions: 'rejoinForThem' },
      ],
    },
    rejoining: { on: { 'line.taken': { guard: 'isOffered', target: 'judged', actions: ['takeRejoinder', put] } } },
    judged: {
      id: 'judged',
      always: [
        { guard: 'judgeWaits', target: '#bench', actions: 'recordExchange' },
        { guard: 'benchIsPlayed', target: 'judging' },
        { target: '#ruled', actions: 'recordExchange' },
      ],
    },
    judging: {
      on: { 'bench.ruled': { guard: 'isRuling', target: '#ruled', actions: ['takeRuling', 'recordExchange'] } },
    },
  },
});
