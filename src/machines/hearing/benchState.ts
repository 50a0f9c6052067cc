/** The short bench: both sides choose in secret, both are revealed, and each line comes in phrases to which one may object. */
import { base } from '../setup.ts';

const chosen = { type: 'cue' as const, params: { name: 'option.chosen' as const } };
const turned = { type: 'cue' as const, params: { name: 'page.turned' as const } };
const objected = { type: 'cue' as const, params: { name: 'objection.raised' as const } };
const put = { type: 'cue' as const, params: { name: 'line.put' as const } };

/** Words that come before the device was handed over are nobody's: the card says so and stays. */
const tooEarly = { actions: { type: 'tellHanded' as const, params: { handed: 'early' as const } } };

export const benchState = base.createStateConfig({
  id: 'bench',
  initial: 'choosing',
  states: {
    choosing: {
      entry: 'sealForThem',
      always: [
        { guard: 'isSealed', target: 'opened' },
        { guard: 'bothHandsChoose', target: 'together' },
        { guard: 'sharesDevice', target: 'handing' },
        { target: 'picking' },
      ],
    },
    /** A card between two secret choices. */
    handing: {
      meta: { page: 'hand-over' },
      on: {
        'device.taken': { target: 'picking', actions: ['clearHanded', turned] },
        'card.skipped': {
          target: 'picking',
          actions: [{ type: 'tellHanded', params: { handed: 'skipped' } }, turned],
        },
        'device.kept': { guard: 'hasSealedOne', target: 'picking', actions: ['reopenChoice', turned] },
        'position.taken': { guard: 'isDuePosition', ...tooEarly },
        'position.presented': tooEarly,
      },
    },
    picking: {
      meta: { page: 'secret' },
      on: {
        'position.taken': { guard: 'isSecretPosition', actions: ['takePosition', chosen] },
        'position.presented': { guard: 'isSecretChosen', target: 'choosing', actions: ['sealChoice', turned] },
      },
    },
    together: {
      meta: { page: 'both-hands' },
      on: {
        'hand.chosen': { guard: 'isHandChoice', actions: ['takeHand', chosen] },
        'device.shared': { target: 'handing', actions: ['shareDevice', turned] },
        'position.presented': { guard: 'isSealed', target: 'opened' },
      },
    },
    /** Both choices lie open. Where one line of the stage was heard already, the other goes on by itself. */
    opened: { always: [{ guard: 'opensStage', target: 'revealed' }, { target: 'delivering' }] },
    revealed: {
      meta: { page: 'reveal' },
      entry: { type: 'cue', params: { name: 'bench.ruled' } },
      on: { 'reveal.read': { target: 'delivering', actions: turned } },
    },
    delivering: {
      entry: ['bringLine', put],
      meta: { page: 'bench-line' },
      on: {
        'phrase.pressed': [
          { guard: 'isObjectedByThem', target: '#judged', actions: ['objectToLine', objected] },
          { guard: 'hasMorePhrases', actions: ['bringPhrase', { type: 'cue', params: { name: 'phrase.heard' } }] },
          { target: '#met' },
        ],
        'objection.raised': {
          guard: 'mayObject',
          target: '#judged',
          actions: ['objectToLine', objected],
        },
      },
    },
  },
});
