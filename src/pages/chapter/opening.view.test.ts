/** A chapter opens at the head of its first decision and nowhere else, with what the road adds. */
import { describe, expect, it } from 'vitest';
import { playing, upTo } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import { playOf, type Play } from '../../domain/play/context.ts';
import { chapterOpening, openingSpoken } from './opening.view.ts';

const words = firstWordsInNode();
const whole = documentedDocket(specimen, 'advocate');
const at = (decided: number): Play => playOf(playing(specimen, upTo(whole, decided)));

describe('the opening of a chapter', () => {
  it('stands at its first decision', () => {
    for (const [first, chapter] of [
      [0, 'board'],
      [2, 'hearing'],
    ] as const) {
      const play = at(first);
      const { title, when, opens } = play.chapter;
      expect(play.chapter.id).toBe(chapter);
      expect(chapterOpening(play, words)).toEqual({ title, when, who: null, opens, after: null });
    }
    expect([1, 3].map((later) => chapterOpening(at(later), words))).toEqual([null, null]);
  });

  it('adds what the road has left, which is read with it', () => {
    const play = at(0);
    const after = [[{ text: 'The board is bare.', mentions: [] }]];
    const opening = chapterOpening({ ...play, chapter: { ...play.chapter, after } }, words);
    expect(opening?.after?.text).toBe('The board is bare.');
    expect(openingSpoken(opening)).toEqual({
      named: [play.chapter.title],
      told: [play.chapter.opens, 'The board is bare.'],
    });
    expect(openingSpoken(null)).toEqual({ named: [], told: [] });
  });
});
