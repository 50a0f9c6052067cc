/** What a class made and acted on, counted on plays in a few words: out of those who could have, most often first. */
import { describe, expect, it, test } from 'vitest';
import type { DocketAssessment } from '../scoring/assessDocket.ts';
import type { Level, Measure } from '../scoring/measure.ts';
import { argumentTallies, constructedTallies } from './argumentsMade.ts';
import { boxplotsOf, fiveNumbers } from './boxplot.ts';
import type { ClassPlay } from './classPlay.ts';
import { misconceptionTallies } from './misconceptions.ts';

/** A play of which only these arguments and measures matter. */
function assessed(of: {
  made?: readonly string[];
  missed?: readonly string[];
  constructed?: readonly string[];
  law?: readonly [number, Level];
}): DocketAssessment {
  const onRecord = [
    ...(of.made ?? []).map((argument) => ({ argument, made: true })),
    ...(of.missed ?? []).map((argument) => ({ argument, made: false })),
  ];
  const law = of.law ? ({ points: of.law[0], level: of.law[1] } as Measure) : null;
  return { onRecord, constructed: of.constructed ?? [], law, record: null, care: null } as unknown as DocketAssessment;
}

describe('arguments on record', () => {
  it('are counted out of the plays in which they were open, the one made most often first', () => {
    expect(
      argumentTallies([
        assessed({ made: ['a', 'b'], missed: ['c'] }),
        assessed({ made: ['b'], missed: ['a', 'c'] }),
        assessed({ made: ['d'] }),
      ]),
    ).toEqual([
      { argument: 'b', made: 2, open: 2 },
      { argument: 'd', made: 1, open: 1 },
      { argument: 'a', made: 1, open: 2 },
      { argument: 'c', made: 0, open: 2 },
    ]);
  });

  it('are none where nobody was assessed', () => {
    expect(argumentTallies([])).toEqual([]);
  });
});

test('arguments nobody filed are counted by plays, the most made first', () => {
  expect(
    constructedTallies([
      assessed({ constructed: ['x'] }),
      assessed({ constructed: ['y', 'z'] }),
      assessed({ constructed: ['y'] }),
      assessed({}),
    ]),
  ).toEqual([
    { argument: 'y', made: 2 },
    { argument: 'x', made: 1 },
    { argument: 'z', made: 1 },
  ]);
});

describe('boxplots', () => {
  it('say of each measure how many stand where, and leave out plays it could not be taken of', () => {
    const [law, record, care] = boxplotsOf([
      assessed({ law: [90, 'holdsUp'] }),
      assessed({}),
      assessed({ law: [40, 'halfRight'] }),
      assessed({ law: [80, 'holdsUp'] }),
    ]);
    expect(law).toEqual({
      measure: 'law',
      count: 3,
      five: [40, 60, 80, 85, 90],
      levels: { holdsUp: 2, defensible: 0, halfRight: 1, wouldNotStand: 0 },
    });
    const none = { holdsUp: 0, defensible: 0, halfRight: 0, wouldNotStand: 0 };
    expect(record).toEqual({ measure: 'record', count: 0, five: null, levels: none });
    expect(care?.measure).toBe('care');
  });

  it('order numbers as numbers', () => {
    expect(fiveNumbers([100, 9, 20])).toEqual([9, 14.5, 20, 60, 100]);
  });
});

describe('common errors', () => {
  const play = (
    entries: readonly { decision: string; option: string; parts?: Record<string, string> }[],
    kind: ClassPlay['kind'] = 'full',
    seat = 'counsel',
  ): ClassPlay => ({
    kind,
    sheets: {},
    docket: { format: 1, case: 'c', version: 1, seat, entries: entries.map((each) => ({ parts: {}, ...each })) },
  });
  const letter = (option: string, why?: string) => ({
    decision: 'letter',
    option,
    ...(why !== undefined && { parts: { why } }),
  });
  const tallied = (plays: ClassPlay[], ...choices: string[]) => misconceptionTallies(plays, { error: choices })[0];

  it('are acted on by a course, out of those who came to the decision', () => {
    expect(tallied([play([letter('obey')]), play([letter('ask')]), play([])], 'counsel/letter/obey')).toEqual({
      misconception: 'error',
      plays: 1,
      open: 2,
      choices: [{ choice: 'counsel/letter/obey', count: 1 }],
    });
  });

  it('are acted on by a reply, which a short code does not show', () => {
    const plays = [play([letter('ask', 'fear')]), play([letter('ask', 'law')]), play([letter('ask', 'fear')], 'short')];
    expect(tallied(plays, 'counsel/letter/why/fear')).toMatchObject({
      plays: 1,
      open: 2,
      choices: [{ choice: 'counsel/letter/why/fear', count: 1 }],
    });
  });

  it('count a play once, and each of its choices where it was made', () => {
    const twice = play([letter('obey', 'fear'), { decision: 'court', option: 'leave' }]);
    const once = play([letter('ask', 'law'), { decision: 'court', option: 'leave' }]);
    const choices = ['counsel/letter/obey', 'counsel/letter/why/fear', 'counsel/court/leave', 'counsel/court/never'];
    expect(tallied([twice, once], ...choices)).toEqual({
      misconception: 'error',
      plays: 2,
      open: 2,
      choices: [
        { choice: 'counsel/court/leave', count: 2 },
        { choice: 'counsel/letter/obey', count: 1 },
        { choice: 'counsel/letter/why/fear', count: 1 },
      ],
    });
  });

  it('of one seat are not acted on in another', () => {
    expect(tallied([play([letter('obey')], 'full', 'agent')], 'counsel/letter/obey')).toBeUndefined();
  });

  it('come with the one most acted on first, and without those nobody could have acted on', () => {
    const plays = [play([letter('obey')]), play([letter('obey')]), play([letter('ask')])];
    const found = misconceptionTallies(plays, {
      rare: ['counsel/letter/ask'],
      never: ['counsel/letter/shred'],
      common: ['counsel/letter/obey'],
      elsewhere: ['agent/letter/obey'],
    });
    expect(found.map(({ misconception, plays: by }) => [misconception, by])).toEqual([
      ['common', 2],
      ['rare', 1],
      ['never', 0],
    ]);
  });

  it('that share a choice are both acted on by it', () => {
    const found = misconceptionTallies([play([letter('obey')])], {
      one: ['counsel/letter/obey'],
      other: ['counsel/letter/obey'],
    });
    expect(found.map(({ plays }) => plays)).toEqual([1, 1]);
  });
});
