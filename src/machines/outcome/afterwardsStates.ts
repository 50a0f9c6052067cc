/** The two screens between what was decided and the scorecard: why each side cared, and the same thing years later. */
import { base } from '../setup.ts';

const turned = { type: 'cue' as const, params: { name: 'page.turned' as const } };
const skipped = { target: '#scorecard', actions: turned };

/** A case that does not say why goes on to later years. */
const whyTheyCared = base.createStateConfig({
  id: 'why-they-cared',
  meta: { page: 'why-they-cared' },
  entry: { type: 'turnTo', params: { page: 'why-they-cared' } },
  always: { guard: { type: 'lacksScreen', params: { screen: 'whyTheyCared' } }, target: '#years-later' },
  on: {
    'outcome.turned': { target: '#years-later', actions: turned },
    'outcome.skipped': skipped,
  },
});

/** A case without later years goes on to the scorecard. */
const yearsLater = base.createStateConfig({
  id: 'years-later',
  meta: { page: 'years-later' },
  entry: { type: 'turnTo', params: { page: 'years-later' } },
  always: { guard: { type: 'lacksScreen', params: { screen: 'yearsLater' } }, target: '#scorecard' },
  on: {
    'outcome.turned': { target: '#scorecard', actions: turned },
    'outcome.skipped': skipped,
  },
});

export const afterwardsStates = { 'why-they-cared': whyTheyCared, 'years-later': yearsLater };
