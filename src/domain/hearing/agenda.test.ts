/** Which questions the bench asks, of whom, and in what order. */
import { expect, test } from 'vitest';
import { agenda, nextExchange, questionOf } from './agenda.ts';
import { argued, hearing, move } from '../../../tests/fixtures/hearing.ts';

const asked = (players: string, round = 0) =>
  agenda(hearing, { players, round }).map(({ id, side }) => `${id} ${side}`);

test('a stage put to both sides opens with the one that bears the burden', () => {
  expect(asked('residents').slice(0, 2)).toEqual(['notice/people-knew town', 'notice/three-days residents']);
});

test('elsewhere the side that plays alone is asked', () => {
  expect(asked('residents').slice(2)).toEqual(['danger/how-soon residents', 'postponed/why-go-on residents']);
  expect(asked('town').slice(2)).toEqual(['danger/how-soon town', 'postponed/why-go-on town']);
});

test('two players are asked as evenly as the questions allow', () => {
  const sides = asked('two').map((each) => each.split(' ')[1]);
  expect(sides.filter((side) => side === 'town')).toHaveLength(2);
});

test('the first question of a stage opens it', () => {
  expect(agenda(hearing, { players: 'town', round: 0 }).map(({ opensStage }) => opensStage)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('the docket says what comes next, until nothing does', () => {
  const one = argued('town', move('notice/people-knew', 'they-knew'));
  expect(nextExchange(hearing, one)?.id).toBe('notice/three-days');
  expect(nextExchange(hearing, { ...one, moves: Array.from({ length: 4 }, () => move('', '')) })).toBeNull();
});

test('a question nobody asks is an error', () => {
  expect(() => questionOf(hearing, 'notice/weather')).toThrow('asks nothing called notice/weather');
});
