/** Whose answers speak at a decision: codes of enough people, else the hands of the room, else nobody's, and never a mixture of the two. */
import { describe, expect, it } from 'vitest';
import { answersAt } from './answersAt.ts';
import { FEWEST_FOR_COUNTS, type ClassPlay, type HandCount } from './classPlay.ts';
import type { Distribution } from './distribution.ts';

const figure = (yes: number, no: number): Distribution =>
  ({
    seat: 'host',
    decision: 'door',
    total: yes + no,
    options: [
      { id: 'yes', count: yes },
      { id: 'no', count: no },
    ],
  }) as unknown as Distribution;
const plays = (count: number): ClassPlay[] => Array.from({ length: count }, () => ({}) as ClassPlay);
const raised = (hands: Record<string, number>, decision = 'door', seat = 'host'): HandCount => ({
  seat,
  decision,
  hands,
});

const ENOUGH = FEWEST_FOR_COUNTS;
const FEW = FEWEST_FOR_COUNTS - 1;
const ROOM = raised({ yes: 2, no: 7 });

describe('who speaks', () => {
  it.each([
    ['enough codes', plays(ENOUGH), [], figure(ENOUGH - 1, 1), 'codes', ENOUGH, [ENOUGH - 1, 1]],
    ['enough codes beside hands', plays(ENOUGH), [ROOM], figure(ENOUGH, 0), 'codes', ENOUGH, [ENOUGH, 0]],
    ['too few codes, beside hands', plays(FEW), [ROOM], figure(FEW, 0), 'room', 9, [2, 7]],
    ['hands alone', [], [ROOM], figure(0, 0), 'room', 9, [2, 7]],
    ['too few codes and no hands', plays(FEW), [], figure(FEW, 0), 'nobody', 0, [0, 0]],
    ['one play that stands alone, which is its own', plays(1), [], figure(1, 0), 'codes', 1, [1, 0]],
    ['one answer in a larger class', plays(ENOUGH), [], figure(1, 0), 'nobody', 0, [0, 0]],
    ['hands all taken back', [], [raised({ yes: 0, no: 0 })], figure(0, 0), 'nobody', 0, [0, 0]],
    ['hands for another decision', [], [raised({ yes: 3 }, 'window')], figure(0, 0), 'nobody', 0, [0, 0]],
    ['hands at another seat', [], [raised({ yes: 3 }, 'door', 'guest')], figure(0, 0), 'nobody', 0, [0, 0]],
  ] as const)('%s', (_, given, hands, distribution, by, total, counts) => {
    const answers = answersAt({ plays: given, hands: [] }, hands, distribution);
    expect([answers.by, answers.total, ['yes', 'no'].map(answers.count)]).toEqual([by, total, counts]);
  });
});

describe('what an argument is counted over', () => {
  const given = plays(ENOUGH);
  const kept = [raised({ yes: 1 }, 'window')];

  it('is the class where codes speak, with the hands it handed in', () => {
    const { counting } = answersAt({ plays: given, hands: kept }, [ROOM], figure(ENOUGH, 0));
    expect(counting).toEqual({ plays: given, hands: kept });
  });

  it('is the room’s hands alone where they speak, and nothing where nobody does', () => {
    const few = { plays: plays(FEW), hands: kept };
    expect(answersAt(few, [ROOM], figure(FEW, 0)).counting).toEqual({ plays: [], hands: [ROOM] });
    expect(answersAt(few, [], figure(FEW, 0)).counting).toEqual({ plays: [], hands: [] });
  });
});

it('tells the room’s hands whoever speaks, so that they can stand beside the codes', () => {
  const { by, room, roomTotal } = answersAt({ plays: plays(ENOUGH), hands: [] }, [ROOM], figure(ENOUGH, 0));
  expect([by, room, roomTotal]).toEqual(['codes', { yes: 2, no: 7 }, 9]);
});
