/** A road is what was done on it: acts of courses and answers, slips, and claims by the law of the day. */
import { describe, expect, it } from 'vitest';
import { advocateOf, specimen as file } from '../../../tests/fixtures/specimen.ts';
import { anyDocket } from '../../../tests/fixtures/dockets.ts';
import fc from 'fast-check';
import type { Seat } from '../../content/schema/caseFile.ts';
import type { Condition, SlipTaken, Variants } from '../../content/schema/variants.ts';
import { documentedDocket, emptyDocket, type Docket, type Entry } from '../docket/docket.ts';
import { label } from '../argument-map/label.ts';
import { actsIn, possibleRoads } from './possibleRoads.ts';
import { actsOf, roadTo } from './road.ts';
import { holds, paragraphOn, textOn, variantsOn } from './variantOn.ts';

const seat = advocateOf();
const docket: Docket = {
  ...emptyDocket(file, 'advocate'),
  entries: [
    { decision: 'read-the-notice', option: 'take-it-down', parts: {}, fact: 'fact/bakery-opened' },
    { decision: 'call-the-clerk', option: 'ask-to-postpone', parts: { crack: 'a-lie' } },
  ],
};
const before = roadTo(file, seat, docket, 'call-the-clerk', 'before');
const after = roadTo(file, seat, docket, 'call-the-clerk', 'with');

describe('a road', () => {
  it('holds what was done before a decision, and with it where that is asked', () => {
    expect([...before.acts]).toEqual(['act/takes-notice-down']);
    expect([...after.acts]).toContain('act/calls-it-a-lie');
  });

  it.each<[Condition, boolean]>([
    ['act/takes-notice-down', true],
    ['act/calls-it-a-lie', false],
    [{ not: 'act/calls-it-a-lie' }, true],
    [{ any: ['act/calls-it-a-lie', 'act/takes-notice-down'] }, true],
    [{ all: ['act/calls-it-a-lie', 'act/takes-notice-down'] }, false],
    [{ slip: 'fact', of: 'read-the-notice', is: 'wrong' }, true],
    [{ slip: 'fact', of: 'read-the-notice', is: 'right' }, false],
    [{ slip: 'fact', of: 'call-the-clerk', is: 'empty' }, false], // not decided yet
    [{ claim: 'claim/removing-lawful', is: 'out' }, true],
    [{ claim: 'claim/removing-lawful', is: 'in' }, false],
  ])('answers %j with %s', (condition, expected) => {
    expect(holds(before, condition)).toBe(expected);
  });

  it.each<[string, Pick<Entry, 'fact' | 'second'>, SlipTaken]>([
    ['that backs the course', { fact: 'fact/posted-9-march' }, 'right'],
    ["that names the other side's best", { fact: 'fact/bridge-cracked' }, 'right'],
    ['that fits after a miss', { fact: 'fact/posted-9-march', second: ['fact'] }, 'second'],
    ['that does not fit', { fact: 'fact/bakery-opened' }, 'wrong'],
    ['that misses twice', { fact: 'fact/bakery-opened', second: ['fact'] }, 'wrong'],
    ['nowhere', {}, 'empty'],
  ])('takes a slip %s for what it is: %j is %s', (_, slips, taken) => {
    const entry = { decision: 'write-the-letter', option: 'dates-and-fence', parts: {}, ...slips };
    const entries = [...documentedDocket(file, 'advocate', 2).entries, entry];
    const road = roadTo(file, seat, { ...docket, entries }, 'test-the-emergency', 'before');
    expect(road.slip('write-the-letter', 'fact')).toBe(taken);
  });
});

