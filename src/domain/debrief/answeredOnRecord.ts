/**
 * Says which decisions somebody really faced and the record answers, so that a class can compare its choice with a real
 * filing.
 */
import type { Decision } from '../../content/schema/decision.ts';

/** @param decision nothing answers for one that is not there */
export const answeredOnRecord = (decision: Pick<Decision, 'status' | 'done'> | undefined): boolean =>
  decision?.status === 'documented' && decision.done.label === 'on-record';
