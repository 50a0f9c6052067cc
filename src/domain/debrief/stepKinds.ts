/** Every kind of step the room can see in the guided run, phase by phase, in the order in which a class meets them. */

/**
 * Phase → its kinds of step. The teacher's notes have something to say for each.
 * - happened: who sits at each desk; a stretch of days of the record (again and again); what was decided.
 * - why, for each decision: everybody chooses, by hands; how the class chose; the arguments; how strong each one the class used is; the record.
 * - whatif, for each decision: a vote for another road; both roads; what follows on each; what that changes.
 * - errors, for each common error the class acted on: what it believed; what the record shows.
 * - today: the class's own coda, or where nobody played one its second question to all, by hands, and how strong the answers are;
 *   that no court ruled; what came after (again and again); the question to take home.
 */
export const STEP_KINDS = {
  happened: ['desks', 'days', 'decided'],
  why: ['choose', 'counts', 'arguments', 'strength', 'record'],
  whatif: ['vote', 'roads', 'follows', 'changes'],
  errors: ['belief', 'correction'],
  today: ['coda-counts', 'coda-hands', 'coda-strength', 'unruled', 'later', 'take-home'],
} as const;

export type StepKind = (typeof STEP_KINDS)[keyof typeof STEP_KINDS][number];
