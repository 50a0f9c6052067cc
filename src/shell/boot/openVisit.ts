/** Opens a visit: what the address asks for, the case it is about, the settings that hold, its links, and the words to say it in. */
import { carriedLanguages, coverOf, FIRST_LANGUAGE, listedCases, wordsOf } from '../../content/bundled.ts';
import type { CaseCover } from '../../content/schema/caseCover.ts';
import type { Address, AddressProblem } from '../../domain/address/address.ts';
import { fitAddress } from '../../domain/address/fitAddress.ts';
import { linksOf, type Links } from '../../domain/address/linkTo.ts';
import { readAddress } from '../../domain/address/readAddress.ts';
import { addressNotices } from '../../pages/common/addressNotices.view.ts';
import { say as sayIn, type Words } from '../../pages/common/words.view.ts';
import type { Settings } from '../../pages/common/settings.view.ts';
import { applySettings, isOpenedForClass, settingsForVisit, readSettings } from '../store/preferences.ts';
import { dealtSeat } from '../store/seatLot.ts';
import { createStore, type Store } from '../store/storage.ts';

/** The elements of index.html that a page is put into. */
export interface Hosts {
  readonly root: HTMLElement;
  readonly page: HTMLElement;
  readonly stage: HTMLElement;
  readonly announcer: HTMLElement;
}

/** The words of one language, which language it is, and what is to be said about the address. */
export interface Spoken {
  readonly language: string;
  readonly words: Words;
  readonly problems: readonly AddressProblem[];
}

/** What stands from the first moment, before anything is fetched. */
export interface Visit {
  /** With the case that opens, and without what the build does not carry. */
  readonly address: Address;
  readonly cover: CaseCover;
  readonly links: Links;
  /** What in the address could not be followed. */
  readonly problems: readonly AddressProblem[];
  /** As they are kept on this device, overruled by the address; they are already applied to the page. */
  readonly settings: Settings;
  readonly store: Store; // what is kept on this device
  readonly session: Store | null; // what a class's visit keeps until it ends; null where no class is playing
  /**
   * All words in the language that was asked for, or in the first language where that one does not arrive.
   * The page's `lang` follows. Rejects when neither arrives.
   */
  bringWords(): Promise<Spoken>;
}

/** A visit whose words have arrived. */
export interface WordedVisit extends Visit, Spoken {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** Opens the visit at once. @throws Error when the build carries no case at all */
export function openVisit(root: HTMLElement): Visit {
  const read = readAddress(location.href);
  const fitted = fitAddress(read.address, read.problems, {
    coverOf,
    first: coverFor(null),
    languages: carriedLanguages,
    deal: ({ id, seats }) =>
      dealtSeat(
        id,
        seats,
        createStore(() => sessionStorage),
      ),
  });
  const { address, cover } = fitted;
  // A school's system launches the game with keys of its own.
  const problems = fitted.problems.filter(({ problem }) => problem !== 'key' || !('lms' in root.dataset));
  const store = createStore(() => localStorage);
  const session = isOpenedForClass(address, window.self !== window.top) ? createStore(() => sessionStorage) : null;
  const settings = settingsForVisit(readSettings(store), address, session);
  applySettings(root, settings);
  return {
    address,
    cover,
    links: linksOf(location.href, address),
    problems,
    settings,
    store,
    session,
    async bringWords() {
      const language = address.lang ?? FIRST_LANGUAGE;
      const spoken = await wordsOf(language)
        .then((words) => ({ language, words, problems }))
        .catch(async () => ({
          language: FIRST_LANGUAGE,
          words: await wordsOf(FIRST_LANGUAGE),
          problems: [...problems, { problem: 'late', key: 'lang', value: language } as const],
        }));
      root.lang = spoken.language;
      return spoken;
    },
  };
}

/**
 * Waits for the words of a visit, and says over the page what in the address could not be followed.
 * The game does without: it has notices of its own, and begins before all words are there. Rejects when no words arrive.
 */
export async function withWords(visit: Visit, page: HTMLElement): Promise<WordedVisit> {
  const spoken = await visit.bringWords();
  const say: WordedVisit['say'] = (key, values) => sayIn(spoken.words, key, values);
  if (spoken.problems.length > 0)
    void import('../../pages/common/notices.page.ts').then(({ drawNotices }) =>
      drawNotices(page, addressNotices(spoken.problems, spoken.words), say),
    );
  return { ...visit, ...spoken, say };
}

/** The case asked for, else the first that is offered. @throws Error when the build carries none */
export function coverFor(asked: string | null): CaseCover {
  const cover = (asked ? coverOf(asked) : undefined) ?? listedCases[0];
  if (!cover) throw new Error('this build carries no case');
  return cover;
}
