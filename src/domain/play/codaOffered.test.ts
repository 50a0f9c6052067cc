/** When a coda is spoken of: always, but where a class's link holds it back until the code of this play was handed in. */
import { expect, it } from 'vitest';
import { isCodaHeld } from '../address/address.ts';
import type { Context } from './context.ts';
import { isCodaOffered } from './coda.ts';

const docket = { seat: 'advocate' } as Context['docket'];
const begun = { docket, draft: null, open: false } as unknown as Context['coda'];

it.each<[string, Partial<Context>, boolean]>([
  ['a play of one’s own', { codaHeld: false }, true],
  ['a class’s play, its code not handed in', { codaHeld: true }, false],
  ['a class’s play, handed in', { codaHeld: true, handedIn: 'advocate' }, true],
  ['a class’s play after another seat was handed in', { codaHeld: true, handedIn: 'clerk' }, false],
  ['a coda begun on another day', { codaHeld: true, coda: begun }, true],
])('%s', (_, of, offered) => {
  expect(isCodaOffered({ codaHeld: false, handedIn: null, coda: null, docket, ...of })).toBe(offered);
});

it.each([
  ['a link of no class', { coda: null, forClass: false }, false],
  ['a class’s link', { coda: null, forClass: true }, true],
  ['a class’s link that asks for it', { coda: true, forClass: true }, false],
  ['a link that does without', { coda: false, forClass: false }, true],
])('%s', (_, of, held) => {
  expect(isCodaHeld(of)).toBe(held);
});
