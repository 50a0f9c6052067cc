/** Texts that remember the road: on every road exactly one variant of each holds, and what is wrong is said by file and place. */
import { describe, expect, it } from 'vitest';
import { variantBreaches } from '../../.ci/author/variantBreaches.ts';
import type { Seat } from '../../src/content/schema/caseFile.ts';
import type { Variant } from '../../src/content/schema/variants.ts';
import { completeSeats } from '../fixtures/cases.ts';
import { advocateOf, specimen as file } from '../fixtures/specimen.ts';

const seat = advocateOf();

/** The specimen's second decision says more, by what was done at the first. */
function saying(...variants: readonly Partial<Variant>[]): Seat {
  const decision = seat.decisions['call-the-clerk'];
  if (!decision) throw new Error('the specimen has lost a decision');
  const after = [variants.map((each) => ({ mentions: [], ...each }))];
  const situation = { ...decision.situation, after };
  return { ...seat, decisions: { ...seat.decisions, 'call-the-clerk': { ...decision, situation } } };
}
const told = (changed: Seat): string[] =>
  variantBreaches(file, changed).map((breach) => `${breach.path.slice(2).join('.')}: ${breach.message}`);

describe.each(completeSeats())('$name', ({ file: each, seat: own }) => {
  it('says exactly one variant of each text on every road', () => {
    expect(variantBreaches(each, own)).toEqual([]);
  });
});

it('lets a text pass that has its variant on every road', () => {
  expect(
    told(
      saying(
        { when: 'act/asks-for-time', text: 'You asked.' },
        { when: 'act/takes-notice-down', text: 'You took it.' },
        { text: 'You said nothing.', mentions: ['act/lets-it-pass'] },
      ),
    ),
  ).toEqual([]);
});

const OVER = { any: ['act/asks-for-time', 'act/takes-notice-down', 'act/lets-it-pass'] } as const;
it.each<[string, Partial<Variant>[], string]>([
  ['an act that nothing does', [{ when: 'act/calls-it-a-lie' }, {}], 'nothing that can be done before this is'],
  ['a variant that no road reaches', [{ when: OVER }, { text: 'Never.' }], 'no road reaches this variant'],
  [
    'two that hold at once',
    [{ when: 'act/asks-for-time' }, { when: OVER }],
    'two variants hold at once where "act/asks-for-time"',
  ],
  ['none that holds', [{ when: 'act/asks-for-time' }, { when: 'act/lets-it-pass' }], 'no variant holds'],
  ['a rest that stands first', [{}, { when: 'act/asks-for-time' }], 'the variant without a condition stands last'],
  [
    'words about an act on a road without it',
    [{ when: 'act/asks-for-time' }, { text: 'You took it.', mentions: ['act/takes-notice-down'] }],
    'speaks of act/takes-notice-down',
  ],
  [
    'a slip where there is no slot',
    [{ when: { slip: 'authority', of: 'read-the-notice', is: 'second' } }, {}],
    'no road reaches this variant',
  ],
])('names %s', (_, variants, message) => {
  expect(told(saying(...variants)).join('\n')).toContain(message);
});

it('names an ending that nobody wrote, one that is too long, and one to which nothing leads', () => {
  const decision = seat.decisions['read-the-notice'];
  const option = decision?.options['take-it-down'];
  if (!decision || !option) throw new Error('the specimen has lost a course');
  const ending = { title: 'The end', text: 'Word '.repeat(61), picture: 'A board.', sources: ['source/notice'] };
  const messages = told({
    ...seat,
    endings: { 'nobody-comes': ending },
    decisions: {
      ...seat.decisions,
      'read-the-notice': { ...decision, options: { ...decision.options, 'take-it-down': { ...option, ends: 'gone' } } },
    },
  });
  expect(messages.join('\n')).toContain('no ending called gone');
  expect(messages.join('\n')).toContain('no course leads to this ending');
  expect(messages.join('\n')).toContain('61 words in an ending; at most 60');
});
