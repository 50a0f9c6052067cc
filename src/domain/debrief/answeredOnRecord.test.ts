/** A class can compare itself with a real filing only where somebody really faced the decision and the record answers it. */
import { expect, test } from 'vitest';
import type { Decision } from '../../content/schema/decision.ts';
import { answeredOnRecord } from './answeredOnRecord.ts';

const decision = (status: string, label: string) => ({ status, done: { label } }) as unknown as Decision;

test.each([
  { of: decision('documented', 'on-record'), answered: true },
  { of: decision('documented', 'constructed'), answered: false },
  { of: decision('supposed', 'on-record'), answered: false },
  { of: undefined, answered: false },
])('$of.status, $of.done.label: $answered', ({ of, answered }) => {
  expect(answeredOnRecord(of)).toBe(answered);
});
