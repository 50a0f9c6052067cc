/** What may have come before: the same code, the other code of a play, or a play that goes on; and what two codes of one play are. */
import { describe, expect, it } from 'vitest';
import { completeCases } from '../../../tests/fixtures/cases.ts';
import type { CodedPlay } from '../codes/resultCode.ts';
import { seatless } from '../codes/resultCode.ts';
import { documentedDocket, emptyDocket, type Docket } from '../docket/docket.ts';
import { cameBefore, choicesOf, counting, fullest, ofOnePlay, repeated } from './dedupe.ts';

const [file] = completeCases();
if (!file) throw new Error('no case');
const [seat, otherSeat] = Object.values(file.seats);
if (!seat) throw new Error('no seat');
const [decision = '', { options } = { options: {} }] = Object.entries(seat.decisions)[0] ?? [];
const [one = '', other = ''] = Object.keys(options);
const played = (option: string): Docket => ({
  ...emptyDocket(file, seat.id),
  entries: [{ decision, option, parts: {} }],
});

const short = { key: 'a', text: 'S1', kind: 'short', docket: played(one) } as const;
const full = { key: 'b', text: 'F1', kind: 'full', docket: played(one) } as const;
const elsewise = { key: 'c', text: 'S2', kind: 'short', docket: played(other) } as const;
const bare = { key: 'd', text: '', kind: 'short', docket: played(one) } as const;
type Of = Parameters<typeof cameBefore>[0][number];
const empty = { key: 'e', text: 'S0', kind: 'short', docket: emptyDocket(file, seat.id) } as const;
const whole = (count: number) =>
  ({ key: `w${count}`, text: `W${count}`, kind: 'full', docket: documentedDocket(file, seat.id, count) }) as const;

describe('what may have come before', () => {
  it.each([
    ['the same code', [short], { ...short, key: 'x' }, 'a'],
    ['a code that came beside a fuller one', [{ ...full, also: ['S1'] }], short, 'b'],
    ['one that brings such a code with it', [short], { ...full, also: ['S1'] }, 'a'],
    ['the full code of a play whose short one is in', [short], full, 'a'],
    ['the short code of a play whose full one is in', [full], short, 'b'],
    ['another play', [full, short], elsewise, null],
    ['a play without a code', [bare, full], bare, null],
    [
      'a short code in which nothing was decided, beside such a full one',
      [{ ...empty, kind: 'full', text: 'F0' }],
      empty,
      null,
    ],
    ['a play that goes on from one that was handed in before its end', [whole(3)], whole(4), 'w3'],
    ['a play that only begins as another did', [whole(2)], whole(4), null],
    ['one beside which another waits for its answer', [{ ...short, again: 'b' }], { ...short, key: 'x' }, null],
  ] as const)('%s: %#', (_, results, each, key) => {
    expect(cameBefore(results as readonly Of[], each as Of)).toBe(key);
  });

  it('of equal ones the first is named', () => {
    expect(cameBefore([short, { ...short, key: 'z' }], short)).toBe('a');
  });

  it('does not count while nobody has said whose it is', () => {
    const results: Of[] = [short, { ...short, key: 'x', again: 'a' }, elsewise];
    expect(counting(results)).toEqual([short, elsewise]);
    const firm: Of[] = [short, elsewise];
    expect(counting(firm)).toBe(firm);
  });
});

it('says how many played alike', () => {
  expect([...repeated([short, elsewise, { ...short, key: 'x' }, bare, bare])]).toEqual([['S1', 2]]);
});

describe('two codes', () => {
  const coded = (kind: 'short' | 'full', docket: Docket, sheets = {}): CodedPlay => ({ kind, docket, sheets });
  const form = (sheets: object): CodedPlay => coded('full', seatless({ case: file.id, version: 1 }), sheets as never);
  it.each([
    ['a short and a full one of the same choices', coded('short', played(one)), coded('full', played(one)), true],
    ['of other choices', coded('short', played(one)), coded('full', played(other)), false],
    ['of a play and the same play further on', coded('full', whole(1).docket), coded('full', whole(3).docket), true],
    [
      'of another seat',
      coded('full', whole(1).docket),
      coded('full', { ...whole(1).docket, seat: otherSeat?.id ?? 'x' }),
      false,
    ],
    [
      'of another edition',
      coded('full', whole(1).docket),
      coded('full', { ...whole(1).docket, edition: 'core' }),
      false,
    ],
    [
      'full ones that differ in a slip alone',
      coded('full', played(one)),
      coded('full', { ...played(one), entries: [{ decision, option: one, parts: {}, fact: 'f' }] }),
      false,
    ],
    [
      'of a form, and of both forms with the same answers',
      form({ before: [0] }),
      form({ before: [0], after: [1] }),
      true,
    ],
    ['of forms with other answers', form({ before: [0] }), form({ before: [1] }), false],
    ['of a form and of a play', form({ before: [0] }), coded('full', played(one)), false],
  ] as const)('%s: of one play %s', (_, a, b, is) => {
    expect([ofOnePlay(a, b), ofOnePlay(b, a)]).toEqual([is, is]);
  });

  it('the fullest is the one that says most', () => {
    const codes = [coded('short', whole(3).docket), coded('full', whole(2).docket), coded('full', whole(3).docket)].map(
      (play) => ({ play }),
    );
    expect(fullest(codes as [{ play: CodedPlay }])).toBe(codes[2]);
  });
});

it('choices are told apart by seat, edition and version', () => {
  const docket = played(one);
  const texts = [
    docket,
    { ...docket, edition: 'core' as const },
    { ...docket, carried: { from: 2, kept: 1, left: 0 } },
    { ...docket, seat: 'x' },
  ].map(choicesOf);
  expect(new Set(texts).size).toBe(4);
});
