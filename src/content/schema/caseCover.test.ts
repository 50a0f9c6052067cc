/** Which cases the title offers, and in which order: the cover says so, never the name of a folder. */
import { expect, it } from 'vitest';
import type { Cover } from './case.ts';
import { offered } from './caseCover.ts';

const cover = (change: Partial<Cover>): Cover => ({ listed: 'yes', order: 1000, ...change }) as Cover;

it('offers by the order on the cover, then by name, and leaves out what is not listed', () => {
  const cases = [
    { id: 'zebra', cover: cover({}) },
    { id: 'apple', cover: cover({}) },
    { id: 'second', cover: cover({ order: 2 }) },
    { id: 'hidden', cover: cover({ order: 0, listed: 'no' }) },
    { id: 'first', cover: cover({ order: 1 }) },
  ];
  expect(offered(cases).map(({ id }) => id)).toEqual(['first', 'second', 'apple', 'zebra']);
});
