/** Each problem of an address has its sentence, which names what was not understood. */
import { expect, it } from 'vitest';
import type { AddressProblem } from '../../domain/address/address.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { addressNotices } from './addressNotices.view.ts';

const words = firstWordsInNode();
const told = (problem: AddressProblem['problem'], key: string, value: string): string =>
  addressNotices([{ problem, key, value }], words)[0]?.text ?? '';

it.each<[AddressProblem['problem'], string, string, readonly string[]]>([
  ['key', 'seet', '', ['“seet”', 'left out']],
  ['value', 'debrief', 'samples', ['“debrief=samples”', 'left out']],
  ['idle', 'at', '', ['“at”', 'left out']],
  ['case', 'case', 'moon', ['“moon”', 'opened']],
  ['lang', 'lang', 'tlh', ['“tlh”', 'English']],
  ['late', 'lang', 'es', ['“es”', 'English', 'Load the page again']],
  ['seat', 'seat', 'emperor', ['“emperor”', 'Choose']],
  ['at', 'at', 'the-moon', ['“the-moon”', 'beginning']],
  ['hearing', 'at', 'hearing', ['no hearing', 'Choose']],
])('%s says what was not understood and what was done instead', (problem, key, value, parts) => {
  const text = told(problem, key, value);
  for (const part of parts) expect(text).toContain(part);
  expect(text).not.toMatch(/[{}]/u);
});

it('each key has a notice of its own', () => {
  const problems = ['seet', 'colour'].map((key) => ({ problem: 'key', key, value: '' }) as const);
  expect(addressNotices(problems, words).map(({ id }) => id)).toEqual(['address-seet', 'address-colour']);
});

it('shows forty letters of a long text and nothing that turns the line around', () => {
  expect(told('case', 'case', 'x'.repeat(40))).toContain(`“${'x'.repeat(40)}”`);
  expect(told('case', 'case', 'x'.repeat(41))).toContain(`“${'x'.repeat(40)}…”`);
  expect(told('case', 'case', 'ab\u202Ecd\n')).toContain('“abcd”');
});
