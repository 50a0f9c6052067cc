/** A seat is called by its edition only where it has two. */
import { expect, it } from 'vitest';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import type { CaseCover } from '../../content/schema/caseCover.ts';
import { seatName } from './seatName.view.ts';

const words = firstWordsInNode();
const seat = (id: string, core: number, full: number): CaseCover['seats'][number] => ({
  id,
  title: `The ${id}`,
  short: id,
  tagline: '',
  hour: '',
  place: 'desk',
  decisions: { core, full },
});
const cover = { seats: [seat('judge', 5, 9), seat('clerk', 4, 4)] };

it.each([
  ['judge', 'core', 'The judge: The short play'],
  ['judge', undefined, 'The judge: The full play'],
  ['clerk', undefined, 'The clerk'],
  ['clerk', 'core', 'The clerk'],
  ['nobody', 'core', 'nobody'],
] as const)('%s in the edition %s', (id, edition, name) => {
  expect(seatName(cover, id, edition, words)).toBe(name);
});
