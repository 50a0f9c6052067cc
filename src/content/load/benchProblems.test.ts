/** A short bench whose phrases are not the position, or that asks what no stage asks, is answered in words. */
import { describe, expect, it } from 'vitest';
import type { HearingPosition, ShortBench } from '../schema/hearing.ts';
import { hearing } from '../../../tests/fixtures/hearing.ts';
import { problemsOfBench, problemsOfPhrases } from './benchProblems.ts';

const sound = hearing.stages['notice']?.questions['three-days']?.positions['waste-paper'] as HearingPosition;
const bench = hearing.bench as ShortBench;
const [first, second] = sound.phrases as NonNullable<HearingPosition['phrases']>;
const phrased = (...phrases: unknown[]): string[] =>
  problemsOfPhrases({ ...sound, phrases: phrases as HearingPosition['phrases'] }).map(({ message }) => message);
const staged = (stages: ShortBench['stages']): string[] =>
  problemsOfBench(hearing, { ...bench, stages }).map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('phrases', () => {
  it('are the position and put each of its arguments once', () => {
    expect(phrased(first, second)).toEqual([]);
    expect(problemsOfPhrases({ ...sound, phrases: undefined })).toEqual([]);
  });

  it.each([
    ['leave words out', [first, { ...second, text: 'so it is waste paper.' }], /make up the text/],
    ['leave an argument out', [first, { ...second, says: [] }], /one phrase to say argument\/take-it-down/],
    ['put an argument twice', [{ ...first, says: second?.says }, second], /one phrase to say argument\/take-it-down/],
    ['put what the position does not', [{ ...first, says: ['argument/web-counts'] }, second], /web-counts is said/],
  ])('that %s are told', (_, phrases, sentence) => {
    expect(phrased(...phrases)).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('the stages of the short bench', () => {
  it('ask each side a question of theirs', () => {
    expect(staged(bench.stages)).toEqual([]);
  });

  it.each<[string, ShortBench['stages'], string]>([
    ['too few', { notice: bench.stages['notice'] ?? {} }, 'bench.stages: expected at least two stages'],
    ['unknown', { ...bench.stages, weather: {} }, 'bench.stages.weather: no stage that is ruled on is called weather'],
    [
      'a coda',
      { ...bench.stages, postponed: {} },
      'bench.stages.postponed: no stage that is ruled on is called postponed',
    ],
    [
      'for one side alone',
      { ...bench.stages, notice: { town: 'people-knew' } },
      'bench.stages.notice: expected a question to residents',
    ],
    [
      'with the other side’s question',
      { ...bench.stages, notice: { town: 'three-days', residents: 'three-days' } },
      'bench.stages.notice.town: notice asks town nothing called three-days',
    ],
  ])('that are %s are told', (_, stages, sentence) => {
    expect(staged(stages)).toEqual([sentence]);
  });

  it('whose question has a position without phrases are told', () => {
    const asked = structuredClone(hearing);
    const question = asked.stages['notice']?.questions['three-days'];
    if (question) question.positions['the-rule'] = { ...sound, phrases: undefined };
    expect(problemsOfBench(asked, bench).map(({ message }) => message)).toEqual([
      'expected every position of three-days to have phrases',
    ]);
  });
});