describe('the acts of an entry', () => {
  it.each<[string, Entry, string[]]>([
    [
      'are those of its course',
      { decision: 'read-the-notice', option: 'take-it-down', parts: {} },
      ['act/takes-notice-down'],
    ],
    [
      'and of its answers',
      { decision: 'call-the-clerk', option: 'ask-to-postpone', parts: { crack: 'a-lie' } },
      ['act/asks-for-time', 'act/tells-both-sides', 'act/calls-it-a-lie'],
    ],
    [
      'are none of an answer that is not there',
      { decision: 'call-the-clerk', option: '', parts: { crack: 'nothing' } },
      [],
    ],
    ['of a part that is not there', { decision: 'call-the-clerk', option: '', parts: { nowhere: 'a-lie' } }, []],
    ['of a decision that is not there', { decision: 'nowhere', option: 'take-it-down', parts: { crack: 'a-lie' } }, []],
  ])('%s', (_, entry, acts) => {
    expect(new Set(actsOf(seat, entry))).toEqual(new Set(acts));
  });
});

it('a road to no decision has nothing on it, and is read by the first day of the seat', () => {
  const nowhere = roadTo(file, seat, docket, 'nowhere', 'before');
  expect([...nowhere.acts]).toEqual([]);
  expect(nowhere.slip('read-the-notice', 'fact')).toBeUndefined();
  expect(nowhere.claim('claim/removing-lawful')).toBe(
    label(file, seat.from, seat.id).claims['claim/removing-lawful']?.label,
  );
  expect(nowhere.claim('claim/nobody')).toBeUndefined();
});

describe('a text with variants', () => {
  const variants: Variants = [
    { when: 'act/takes-notice-down', text: 'You took it.', mentions: [] },
    { text: 'It hangs.', mentions: [] },
  ];
  const quiet: Variants = [{ when: 'act/calls-it-a-lie', text: 'A lie!', mentions: [] }, { mentions: [] }];

  it('reads by what was done, and as the rest where nothing else holds', () => {
    expect(textOn(before, variants)).toBe('You took it.');
    expect(textOn(roadTo(file, seat, docket, 'read-the-notice', 'before'), variants)).toBe('It hangs.');
  });

  it('says nothing where its variant has no words', () => {
    expect(paragraphOn(before, [quiet])).toBeNull();
    expect(paragraphOn(before, [variants, quiet])).toBe('You took it.');
    expect(paragraphOn(after, [variants, quiet])).toBe('You took it. A lie!');
  });

  it('gives every variant that holds, so that a check can see that it is one', () => {
    expect(variantsOn(before, [...variants, { when: { not: 'act/calls-it-a-lie' }, mentions: [] }])).toHaveLength(2);
  });
});

