/** No two kinds of step share a name, since what a teacher is told is found by it. */
import { expect, it } from 'vitest';
import { STEP_KINDS } from './stepKinds.ts';

it('has a name of its own for each kind of step', () => {
  const kinds = Object.values(STEP_KINDS).flat();
  expect(new Set(kinds).size).toBe(kinds.length);
});
