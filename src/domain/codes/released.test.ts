/** Codes that were handed out stay as they are, in both forms: written down here, symbol by symbol, since they stand on paper somewhere. */
import { describe, expect, it } from 'vitest';
import type { Docket } from '../docket/docket.ts';
import type { Codebook } from './codebook.ts';
import { readCode, seatless, writeCode, type CodedPlay } from './resultCode.ts';

const book: Codebook = {
  case: 'c',
  version: 3,
  seats: [
    { id: 'agent', decisions: [] },
    {
      id: 'counsel',
      decisions: [
        {
          id: 'reply',
          options: ['answer', 'wait', 'shred'],
          parts: [{ id: 'why', replies: ['law', 'duty'] }],
          facts: ['fact/fax', 'fact/date'],
          authorities: ['authority/act'],
        },
        { id: 'court', options: ['file', 'leave'], parts: [], facts: [], authorities: [] },
      ],
    },
  ],
  sheets: [
    { id: 'recall', answers: [5, 5] },
    { id: 'before', answers: [2, 2, 2] },
  ],
};
const played: Docket = {
  format: 1,
  case: 'c',
  version: 3,
  seat: 'counsel',
  entries: [
    { decision: 'reply', option: 'wait', parts: { why: 'duty' }, fact: 'fact/fax', authority: 'authority/act' },
    { decision: 'court', option: 'leave', parts: {} },
  ],
};
const begun: Docket = { ...played, entries: [] };
const bare: Docket = {
  ...played,
  entries: played.entries.map(({ decision, option }) => ({ decision, option, parts: {} })),
};

describe.each<CodedPlay & { what: string; code: string }>([
  { what: 'a whole play, short', code: 'G3H30000', kind: 'short', docket: bare, sheets: {} },
  { what: 'a play of no decision, short', code: '23100000', kind: 'short', docket: begun, sheets: {} },
  { what: 'a whole play, full', code: 'VZ399200000', kind: 'full', docket: played, sheets: {} },
  { what: 'a play of no decision, full', code: 'DP310000000', kind: 'full', docket: begun, sheets: {} },
  {
    what: 'a whole play with what was filled in beside it',
    code: 'JV39WJZ1000',
    kind: 'full',
    docket: played,
    sheets: { recall: [4, null], before: [1, 0, null] },
  },
  { what: 'a form alone', code: 'TB3QS000000', kind: 'full', docket: seatless(book), sheets: { before: [0, 1, 1] } },
])('$what', ({ code, kind, docket, sheets }) => {
  it('is written as ever', () => {
    expect(writeCode(kind, docket, book, sheets)).toBe(code);
  });

  it('is read as ever', () => {
    expect(readCode(code, [book])).toEqual({ kind, docket, sheets });
  });
});

/** The same play where codes say of each slip whether it was the first or the second taken. */
const second: Codebook = { ...book, version: 4, codes: 2 };
const swapped: Docket = {
  ...played,
  version: 4,
  entries: played.entries.map((entry, n) => (n === 0 ? { ...entry, second: ['fact'] } : entry)),
};
const carried: Docket = {
  ...played,
  version: 4,
  entries: played.entries.slice(1),
  carried: { from: 3, kept: 1, left: 1 },
};

describe.each<CodedPlay & { what: string; code: string }>([
  { what: 'a whole play, short', code: '34H40000', kind: 'short', docket: { ...bare, version: 4 }, sheets: {} },
  {
    what: 'a whole play, each slip the first taken',
    code: 'QN4H4600000',
    kind: 'full',
    docket: { ...played, version: 4 },
    sheets: {},
  },
  { what: 'a whole play, the fact the second taken', code: '8C4HP600000', kind: 'full', docket: swapped, sheets: {} },
  { what: 'a play that was carried over', code: 'FM4S34J0000', kind: 'full', docket: carried, sheets: {} },
])('in the second form, $what', ({ code, kind, docket, sheets }) => {
  it('is written and read as ever', () => {
    expect(writeCode(kind, docket, second, sheets)).toBe(code);
    expect(readCode(code, [second, book])).toEqual({ kind, docket, sheets });
  });
});
