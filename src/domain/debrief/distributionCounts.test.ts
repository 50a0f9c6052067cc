/** What a class chose, counted on plays in a few words: courses, replies and slips, those left out among them. */
import { describe, expect, it } from 'vitest';
import { advocateOf } from '../../../tests/fixtures/specimen.ts';
import type { Seat } from '../../content/schema/caseFile.ts';
import type { Entry } from '../docket/docket.ts';
import type { ClassPlay, HandCount } from './classPlay.ts';
import { distributionsOf, mostSplitFirst, type Distribution } from './distribution.ts';

const model = advocateOf();
const [any] = Object.values(model.decisions);
if (!any) throw new Error('the specimen has lost its decisions');
const option = Object.values(any.options)[0];
const part = Object.values(any.parts)[0];
const reply = Object.values(part?.replies ?? {})[0];
const letter = {
  ...any,
  options: { send: option, wait: option, shred: option },
  parts: { why: { ...part, replies: { law: reply, duty: reply } } },
  slots: ['fact', 'authority'],
  tray: { facts: ['fact/fax', 'fact/date'], authorities: ['authority/act'] },
};
const court = { ...letter, slots: [], parts: {} };
const seat = { ...model, id: 'counsel', decisions: { letter, court } } as unknown as Seat;

const play = (entries: readonly Entry[], kind: ClassPlay['kind'] = 'full', of = 'counsel'): ClassPlay => ({
  kind,
  sheets: {},
  docket: { format: 1, case: 'c', version: 1, seat: of, entries },
});
const sent: Entry = { decision: 'letter', option: 'send', parts: { why: 'law' }, fact: 'fact/date' };
const waited: Entry = { decision: 'letter', option: 'wait', parts: {}, authority: 'authority/act' };
const counts = (tallies: readonly { id: string; count: number }[] | undefined) =>
  tallies?.map(({ id, count }) => `${id} ${count}`);

describe('at each decision', () => {
  const [atLetter, atCourt] = distributionsOf(seat, [
    play([sent, { decision: 'court', option: 'shred', parts: {}, fact: 'fact/fax' }]),
    play([waited]),
    play([{ ...sent, fact: 'fact/fax' }]),
    play([{ decision: 'letter', option: 'send', parts: {} }], 'short'),
  ]);

  it('every course is counted, in the order of the case, also the one nobody took', () => {
    expect([atLetter?.seat, atLetter?.decision, atLetter?.total]).toEqual(['counsel', 'letter', 4]);
    expect(counts(atLetter?.options)).toEqual(['send 3', 'wait 1', 'shred 0']);
    expect(counts(atCourt?.options)).toEqual(['send 0', 'wait 0', 'shred 1']);
    expect(atCourt?.total).toBe(1);
  });

  it('replies and slips are those of full codes alone, and what was left out is counted too', () => {
    expect(atLetter?.backed).toBe(3);
    expect(atLetter?.parts.map(({ part: id, replies }) => [id, counts(replies)])).toEqual([
      ['why', ['law 2', 'duty 0', 'none 1']],
    ]);
    expect(counts(atLetter?.facts)).toEqual(['fact/fax 1', 'fact/date 1', 'none 1']);
    expect(counts(atLetter?.authorities)).toEqual(['authority/act 1', 'none 2']);
  });

  it('a slip for which there is no slot is not told', () => {
    expect(atCourt).toMatchObject({ backed: 1, parts: [], facts: [], authorities: [] });
  });

  it('the split is that of the courses', () => {
    expect(atLetter?.split).toBeCloseTo((1 - (9 / 16 + 1 / 16)) * (3 / 2), 9);
    expect(atCourt?.split).toBe(0);
  });
});

describe('what does not count', () => {
  const totals = (...of: Parameters<typeof distributionsOf> extends [Seat, ...infer Rest] ? Rest : never) =>
    distributionsOf(seat, ...of).map(({ total }) => total);

  it('is a play of another seat, though its decision be called the same', () => {
    expect(totals([play([sent], 'full', 'speaker'), play([sent])])).toEqual([1, 0]);
  });

  it('is a decision the seat does not have', () => {
    expect(totals([play([{ ...sent, decision: 'sleep-on-it' }, sent])])).toEqual([1, 0]);
  });

  it('are hands raised elsewhere: in another seat, at another decision, for another course', () => {
    const hands: HandCount[] = [
      { seat: 'counsel', decision: 'letter', hands: { send: 4, wait: 1, sing: 9 } },
      { seat: 'counsel', decision: 'letter', hands: { send: 2 } },
      { seat: 'speaker', decision: 'letter', hands: { send: 7 } },
      { seat: 'counsel', decision: 'court', hands: { shred: 3 } },
    ];
    const [atLetter, atCourt] = distributionsOf(seat, [play([sent])], hands);
    expect([counts(atLetter?.options), atLetter?.total, atLetter?.backed]).toEqual([
      ['send 7', 'wait 1', 'shred 0'],
      8,
      1,
    ]);
    expect([counts(atCourt?.options), atCourt?.total]).toEqual([['send 0', 'wait 0', 'shred 3'], 3]);
  });
});

it('decisions split alike go by how many reached them, then by their order', () => {
  const at = (decision: string, total: number, split: number) => ({ decision, total, split }) as Distribution;
  const order = mostSplitFirst([at('a', 2, 0.5), at('b', 4, 0.5), at('c', 4, 0.5), at('d', 2, 0.9), at('e', 1, 1)]);
  expect(order.map(({ decision }) => decision)).toEqual(['d', 'b', 'c', 'a']);
});