describe('the possible roads', () => {
  const acts: Condition[] = Object.keys(file.acts);
  const told = (road: { readonly acts: ReadonlySet<string> }): string =>
    acts.filter((act) => holds({ ...before, acts: road.acts }, act)).join(' ');

  it('hold the road of any play, and lead from the documented one', () => {
    for (const at of Object.keys(seat.decisions)) {
      const possible = new Set(possibleRoads(file, seat, at, 'before', acts).map(told));
      fc.assert(
        fc.property(anyDocket(file, seat), (any) => {
          const complete = any.entries.every(
            ({ decision, parts }) =>
              Object.keys(parts).length === Object.keys(seat.decisions[decision]?.parts ?? {}).length,
          );
          const reached = any.entries.length >= Object.keys(seat.decisions).indexOf(at);
          return !complete || !reached || possible.has(told(roadTo(file, seat, any, at, 'before')));
        }),
        { numRuns: 60 },
      );
      expect(possible).toContain(told(roadTo(file, seat, documentedDocket(file, 'advocate'), at, 'before')));
    }
  });

  it.each<[string, Condition, string[]]>([
    ['itself', 'act/one', ['act/one']],
    ['one of several', { any: ['act/one', { not: 'act/two' }] }, ['act/one', 'act/two']],
    ['all of several', { all: ['act/one', { any: ['act/two'] }] }, ['act/one', 'act/two']],
    ['a slip', { slip: 'fact', of: 'write-the-letter', is: 'right' }, []],
    ['a claim', { claim: 'claim/removing-lawful', is: 'in' }, []],
  ])('are asked for the acts that a condition on %s names', (_, condition, named) => {
    expect(actsIn(condition)).toEqual(named);
  });

  it('are told apart by each slot that is asked about, wherever it stands in a condition, and by no other', () => {
    const fact: Condition = { slip: 'fact', of: 'write-the-letter', is: 'right' };
    const authority: Condition = { slip: 'authority', of: 'write-the-letter', is: 'right' };
    const told = (...asked: Condition[]): Set<string> =>
      new Set(
        possibleRoads(file, seat, 'write-the-letter', { option: 'dates-and-fence' }, asked).map(
          ({ slip }) => `${slip('write-the-letter', 'fact')} ${slip('write-the-letter', 'authority')}`,
        ),
      );
    const alone = told(fact);
    expect(alone.size).toBeGreaterThan(2);
    expect([...alone].every((each) => each.endsWith(' undefined'))).toBe(true);
    expect(told({ any: [fact] })).toEqual(alone);
    expect(told({ all: [{ not: fact }] })).toEqual(alone);
    expect(told('act/calls-it-a-lie')).toEqual(new Set(['undefined undefined']));
    const both = told({ any: [fact, authority] });
    expect(both.size).toBeGreaterThan(alone.size);
    expect([...both].some((each) => each.includes('undefined'))).toBe(false);
  });

  it('know where the claims stand that day, and nothing of a decision that does not count', () => {
    for (const at of Object.keys(seat.decisions)) {
      const [road] = possibleRoads(file, seat, at, 'before', []);
      const day = seat.decisions[at]?.date ?? '';
      for (const id of Object.keys(file.claims))
        expect(road?.claim(id), `${at} ${id}`).toBe(label(file, day, seat.id).claims[id]?.label);
      expect(road?.claim('claim/nobody')).toBeUndefined();
      expect(road?.slip(at, 'fact')).toBeUndefined();
    }
  });

  it('are told apart only by what is asked', () => {
    expect(possibleRoads(file, seat, 'call-the-clerk', 'before', [])).toHaveLength(1);
    expect(possibleRoads(file, seat, 'call-the-clerk', 'before', ['act/takes-notice-down'])).toHaveLength(2);
    expect(possibleRoads(file, seat, 'read-the-notice', { option: 'take-it-down' }, acts)).toHaveLength(1);
  });

  it.each<[string, readonly string[], SlipTaken[]]>([
    ['fits, or not', ['fact/posted-9-march', 'fact/bakery-opened'], ['empty', 'right', 'second', 'wrong']],
    ['fits', ['fact/posted-9-march', 'fact/bridge-cracked'], ['empty', 'right']], // nothing to miss with first
    ['does not fit', ['fact/bakery-opened'], ['empty', 'wrong']],
    ['is not there', [], ['empty']],
  ])('know every way to fill a slot where what is offered %s', (_, facts, expected) => {
    const decision = seat.decisions['write-the-letter'];
    if (!decision) throw new Error('the specimen has lost its letter');
    const option = decision.options['dates-and-fence'];
    const offering: Seat = {
      ...seat,
      decisions: {
        ...seat.decisions,
        'write-the-letter': {
          ...decision,
          tray: { facts: [...facts], authorities: [] },
          options: option ? { 'dates-and-fence': option } : {},
        },
      },
    };
    const asked: Condition[] = [{ slip: 'fact', of: 'write-the-letter', is: 'right' }];
    const roads = possibleRoads(file, offering, 'test-the-emergency', 'before', asked);
    expect(roads.map((road) => road.slip('write-the-letter', 'fact')).sort()).toEqual(expected);
  });

  it('do not go on behind a course that ends the road', () => {
    const decision = seat.decisions['read-the-notice'];
    const option = decision?.options['take-it-down'];
    if (!decision || !option) throw new Error('the specimen has lost a course');
    const ending = {
      ...seat,
      decisions: {
        ...seat.decisions,
        'read-the-notice': {
          ...decision,
          options: { ...decision.options, 'take-it-down': { ...option, ends: 'gone' } },
        },
      },
    };
    const roads = possibleRoads(file, ending, 'call-the-clerk', 'before', ['act/takes-notice-down']);
    expect(roads.map(told)).toEqual(['']);
  });
});
