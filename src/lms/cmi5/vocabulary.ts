/** The words of others in which statements are made; where each is registered stands in docs/lms.md. */

export const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  selected: 'http://id.tincanapi.com/verb/selected',
} as const;

export type Verb = keyof typeof VERBS;

/** The verbs that cmi5 itself defines (cmi5 9.3): each goes to the store alone. */
export const DEFINED: readonly Verb[] = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

const CMI5 = 'https://w3id.org/xapi/cmi5';
const GAMES = 'https://w3id.org/xapi/seriousgames';

export const CATEGORIES = {
  cmi5: `${CMI5}/context/categories/cmi5`,
  moveOn: `${CMI5}/context/categories/moveon`,
  games: `${GAMES}/v1.0`, // a statement names the version of a profile
} as const;

export const TYPES = {
  seat: `${GAMES}/activity-types/level`,
  question: 'http://adlnet.gov/expapi/activities/question',
  interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction',
} as const;

export const EXTENSIONS = {
  masteryScore: `${CMI5}/context/extensions/masteryscore`,
  percent: `${CMI5}/result/extensions/progress`,
  progress: `${GAMES}/extensions/progress`,
  /** Where a statement says how a decision was judged. Not in the activity's description: that is one for all learners. */
  explanation: 'https://w3id.org/xapi/netc-assessment/extensions/result/response-explanation',
} as const;
