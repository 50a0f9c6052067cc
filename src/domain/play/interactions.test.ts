/** Every kind of moment and of part can be played: it has its row, its words, and a cue that the chart knows. */
import { describe, expect, it } from 'vitest';
import { Moment, PartKind } from '../../content/schema/interaction.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { cueTable } from '../../sound/cueTable.ts';
import { handOf, partFacts } from './interactions.ts';

const words = firstWordsInNode();

describe.each(PartKind.options)('a part of the kind %s', (kind) => {
  it('has a heading, a question and a line that says how many are left', () => {
    for (const section of ['parts', 'ask', 'left']) expect(words[`decision.${section}-${kind}`]).toBeTruthy();
  });

  it('sounds when it is answered, on paper and on a screen', () => {
    const { cue, cueOnScreen = cue } = partFacts[kind];
    expect(cueTable).toHaveProperty([cue]);
    expect(cueTable).toHaveProperty([cueOnScreen]);
  });
});

it('every kind of moment has its row and no row is left over', () => {
  expect(Object.keys(handOf).toSorted()).toEqual([...Moment.options].toSorted());
  expect(Object.keys(partFacts).toSorted()).toEqual([...PartKind.options].toSorted());
});

it('each kind of moment is played by a hand of its own; a test in parts leads up to a choice', () => {
  expect(handOf).toEqual({
    inspect: 'find',
    choose: 'decide',
    talk: 'talk',
    draft: 'write',
    weigh: 'decide',
    argue: 'argue',
  });
});

it('a conversation is heard line by line; everything else lies open from the start', () => {
  expect(PartKind.options.filter((kind) => partFacts[kind].oneByOne)).toEqual(['exchange']);
});
