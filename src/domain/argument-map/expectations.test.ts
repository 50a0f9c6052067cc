/** What the authors of the complete cases expect to follow does, and a broken expectation says so in a sentence. */
import { describe, expect, test } from 'vitest';
import { completeCases } from '../../../tests/fixtures/cases.ts';
import { failedExpectations } from './expectations.ts';
import { DAY, mapOf } from '../../../tests/fixtures/argumentMap.ts';

describe.each(completeCases())('$id', (file) => {
  test('keeps what its author expects', () => {
    expect(failedExpectations(file).map(({ sentence }) => sentence)).toEqual([]);
  });
});

test('a failure names the claim, the day, what was expected and what made it otherwise', () => {
  const map = mapOf({ strong: { rebuts: 'claim/c', strength: 'strong' } });
  const expected = {
    note: 'It should hold',
    on: DAY,
    knownTo: 'public',
    in: ['claim/c', 'claim/nowhere'],
    out: [],
    undecided: [],
  };
  const failures = failedExpectations({ ...map, expect: [expected] });
  expect(failures.map(({ sentence }) => sentence)).toEqual([
    'It should hold: on 2016-03-11, known to public, expected claim/c in, found out because of argument/strong.',
    'It should hold: on 2016-03-11, known to public, expected claim/nowhere in, found missing.',
  ]);
});
