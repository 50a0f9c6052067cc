/** One entry assessed: worked out once, told apart from every other, and refused where it does not fit. */
import { expect, test } from 'vitest';
import { advocateOf, contextWith, optionsWith, specimen } from '../../../tests/fixtures/specimen.ts';
import type { Entry } from '../docket/docket.ts';
import { assessEntry, workingOf } from './assessEntry.ts';

const seat = advocateOf();
const letter = (change: Partial<Entry> = {}): Entry => ({
  decision: 'write-the-letter',
  option: 'dates-and-fence',
  parts: {},
  ...change,
});

test('an assessment names its decision and option, and says what became of each slot', () => {
  const assessment = assessEntry(specimen, seat, letter({ fact: 'fact/posted-9-march' }));
  expect(assessment).toMatchObject({ decision: 'write-the-letter', option: 'dates-and-fence' });
  expect(assessment.backing.map(({ slot, verdict }) => [slot, verdict])).toEqual([
    ['fact', 'right'],
    ['authority', 'empty'],
  ]);
});

test('the same choices are worked out once, for the score and for whoever asks what they commit to', () => {
  const entry = letter({ fact: 'fact/posted-9-march' });
  expect(assessEntry(specimen, seat, structuredClone(entry))).toBe(assessEntry(specimen, seat, entry));
  expect(workingOf(specimen, seat, structuredClone(entry))).toBe(workingOf(specimen, seat, entry));
  expect(workingOf(specimen, seat, entry).backing).toBe(assessEntry(specimen, seat, entry).backing);
});

test('what is no part of the decision makes no other entry', () => {
  const entry = letter({ parts: { weather: 'fine' } });
  expect(assessEntry(specimen, seat, entry)).toBe(assessEntry(specimen, seat, letter()));
});

test.each<[string, Entry, Entry]>([
  ['the option', letter(), letter({ option: 'fence-only' })],
  ['the fact', letter({ fact: 'fact/posted-9-march' }), letter({ fact: 'fact/bakery-opened' })],
  ['the authority', letter({ authority: 'authority/notice-rule' }), letter({ authority: 'authority/hearing-rule' })],
  ['a slip left out', letter({ fact: 'fact/posted-9-march' }), letter()],
  [
    'a reply',
    { decision: 'call-the-clerk', option: 'ask-to-postpone', parts: { opening: 'the-dates', crack: 'hear-it' } },
    { decision: 'call-the-clerk', option: 'ask-to-postpone', parts: { opening: 'the-dates', crack: 'a-lie' } },
  ],
  [
    'a reply left out',
    { decision: 'call-the-clerk', option: 'ask-to-postpone', parts: { opening: 'the-dates' } },
    { decision: 'call-the-clerk', option: 'ask-to-postpone', parts: {} },
  ],
])('entries that differ in %s are not taken for each other', (_, one, other) => {
  expect(assessEntry(specimen, seat, one).law).not.toEqual(assessEntry(specimen, seat, other).law);
});

test('a class with more different entries than are kept is scored all the same', () => {
  const entry = letter({ fact: 'fact/posted-9-march', authority: 'authority/notice-rule' });
  const first = assessEntry(specimen, seat, entry);
  for (let i = 0; i < 600; i++) assessEntry(specimen, seat, letter({ fact: `fact/none-${i}` }));
  expect(assessEntry(specimen, seat, entry)).toEqual(first);
  expect(assessEntry(specimen, seat, entry)).not.toBe(first); // it was let go of
});

test('Record is not measured where no entry could reach anything on it', () => {
  const rubric = { ...specimen.rubric, record: { ...specimen.rubric.record, facts: 1 } };
  const options = optionsWith({ it: { asserts: ['argument/short-notice'] }, other: {} });
  const context = contextWith(
    'write-the-letter',
    { options, slots: ['fact'], tray: { facts: [], authorities: [] } },
    { rubric },
  );
  expect(assessEntry(context.file, context.seat, letter({ option: 'it' })).record).toBeNull();
});

test('an unknown decision or option is refused', () => {
  expect(() => assessEntry(specimen, seat, letter({ decision: 'sleep-on-it' }))).toThrow(
    'The seat advocate has no decision called sleep-on-it.',
  );
  expect(() => assessEntry(specimen, seat, letter({ option: 'sing' }))).toThrow(
    'The decision write-the-letter has no option called sing.',
  );
});
