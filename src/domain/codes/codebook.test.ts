/** What codes count on is read from the case: options, replies and the slips there was a slot for, in their order. */
import { expect, test } from 'vitest';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import type { Seat } from '../../content/schema/caseFile.ts';
import { codebookOf } from './codebook.ts';

const advocate = advocateOf();
const [slug = ''] = Object.keys(advocate.decisions);

test('a seat is counted decision by decision, in the order of the case', () => {
  const book = codebookOf(specimen);
  expect(book).toMatchObject({ case: 'specimen', version: specimen.cover.version, sheets: [] });
  expect(book.seats).toHaveLength(1);
  expect(book.seats[0]?.id).toBe('advocate');
  expect(book.seats[0]?.decisions.map(({ id }) => id)).toEqual(Object.keys(advocate.decisions));
  for (const { id, options, parts } of book.seats[0]?.decisions ?? []) {
    const decision = advocate.decisions[id];
    expect(options).toEqual(Object.keys(decision?.options ?? {}));
    expect(parts).toEqual(
      Object.entries(decision?.parts ?? {}).map(([part, { replies }]) => ({ id: part, replies: Object.keys(replies) })),
    );
  }
});

test.each([
  { slots: ['fact', 'authority'], facts: ['fact/a'], authorities: ['authority/b'] },
  { slots: ['fact'], facts: ['fact/a'], authorities: [] },
  { slots: ['authority'], facts: [], authorities: ['authority/b'] },
  { slots: [], facts: [], authorities: [] },
] as const)('slips count where there is a slot for them: $slots', ({ slots, facts, authorities }) => {
  const decision = advocate.decisions[slug];
  if (!decision) throw new Error('the specimen has lost its first decision');
  const tray = { facts: ['fact/a'], authorities: ['authority/b'] };
  const seat: Seat = { ...advocate, decisions: { [slug]: { ...decision, slots: [...slots], tray } } };
  const [book] = codebookOf({ ...specimen, seats: { advocate: seat } }).seats;
  expect(book?.decisions[0]).toMatchObject({ facts, authorities });
});

test('a seat that was not loaded keeps its place, since codes name seats by their place', () => {
  const cover = { ...specimen.cover, seats: ['first', 'advocate'] };
  expect(codebookOf({ ...specimen, cover }).seats.map((seat) => seat?.id ?? null)).toEqual([null, 'advocate']);
});

test('a book says how its codes are written only where they are of the second form', () => {
  expect(codebookOf({ ...specimen, cover: { ...specimen.cover, codes: 1 } })).not.toHaveProperty('codes');
  expect(codebookOf({ ...specimen, cover: { ...specimen.cover, codes: 2 } }).codes).toBe(2);
});

test('sheets are counted as they are given', () => {
  const sheets = [{ id: 'before', answers: [2, 2] }];
  expect(codebookOf(specimen, sheets).sheets).toEqual(sheets);
});
