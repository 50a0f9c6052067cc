/** A frozen codebook is read back as it was written, and a file that is none is refused. */
import { describe, expect, it, test } from 'vitest';
import { completeCases } from '../../../tests/fixtures/cases.ts';
import { codebookOf, type Codebook } from './codebook.ts';
import { codebookFrom, frozenText } from './frozenBook.ts';
import { sheetsOf } from './sheets.ts';

const book: Codebook = {
  case: 'c',
  version: 3,
  seats: [
    {
      id: 'counsel',
      decisions: [
        {
          id: 'reply',
          options: ['answer', 'wait'],
          parts: [{ id: 'why', replies: ['law', 'duty'] }],
          facts: ['fact/fax'],
          authorities: ['authority/act'],
        },
        { id: 'court', options: ['file'], parts: [], facts: [], authorities: [] },
      ],
    },
    { id: 'agent', decisions: [] },
  ],
  sheets: [{ id: 'before', answers: [2, 5] }],
};

describe('a codebook that is frozen', () => {
  it.each([
    ['of a few words', book],
    ['without sheets', { ...book, sheets: [] }],
    ['without seats', { ...book, seats: [] }],
    ['with codes of the second form', { ...book, codes: 2 }],
    ...completeCases().map((file) => [file.id, codebookOf(file, sheetsOf(file.teaching?.forms ?? null))] as const),
  ] as const)('comes back as it was: %s', (_, { sheetsSince: _presentAlone, ...frozen }: Codebook) => {
    expect(codebookFrom(JSON.parse(frozenText(frozen)))).toEqual(frozen);
  });

  it('has a line for each decision and each sheet, so that a reviewer sees what changed', () => {
    expect(frozenText(book)).toBe(`{
  "case": "c",
  "version": 3,
  "seats": [
    { "id": "counsel", "decisions": [
      {"id":"reply","options":["answer","wait"],"parts":[{"id":"why","replies":["law","duty"]}],"facts":["fact/fax"],"authorities":["authority/act"]},
      {"id":"court","options":["file"],"parts":[],"facts":[],"authorities":[]}
    ] },
    { "id": "agent", "decisions": [] }
  ],
  "sheets": [
    {"id":"before","answers":[2,5]}
  ]
}
`);
  });

  it('says of the second form of codes, and of nothing else, how they are written', () => {
    expect(frozenText({ ...book, codes: 2 })).toBe(
      frozenText(book).replace('"version": 3,\n', '"version": 3,\n  "codes": 2,\n'),
    );
  });

  it('has all its seats, or is not frozen', () => {
    expect(() => frozenText({ ...book, seats: [...book.seats, null] })).toThrow(
      'A codebook of c without all its seats',
    );
  });
});

const [counsel] = book.seats;
const [reply] = counsel?.decisions ?? [];
const seat = (change: object): object => ({ ...book, seats: [{ ...counsel, ...change }] });
const decision = (change: object): object => seat({ decisions: [{ ...reply, ...change }] });
const sheet = (change: object): object => ({ ...book, sheets: [{ ...book.sheets[0], ...change }] });

test.each<{ why: string; file: unknown }>([
  { why: 'nothing', file: null },
  { why: 'nothing at all', file: undefined },
  { why: 'no object', file: 'codebook' },
  { why: 'a list', file: [] },
  { why: 'without a case', file: { ...book, case: undefined } },
  { why: 'with a version in words', file: { ...book, version: '3' } },
  { why: 'without seats', file: { ...book, seats: undefined } },
  { why: 'with codes of a form to come', file: { ...book, codes: 3 } },
  { why: 'with one seat instead of a list', file: { ...book, seats: counsel } },
  { why: 'with a seat left out', file: { ...book, seats: [counsel, null] } },
  { why: 'with a seat without a name', file: seat({ id: 7 }) },
  { why: 'with a seat without decisions', file: seat({ decisions: null }) },
  { why: 'with a decision that is none', file: seat({ decisions: [reply, 'court'] }) },
  { why: 'with a decision without a name', file: decision({ id: undefined }) },
  { why: 'with options that are numbers', file: decision({ options: [1, 2] }) },
  { why: 'with one option that is none', file: decision({ options: ['answer', null] }) },
  { why: 'without parts', file: decision({ parts: undefined }) },
  { why: 'with a part without a name', file: decision({ parts: [{ replies: ['law'] }] }) },
  { why: 'with a part without replies', file: decision({ parts: [{ id: 'why' }] }) },
  { why: 'with replies that are numbers', file: decision({ parts: [{ id: 'why', replies: [1] }] }) },
  { why: 'without facts', file: decision({ facts: undefined }) },
  { why: 'with facts that are numbers', file: decision({ facts: [1] }) },
  { why: 'without authorities', file: decision({ authorities: undefined }) },
  { why: 'without sheets', file: { ...book, sheets: undefined } },
  { why: 'with a sheet without a name', file: sheet({ id: undefined }) },
  { why: 'with answers in words', file: sheet({ answers: ['two'] }) },
  { why: 'with nothing to choose from', file: sheet({ answers: [2, 0] }) },
  { why: 'with half an answer', file: sheet({ answers: [1.5] }) },
  { why: 'with fewer answers than none', file: sheet({ answers: [-2] }) },
])('a file $why is no codebook', ({ file }) => {
  expect(codebookFrom(file)).toBeNull();
});
