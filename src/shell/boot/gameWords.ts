/** The words of the game: those of the title from the start, all of them once they are fetched. */
import { FIRST_LANGUAGE, firstWords } from '../../content/bundled.ts';
import type { AddressProblem } from '../../domain/address/address.ts';
import type { Words } from '../../pages/common/words.view.ts';
import type { Spoken, Visit } from './openVisit.ts';
import { valueOf, type Value } from './value.ts';

export interface GameWords {
  readonly spoken: Value<Pick<Spoken, 'language' | 'words'>>;
  /** What in the address could not be followed; told once there are words for it, and once only. */
  readonly misread: Value<readonly AddressProblem[]>;
  /** Fetches all words. Rejects when they do not arrive; asking again tries again. */
  bring(): Promise<void>;
}

/** @param worded changes what is not so where this game is played */
export function createGameWords(visit: Pick<Visit, 'bringWords'>, worded: (all: Words) => Words): GameWords {
  const spoken = valueOf<Pick<Spoken, 'language' | 'words'>>({ language: FIRST_LANGUAGE, words: worded(firstWords) });
  const misread = valueOf<readonly AddressProblem[]>([]);
  let told = false;
  return {
    spoken,
    misread,
    async bring() {
      const { language, words, problems } = await visit.bringWords();
      spoken.set({ language, words: worded(words) });
      if (!told) misread.set(problems);
      told = true;
    },
  };
}
