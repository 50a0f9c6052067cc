/** Every ending of an offered case has a picture of its own. */
import { expect, it } from 'vitest';
import { completeCases } from '../../../tests/fixtures/cases.ts';
import { offered } from '../../content/schema/caseCover.ts';
import { pictureOf } from './pictures.view.ts';

const endings = offered(completeCases()).flatMap((file) =>
  Object.values(file.seats).flatMap((seat) => Object.keys(seat.endings)),
);

it('is drawn for each ending that a player can meet', () => {
  expect(endings.filter((ending) => pictureOf(ending) === undefined)).toEqual([]);
  expect(pictureOf('nobody')).toBeUndefined();
});
