/** Which decisions somebody really faced and the record answers: there a class has a filing to hold against its own choice. */
import type { Decision } from '../../content/schema/decision.ts';

/** @param decision nothing answers for one that is not there */
export const answeredOnRecord = (decision: Pick<Decision, 'status' | 'done'> | undefined): boolean =>
  decision?.status === 'documented' && decision.done.label === 'on-record';
