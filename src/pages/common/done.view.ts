/** What was really done, in one breath with what the record does not show of the choice that comes closest to it. */
import type { Done } from '../../content/schema/decision.ts';

/** The same statement, with what is unknown after its words. */
export const withUnknown = (done: Done): Done =>
  done.unknown === undefined ? done : { ...done, text: `${done.text} ${done.unknown}` };
