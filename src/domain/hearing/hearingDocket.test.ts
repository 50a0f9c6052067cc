/** A hearing begins empty, for these players, and each side knows who speaks for it. */
import { expect, test } from 'vitest';
import { file, hearing } from '../../../tests/fixtures/hearing.ts';
import { across, hearingOf, isPlayed, openHearing } from './hearingDocket.ts';

test('a hearing opens without a move, under the case’s present version', () => {
  expect(openHearing(file, 'town', 2)).toEqual({
    format: 1,
    case: 'specimen',
    version: file.cover.version,
    players: 'town',
    round: 2,
    moves: [],
  });
});

test.each([
  { players: 'two', town: true, residents: true },
  { players: 'three', town: true, residents: true },
  { players: 'town', town: true, residents: false },
  { players: 'residents', town: false, residents: true },
])('with $players, players speak for the town: $town, for the residents: $residents', (of) => {
  expect(isPlayed(of.players, 'town')).toBe(of.town);
  expect(isPlayed(of.players, 'residents')).toBe(of.residents);
});

test('across the podium stands the other side', () => {
  expect(across(hearing, 'town')).toBe('residents');
  expect(across(hearing, 'residents')).toBe('town');
  const alone = { ...hearing, sides: { town: hearing.sides['town'] } } as typeof hearing;
  expect(across(alone, 'town')).toBe('town');
});

test('a case without a hearing has none to argue', () => {
  expect(() => hearingOf({ ...file, hearing: null })).toThrow('the case specimen has no hearing');
  expect(hearingOf(file)).toBe(file.hearing);
});
