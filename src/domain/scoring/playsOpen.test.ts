/** The walk over plays: what it visits, in what order, and what it leaves out. */
import { describe, expect, test } from 'vitest';
import { advocateOf, contextWith, optionsWith, specimen } from '../../../tests/fixtures/specimen.ts';
import type { Entry } from '../docket/docket.ts';
import { walkPlays, withSlips } from './playsOpen.ts';
import { commitmentsOf, type ScoringContext } from './scoringContext.ts';
import { scoringContextOf } from './seatScoring.ts';

const notice = scoringContextOf(specimen, advocateOf(), 'read-the-notice');
const every = (context: ScoringContext): string[] => Object.keys(context.decision.options);

/** The plays visited, each as its option and replies in one text. */
function visited(
  context: ScoringContext,
  atLeast: () => number,
  enough = Infinity,
  options = every(context),
): string[] {
  const plays: string[] = [];
  walkPlays(context, options, atLeast, ({ option, parts }) => {
    plays.push([option, ...Object.values(parts)].join(' '));
    return plays.length >= enough;
  });
  return plays;
}

describe('walkPlays', () => {
  test('visits every complete play, the most promising first', () => {
    const plays = visited(notice, () => 0);
    expect(plays).toHaveLength(3 * 2 * 2);
    expect(new Set(plays).size).toBe(12);
    expect(plays.slice(0, 4)).toEqual([
      'write-to-clerk too-late not-notice',
      'write-to-clerk too-late good-enough',
      'write-to-clerk in-time not-notice',
      'write-to-clerk in-time good-enough',
    ]);
  });

  test('gives each play with its commitments', () => {
    walkPlays(
      notice,
      every(notice),
      () => 0,
      (play, commitments) => {
        expect(play.decision).toBe('read-the-notice');
        expect(commitments).toEqual(commitmentsOf(notice, play));
        return false;
      },
    );
  });

  test('visits exactly the plays whose Law can reach the mark', () => {
    const worth: Record<string, number> = {
      'write-to-clerk': 0.7,
      'take-it-down': 0,
      'let-it-pass': 0,
      'too-late': 0.15,
      'in-time': 0,
      'not-notice': 0.15,
      'good-enough': 0.045,
    };
    const all = visited(notice, () => 0);
    const sum = (play: string): number => play.split(' ').reduce((total, slug) => total + (worth[slug] ?? NaN), 0);
    for (const mark of [0.045, 0.1, 0.15, 0.195, 0.3, 0.7, 0.745, 0.85, 1])
      expect(visited(notice, () => mark).toSorted(), String(mark)).toEqual(
        all.filter((play) => sum(play) >= mark - 1e-9).toSorted(),
      );
  });

  test('asks for the mark anew, so that a visit may raise it', () => {
    let mark = 0;
    const plays: string[] = [];
    walkPlays(
      notice,
      every(notice),
      () => mark,
      ({ option }) => {
        plays.push(option);
        mark = 0.85;
        return false;
      },
    );
    expect(plays).toEqual(['write-to-clerk', 'write-to-clerk', 'write-to-clerk']);
  });

  test('ends when a visit says so', () => {
    expect(visited(notice, () => 0, 1)).toHaveLength(1);
    expect(visited(notice, () => 0, 5)).toHaveLength(5);
  });

  test('keeps to the options it is given, and those that promise the same stay in their order', () => {
    expect(visited(notice, () => 0, Infinity, ['let-it-pass'])).toHaveLength(4);
    const options = optionsWith({
      first: { asserts: ['argument/short-notice'] },
      second: { asserts: ['argument/may-postpone'] },
    });
    const letter = contextWith('write-the-letter', { options });
    expect(visited(letter, () => 0)).toEqual(['first', 'second']);
    expect(visited(letter, () => 0, Infinity, ['second', 'first'])).toEqual(['second', 'first']);
  });

  test('promises a contested argument what it is worth with its answer faced, asserted or denied', () => {
    const options = optionsWith({
      asserted: { asserts: ['argument/fence-it-off'] },
      denied: { denies: ['argument/fence-it-off'] },
      settled: { asserts: ['argument/short-notice'] },
    });
    expect(visited(contextWith('write-the-letter', { options }), () => 1)).toEqual(['asserted', 'denied', 'settled']);
  });
});

describe('withSlips', () => {
  const play: Entry = { decision: 'write-the-letter', option: 'no-letter', parts: {} };
  const slipsOf = (slots: ('fact' | 'authority')[]): unknown[] =>
    [...withSlips(contextWith('write-the-letter', { slots }), play)].map(({ fact, authority }) => [fact, authority]);

  test('pairs every fact with every authority of the tray, and leaves a slot empty last', () => {
    const pairs = slipsOf(['fact', 'authority']);
    expect(pairs).toHaveLength(5 * 4);
    expect(pairs[0]).toEqual(['fact/posted-9-march', 'authority/notice-rule']);
    expect(pairs[3]).toEqual(['fact/posted-9-march', undefined]);
    expect(pairs.at(-1)).toEqual([undefined, undefined]);
  });

  test('fills only the slots there are', () => {
    expect(slipsOf([])).toEqual([[undefined, undefined]]);
    expect(slipsOf(['authority'])).toEqual([
      [undefined, 'authority/notice-rule'],
      [undefined, 'authority/county-guide'],
      [undefined, 'authority/emergency-rule'],
      [undefined, undefined],
    ]);
    expect([...withSlips(contextWith('write-the-letter', { slots: [] }), play)]).toEqual([play]);
  });
});
