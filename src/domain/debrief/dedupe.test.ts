/** What came twice: the same code, or a short code beside the full one of the same play. */
import { expect, it } from 'vitest';
import { emptyDocket, type Docket } from '../docket/docket.ts';
import { completeCases } from '../../../tests/fixtures/cases.ts';
import { choicesOf, dedupe, repeated } from './dedupe.ts';

const [file] = completeCases();
if (!file) throw new Error('no case');
const [seat] = Object.values(file.seats);
if (!seat) throw new Error('no seat');
const [decision = '', { options } = { options: {} }] = Object.entries(seat.decisions)[0] ?? [];
const [one = '', other = ''] = Object.keys(options);
const played = (option: string): Docket => ({
  ...emptyDocket(file, seat.id),
  entries: [{ decision, option, parts: {} }],
});

const short = { text: 'S1', kind: 'short', docket: played(one) } as const;
const full = { text: 'F1', kind: 'full', docket: played(one) } as const;
const elsewise = { text: 'S2', kind: 'short', docket: played(other) } as const;

it('counts a code once however often it comes, and says how often', () => {
  expect(dedupe([full, elsewise, { ...full }])).toEqual([full, elsewise]);
  expect([...repeated([full, elsewise, { ...full }])]).toEqual([['F1', 2]]);
});

it('takes a short code with the choices of a full one for the same play', () => {
  expect(dedupe([short, full, elsewise])).toEqual([full, elsewise]);
  expect([...repeated([short, full, elsewise])]).toEqual([['S1', 2]]);
});

it('leaves two short codes of two plays, and hands that have no code, as they are', () => {
  const bare = { text: '', kind: 'short', docket: played(one) } as const;
  expect(dedupe([short, elsewise, bare, bare])).toHaveLength(4);
  expect(repeated([short, elsewise, bare, bare]).size).toBe(0);
});

it('keeps a short code of a play in which nothing was decided, though a full one of such a play came too', () => {
  // Two who have decided nothing have not chosen alike: they have not chosen.
  const begun = { text: 'S0', kind: 'short', docket: emptyDocket(file, seat.id) } as const;
  const alsoBegun = { text: 'F0', kind: 'full', docket: emptyDocket(file, seat.id) } as const;
  expect(dedupe([begun, alsoBegun])).toEqual([begun, alsoBegun]);
  expect(repeated([begun, alsoBegun]).size).toBe(0);
});

it('takes no short code for a hand that was counted, nor for another short code with the same choices', () => {
  const counted = { text: '', kind: 'full', docket: played(one) } as const;
  const twin = { text: 'S9', kind: 'short', docket: played(one) } as const;
  expect(dedupe([short, counted, twin])).toEqual([short, counted, twin]);
  expect(repeated([short, counted, twin]).size).toBe(0);
});

it('keeps two full codes with the same choices: two people can have chosen alike', () => {
  const twin = { ...full, text: 'F2' };
  expect(dedupe([full, twin, short])).toEqual([full, twin]);
  expect([...repeated([full, twin, short])]).toEqual([['S1', 2]]);
});

it('counts a short code that came twice beside its full one three times', () => {
  expect([...repeated([short, full, short])]).toEqual([['S1', 3]]);
});

it('tells choices of one seat from those of another, and of decisions from each other', () => {
  const docket = (seatOf: string, ...taken: string[]): Docket => ({
    ...played(one),
    seat: seatOf,
    entries: taken.map((option, n) => ({ decision: `d${n}`, option, parts: {} })),
  });
  const texts = [docket('a', 'x', 'y'), docket('a', 'y', 'x'), docket('b', 'x', 'y'), docket('a', 'x')].map(choicesOf);
  expect(new Set(texts).size).toBe(texts.length);
});
