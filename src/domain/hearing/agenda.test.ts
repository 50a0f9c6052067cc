/** Which questions the bench asks, of whom, and in what order. */
import { describe, expect, it, test } from 'vitest';
import type { Hearing, HearingStage } from '../../content/schema/hearing.ts';
import { agenda, nextExchange, questionOf } from './agenda.ts';
import { argued, hearing, move } from '../../../tests/fixtures/hearing.ts';

const asked = (players: string, round = 0, of: Hearing = hearing) =>
  agenda({ ...of }, { players, round }).map(({ id, side }) => `${id} ${side}`);

/** The specimen's hearing with one stage alone, whose questions are put to these sides. */
function stageWith(to: Record<string, string>, change: Partial<HearingStage> = {}): Hearing {
  const { question } = questionOf(hearing, 'danger/how-soon');
  const { danger } = hearing.stages;
  if (!danger) throw new Error('the specimen has lost its stage');
  const questions = Object.fromEntries(Object.entries(to).map(([slug, side]) => [slug, { ...question, to: side }]));
  return { ...hearing, stages: { danger: { ...danger, questions, ...change } } };
}

test('a stage put to both sides opens with the one that bears the burden', () => {
  expect(asked('residents').slice(0, 2)).toEqual(['notice/people-knew town', 'notice/three-days residents']);
  expect(asked('town', 0, stageWith({ a: 'town', b: 'residents' }, { both: 'yes', burden: 'residents' }))).toEqual([
    'danger/b residents',
    'danger/a town',
  ]);
});

test('elsewhere the side that plays alone is asked', () => {
  expect(asked('residents').slice(2)).toEqual(['danger/how-soon residents', 'postponed/why-go-on residents']);
  expect(asked('town').slice(2)).toEqual(['danger/how-soon town', 'postponed/why-go-on town']);
});

test('two players are asked in turn, as evenly as the questions allow', () => {
  const evenly = [
    'notice/people-knew town',
    'notice/three-days residents',
    'danger/how-soon residents',
    'postponed/why-go-on town',
  ];
  expect(asked('two')).toEqual(evenly);
  expect(asked('three')).toEqual(evenly);
});

test('a stage that can only be put to the other side is put to that side', () => {
  expect(asked('residents', 0, stageWith({ a: 'town' }))).toEqual(['danger/a town']);
  expect(asked('two', 0, stageWith({ a: 'town' }))).toEqual(['danger/a town']);
});

test('a stage without a question for anybody is passed over', () => {
  expect(asked('two', 0, stageWith({}))).toEqual([]);
  expect(asked('two', 0, stageWith({ a: 'nobody' }, { both: 'yes' }))).toEqual([]);
});

test('each hearing that was argued before turns the bench to another question, and then from the start', () => {
  const three = stageWith({ a: 'either', b: 'town', c: 'residents', d: 'either' });
  expect([0, 1, 2, 3].map((round) => asked('town', round, three)[0])).toEqual([
    'danger/a town',
    'danger/b town',
    'danger/d town',
    'danger/a town',
  ]);
});

test('no question is put to both sides of a stage', () => {
  expect(asked('two', 0, stageWith({ a: 'either', b: 'either' }, { both: 'yes' }))).toEqual([
    'danger/a town',
    'danger/b residents',
  ]);
  expect(asked('two', 0, stageWith({ a: 'either' }, { both: 'yes' }))).toEqual(['danger/a town']);
});

test('the first question of a stage opens it', () => {
  expect(agenda({ ...hearing }, { players: 'town', round: 0 }).map(({ opensStage }) => opensStage)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('the agenda is drawn up once for the same players and round', () => {
  const of = { players: 'town', round: 0 };
  expect(agenda(hearing, of)).toBe(agenda(hearing, { ...of }));
  expect(agenda(hearing, of)).not.toBe(agenda(hearing, { ...of, round: 1 }));
  expect(agenda(hearing, of)).not.toBe(agenda(hearing, { ...of, players: 'two' }));
});

test('the docket says what comes next, until nothing does', () => {
  const one = argued('town', move('notice/people-knew', 'they-knew'));
  expect(nextExchange(hearing, one)?.id).toBe('notice/three-days');
  expect(nextExchange(hearing, { ...one, moves: Array.from({ length: 4 }, () => move('', '')) })).toBeNull();
});

describe('a question', () => {
  it('is found with its stage', () => {
    expect(questionOf(hearing, 'danger/how-soon')).toEqual({
      stage: hearing.stages['danger'],
      question: hearing.stages['danger']?.questions['how-soon'],
    });
  });

  it.each(['notice/weather', 'weather/how-soon', 'notice', ''])(
    'nobody asks, "%s", is an error that names it',
    (id) => {
      expect(() => questionOf(hearing, id)).toThrow(`asks nothing called ${id}`);
    },
  );
});
