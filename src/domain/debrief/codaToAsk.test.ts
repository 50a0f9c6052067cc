/** A class that nobody of went on is asked the second question of the coda of the seat that most of it took. */
import { expect, it } from 'vitest';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { ClassPlay } from './classPlay.ts';
import { codaToAsk } from './codaToAsk.ts';

const seat = (id: string, decisions: readonly string[] | null): object => ({
  coda: decisions && { id, decisions: Object.fromEntries(decisions.map((each) => [each, {}])) },
});
const file = {
  seats: {
    host: seat('host', ['h1', 'h2', 'h3']),
    guest: seat('guest', ['g1', 'g2', 'g3']),
    clerk: seat('clerk', null),
  },
} as unknown as CaseFile;
const plays = (...seats: string[]): ClassPlay[] => seats.map((each) => ({ docket: { seat: each } }) as ClassPlay);

it.each([
  ['nobody', [], 'h2'],
  ['most of one seat', ['host', 'guest', 'guest'], 'g2'],
  ['as many of two', ['guest', 'host'], 'h2'],
  ['most of a seat without a coda', ['clerk', 'clerk', 'guest'], 'g2'],
])('%s', (_, seats, decision) => {
  expect(codaToAsk({ file, plays: plays(...seats) })?.decision).toBe(decision);
});

it.each([
  ['no coda', seat('host', null)],
  ['a coda of one question', seat('host', ['h1'])],
])('none where the case has %s', (_, host) => {
  expect(codaToAsk({ file: { seats: { host } } as unknown as CaseFile, plays: [] })).toBeNull();
});
