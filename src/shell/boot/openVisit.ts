/** Opens a visit: what the address asks for, the case it is about, the settings that hold, and the words to say it in. */
import { coverOf, FIRST_LANGUAGE, listedCases, wordsOf } from '../../content/bundled.ts';
import type { CaseCover } from '../../content/schema/caseCover.ts';
import { readAddress, type Asked } from '../../domain/address/address.ts';
import { say as sayIn, type Words } from '../../pages/common/words.view.ts';
import type { Settings } from '../../pages/common/settings.view.ts';
import { applySettings, isOpenedForClass, settingsForVisit, readSettings } from '../store/preferences.ts';
import { createStore, type Store } from '../store/storage.ts';

/** The elements of index.html that a page is put into. */
export interface Hosts {
  readonly root: HTMLElement;
  readonly page: HTMLElement;
  readonly stage: HTMLElement;
  readonly announcer: HTMLElement;
}

/** The words of one language, and which language it is. */
export interface Spoken {
  readonly language: string;
  readonly words: Words;
}

/** What stands from the first moment, before anything is fetched. */
export interface Visit {
  readonly address: Asked;
  readonly cover: CaseCover;
  /** As they are kept on this device, overruled by the address; they are already applied to the page. */
  readonly settings: Settings;
  readonly store: Store; // what is kept on this device
  readonly session: Store | null; // what a class's visit keeps until it ends; null where no class is playing
  /**
   * All words in the language that was asked for, or in the first language where that one is not carried or does not arrive.
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
  const address = readAddress(location.search);
  const store = createStore(() => localStorage);
  const session = isOpenedForClass(address, window.self !== window.top) ? createStore(() => sessionStorage) : null;
  const settings = settingsForVisit(readSettings(store), address, session);
  applySettings(root, settings);
  return {
    address,
    cover: coverFor(address.case),
    settings,
    store,
    session,
    async bringWords() {
      const spoken = await spokenIn(address.lang ?? FIRST_LANGUAGE).catch(() => spokenIn(FIRST_LANGUAGE));
      root.lang = spoken.language;
      return spoken;
    },
  };
}

/** Opens the visit and waits for its words. Rejects when they do not arrive. @throws Error when the build carries no case at all */
export async function openWordedVisit(root: HTMLElement): Promise<WordedVisit> {
  const visit = openVisit(root);
  const { language, words } = await visit.bringWords();
  return { ...visit, language, words, say: (key, values) => sayIn(words, key, values) };
}

/** The case asked for, else the first that is offered. @throws Error when the build carries none */
export function coverFor(asked: string | null): CaseCover {
  const cover = (asked ? coverOf(asked) : undefined) ?? listedCases[0];
  if (!cover) throw new Error('this build carries no case');
  return cover;
}

const spokenIn = async (language: string): Promise<Spoken> => ({ language, words: await wordsOf(language) });
