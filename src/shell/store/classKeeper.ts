/** Keeps the class of one window on the device beside what other windows do to it: it writes what was done here, and never because another wrote. */
import type { ClassToSave } from '../../machines/debrief/setup.ts';
import { classFrom, named, textOf, type ClassText } from './classText.ts';
import { mergedClass, newsFor, type Heard, type Shown } from './mergeClass.ts';
import { periodKey } from './periods.ts';
import type { Store, StorageTrouble } from './storage.ts';

export interface ClassKeeper {
  /** The period that this window shows. */
  readonly period: () => string;
  /** Takes what is kept of a period as what this window shows. @returns null where none is kept, or what is kept is no class */
  take(period: string): ClassText | null;
  /** Writes what has changed here. @returns what went wrong: `kept-gone` where another window has forgotten the class */
  save(own: ClassToSave): StorageTrouble | 'kept-gone' | null;
  /** Takes the class off the device. */
  remove(): void;
  /**
   * What is otherwise by now, taken as shown. @param heard a text that another window wrote, where that is how it became known
   * @returns null where nothing is, or nothing is kept any more
   */
  news(heard?: string | null): Heard | null;
  /** Whether the class was kept and has been forgotten by another window; it is told once. */
  lost(): boolean;
  /** Before the window closes: writes what is of this window and was written over by another at the same moment. */
  leave(): void;
}

const NOTHING: Shown = { name: '', codes: [], hands: [] };

/** A class as it is written. */
export const shownOf = ({ results, unread, hands, name = '' }: ClassToSave): Shown => ({
  name,
  codes: named([
    ...results.map(
      ({ text, group = '', again, key }) => [text, group, again === undefined ? '' : 'again', key] as const,
    ),
    ...unread,
  ]),
  hands,
});

const EMPTY: ClassText = { ...NOTHING, gone: [], at: 0 };

/** Only the sum of two texts has all that either window wrote. */
const both = (kept: ClassText, heard: ClassText | null): ClassText =>
  heard
    ? {
        ...kept,
        codes: [...kept.codes, ...heard.codes.filter(([, , , id]) => !kept.codes.some((each) => each[3] === id))],
        gone: [...kept.gone, ...heard.gone],
      }
    : kept;

/** @param store what the device keeps */
export function createClassKeeper(store: Store, caseId: string): ClassKeeper {
  let period = '';
  let shown: Shown = NOTHING;
  let gone = new Set<string>();
  let forgotten: readonly string[] = [];
  let lately: readonly string[] = []; // hand-ins that the last writing brought in
  let isThere = false;
  const key = (): string => periodKey(caseId, period);
  const write = (text: Omit<ClassText, 'at'>): StorageTrouble | null =>
    store.write(key(), textOf({ ...text, at: Date.now() }));
  const idsOf = ({ codes }: Pick<Shown, 'codes'>): string[] => codes.map(([, , , id]) => id);
  return {
    period: () => period,
    take(of) {
      const kept = classFrom(store.read(periodKey(caseId, of)));
      [period, shown, gone, forgotten, isThere] = [of, kept ?? NOTHING, new Set(kept?.gone), [], kept !== null];
      return kept;
    },
    save(own) {
      if (own.period !== undefined && own.period !== period)
        [period, shown, gone, forgotten, isThere] = [own.period, NOTHING, new Set(), [], false];
      const text = store.read(key());
      if (text === null && isThere) {
        isThere = false;
        return 'kept-gone';
      }
      const mine = shownOf(own);
      const here = new Set(idsOf(mine));
      const out = new Set([...gone, ...idsOf(shown), ...forgotten].filter((id) => !here.has(id)));
      for (const id of gone) if (!forgotten.includes(id)) out.add(id);
      const theirs = classFrom(text) ?? EMPTY;
      const trouble = write(mergedClass(isThere ? shown : NOTHING, mine, theirs, out));
      if (trouble !== null) return trouble;
      const known = new Set(idsOf(theirs));
      lately = idsOf(mine).filter((id) => !known.has(id));
      [shown, gone, forgotten, isThere] = [mine, out, [], true];
      return null;
    },
    remove() {
      forgotten = idsOf(shown);
      [shown, isThere] = [NOTHING, false];
      store.remove(key());
    },
    news(heard = null) {
      const kept = isThere ? classFrom(store.read(key())) : null;
      if (!kept) return null;
      const all = both(kept, classFrom(heard));
      const news = newsFor(shown, all, gone);
      for (const id of all.gone) gone.add(id);
      const own = shown.codes.filter(([, , , id]) => news?.fresh.includes(id) && !gone.has(id));
      shown = { name: all.name, codes: [...all.codes.filter(([, , , id]) => !gone.has(id)), ...own], hands: all.hands };
      const fresh = [...(news?.fresh ?? []), ...lately];
      lately = [];
      return news && { ...news, fresh };
    },
    lost() {
      if (!isThere || store.read(key()) !== null) return false;
      isThere = false;
      return true;
    },
    leave() {
      const kept = classFrom(store.read(key()));
      if (!kept) return;
      const ids = new Set(idsOf(kept));
      const out = new Set([...gone, ...forgotten]);
      const written =
        [...out].some((id) => ids.has(id)) ||
        (isThere && idsOf(shown).some((id) => !ids.has(id) && !kept.gone.includes(id)));
      if (!written) return;
      const merged = mergedClass(shown, shown, kept, out);
      if (!isThere && merged.codes.length === 0) store.remove(key());
      else write(merged);
    },
  };
}
