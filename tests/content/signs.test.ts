/** A seat that has grown past what a code can hold is refused by the content check, not met by a pupil who has nothing to hand in. */
import { expect, it } from 'vitest';
import { signBreaches } from '../../.ci/author/signs.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { advocateOf, specimen } from '../fixtures/specimen.ts';

/** The specimen with so many more copies of its last decision. */
function grownBy(copies: number): CaseFile {
  const seat = advocateOf();
  const last = Object.values(seat.decisions).at(-1) ?? expect.unreachable();
  const more = Array.from({ length: copies }, (_, n) => [`copy-${n}`, { ...last, id: `copy-${n}` }]);
  return {
    ...specimen,
    seats: { advocate: { ...seat, decisions: { ...seat.decisions, ...Object.fromEntries(more) } } },
  };
}

it('the specimen has room, and so it has with a decision more', () => {
  expect(signBreaches(specimen)).toEqual([]);
  expect(signBreaches(grownBy(1))).toEqual([]);
});

it('with forty more it has none left, and the seat, its file and how much is missing are named', () => {
  const [breach, ...others] = signBreaches(grownBy(40));
  expect(others).toEqual([]);
  expect(breach?.file).toMatch(/^roles\/advocate\/\w+\.yaml$/u);
  expect(breach?.message).toMatch(
    /^advocate, full.*: the longest codes leave -?\d+ signs \(short\) and -\d+ \(full\)/u,
  );
});
