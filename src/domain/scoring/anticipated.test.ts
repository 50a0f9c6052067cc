/** Which of the other side's answers an entry faces: openly, or by citing what belongs to them (docs/model.md, rule 4). */
import { expect, test } from 'vitest';
import { changed, contextWith, optionsWith, specimen } from '../../../tests/fixtures/specimen.ts';
import type { Decision } from '../../content/schema/decision.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Entry } from '../docket/docket.ts';
import { anticipatedBy } from './anticipated.ts';
import { backingOf } from './backing.ts';
import { commitmentsOf } from './scoringContext.ts';

type Said = Parameters<typeof optionsWith>[0][string];

function faced(
  said: Said,
  slips: Pick<Entry, 'fact' | 'authority'>,
  change: Partial<Decision> = {},
  also: Partial<CaseFile> = {},
): string[] {
  const context = contextWith('write-the-letter', { options: optionsWith({ it: said, other: {} }), ...change }, also);
  const entry: Entry = { decision: 'write-the-letter', option: 'it', parts: {}, ...slips };
  return [...anticipatedBy(commitmentsOf(context, entry), backingOf(context, entry))];
}

const fence: Said = { asserts: ['argument/fence-it-off'] };
const crack = { fact: 'fact/bridge-cracked' };

test('what a course faces openly is faced, with or without slips', () => {
  const open: Said = { ...fence, faces: ['argument/everyone-knew'] };
  expect(faced(open, {})).toEqual(['argument/everyone-knew']);
  expect(faced(open, { fact: 'fact/bakery-opened' })).toEqual(['argument/everyone-knew']);
});

test.each([
  ['a fact of the answer to what is asserted', fence, crack, ['argument/bridge-could-fall']],
  ['the law of that answer', fence, { authority: 'authority/emergency-rule' }, ['argument/bridge-could-fall']],
  ['a fact of what is denied', { denies: ['argument/bridge-could-fall'] }, crack, ['argument/bridge-could-fall']],
  [
    'a fact of the answer to what is denied',
    { denies: ['argument/bridge-could-fall'] },
    { fact: 'fact/fence-in-store' },
    [],
  ],
  ['its own fact', fence, { fact: 'fact/fence-in-store' }, []],
  ['no slip', fence, {}, []],
  [
    'a fact of the answer to a settled point',
    { asserts: ['argument/short-notice'] },
    { fact: 'fact/told-in-shop' },
    [],
  ],
] as const)('cited: %s', (_, said, slips, expected) => {
  expect(faced(said as Said, slips)).toEqual(expected);
});

test('a fact nobody there knew yet faces nothing', () => {
  const facts = changed(specimen.facts, { 'fact/bridge-cracked': { known: { public: '2016-03-20' } } });
  expect(faced(fence, crack, {}, { facts })).toEqual([]);
});

test('law that is not in force yet, or not public yet, faces nothing', () => {
  const slip = { authority: 'authority/emergency-rule' };
  const since = changed(specimen.authorities, { 'authority/emergency-rule': { since: '2017' } });
  expect(faced(fence, slip, {}, { authorities: since })).toEqual([]);
  const hidden = changed(specimen.authorities, { 'authority/emergency-rule': { public: '2016-04-01' } });
  expect(faced(fence, slip, {}, { authorities: hidden })).toEqual([]);
});

test('a slip for which the decision has no slot faces nothing', () => {
  expect(faced(fence, crack, { slots: ['authority'] })).toEqual([]);
});

test('one of two slips is enough', () => {
  expect(faced(fence, { ...crack, authority: 'authority/county-guide' })).toEqual(['argument/bridge-could-fall']);
});
