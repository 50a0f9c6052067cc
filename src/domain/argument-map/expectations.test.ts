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

test('each of the three labels is held to, and a claim nobody argues has no reason to name', () => {
  const map = mapOf({
    strong: { supports: 'claim/in', strength: 'strong' },
    wrong: { supports: 'claim/out', strength: 'wrong' },
    rest: { supports: 'claim/rest', premises: ['claim/open'], strength: 'wrong' },
  });
  const expected = { note: 'N', on: DAY, knownTo: 'public' };
  const holds = { ...expected, in: ['claim/in'], out: ['claim/out'], undecided: ['claim/open'] };
  expect(failedExpectations({ ...map, expect: [holds] })).toEqual([]);
  const fails = { ...expected, in: ['claim/open'], out: ['claim/in'], undecided: ['claim/out'] };
  expect(failedExpectations({ ...map, expect: [holds, fails] })).toEqual([
    {
      note: 'N',
      claim: 'claim/open',
      expected: 'in',
      found: 'undecided',
      sentence: `N: on ${DAY}, known to public, expected claim/open in, found undecided.`,
    },
    {
      note: 'N',
      claim: 'claim/in',
      expected: 'out',
      found: 'in',
      sentence: `N: on ${DAY}, known to public, expected claim/in out, found in because of argument/strong.`,
    },
    {
      note: 'N',
      claim: 'claim/out',
      expected: 'undecided',
      found: 'out',
      sentence: `N: on ${DAY}, known to public, expected claim/out undecided, found out because of argument/wrong.`,
    },
  ]);
});
