/** People are told as counts, and as a share only where there are ten of them or more. */
import { expect, it } from 'vitest';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import { counted } from './counted.view.ts';

const words = firstWordsInNode();

it.each([
  [0, 0, '0 of 0'],
  [3, 9, '3 of 9'],
  [5, 10, '5 of 10, 50%'],
  [11, 28, '11 of 28, 39%'],
  [0, 12, '0 of 12, 0%'],
])('%i of %i', (count, of, text) => {
  expect(counted(count, of, words)).toEqual({ count, of, text });
});
