/** Those who cannot read see what they should of a text, and take what looks best to them. */
import { describe, expect, it } from 'vitest';
import { CHANCE, favourites, POLICIES, randomPolicy, type Choice } from '../../.ci/measure/bots/policies.ts';
import { HEDGES, hedgesIn, marksOf, sharedWords } from '../../.ci/measure/bots/surface.ts';

const OFFERED: readonly Choice[] = [
  { id: 'plain', text: 'Send it, all of it, today.', question: 'The records are due.', sources: 3 },
  { id: 'hedged', text: 'Perhaps send some, if they may have them.', question: 'The records are due.', sources: 1 },
  { id: 'short', text: 'Never.', question: 'The records are due.', sources: 1 },
  { id: 'shares', text: 'Freeze every record — and wait.', question: 'The records are due.', sources: 2 },
];

describe('a policy', () => {
  it.each([
    ['longest', 'hedged'],
    ['shortest', 'short'],
    ['first', 'plain'],
    ['last', 'shares'],
    ['most hedged', 'hedged'],
    ['most sources', 'plain'],
    ['shared words', 'shares'],
  ])('that takes the %s takes that one', (name, taken) => {
    const policy = POLICIES.find((each) => each.name === name);
    expect(policy && favourites(policy, OFFERED).map(({ id }) => id)).toEqual([taken]);
  });

  it('there is one of each kind, and no other', () => {
    expect(POLICIES.map(({ name }) => name)).toEqual([
      'longest',
      'shortest',
      'first',
      'last',
      'most hedged',
      'most sources',
      'shared words',
    ]);
  });

  it('leaves those it cannot tell apart to the lot, in the order shown', () => {
    const hedged = POLICIES.find(({ name }) => name === 'most hedged');
    const plain = OFFERED.filter(({ id }) => id !== 'hedged');
    expect(hedged && favourites(hedged, plain)).toEqual(plain);
    expect(favourites(CHANCE, OFFERED)).toEqual(OFFERED);
    expect(favourites(CHANCE, [])).toEqual([]);
  });

  it('that draws takes one each time, the same with the same seed, and every one of them in the end', () => {
    const play = (seed: number): string[] => {
      const policy = randomPolicy(seed);
      return Array.from({ length: 40 }, () => favourites(policy, OFFERED).map(({ id }) => id)).flat();
    };
    expect(play(1)).toHaveLength(40);
    expect(play(1)).toEqual(play(1));
    expect(play(2)).not.toEqual(play(1));
    expect(new Set(play(1))).toEqual(new Set(OFFERED.map(({ id }) => id)));
  });
});

describe('the looks of a text', () => {
  it('are counted without reading it', () => {
    expect(marksOf('No, not 14; ‘maybe’ it can’t be “the summons”.', 'Is the summons due?')).toEqual({
      letters: 30,
      commas: 2,
      digits: 2,
      quotations: 3,
      hedges: 1,
      negations: 3,
      shared: 1,
    });
  });

  it('hold a hedge only where it is a whole word', () => {
    expect(hedgesIn('Mayor Butler notified Iffley; he can’t.')).toBe(0);
    expect(hedgesIn('MAY it be? At least in part.')).toBe(3);
    expect(HEDGES.filter((hedge) => hedgesIn(`x ${hedge} x`) !== 1)).toEqual([]);
  });

  it('share the long words that begin alike, each once', () => {
    expect(sharedWords('Records, records of the account.', 'Whose recording? An ACCOUNT of the law.')).toBe(2);
    expect(sharedWords('of the law', 'of the law')).toBe(0);
  });
});
