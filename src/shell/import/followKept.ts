/** Keeps the class of a window on the device for the chart, and brings into the chart what other windows do to that class. */
import { fromCallback, fromPromise } from 'xstate';
import type { AnyDebriefEvent } from '../../machines/debrief/events.ts';
import type { ClassToSave } from '../../machines/debrief/setup.ts';
import type { ClassKeeper } from '../store/classKeeper.ts';
import { heardClass } from '../store/classStore.ts';
import { classFrom } from '../store/classText.ts';
import { listPeriods, periodKey, periodOf } from '../store/periods.ts';
import type { Store, Written } from '../store/storage.ts';
import { readWithItsBook, type CodebookCache } from './codebookCache.ts';

export interface Keeping {
  readonly caseId: string;
  readonly codebooks: CodebookCache;
  readonly store: Store;
  readonly keeper: ClassKeeper;
  /** Tells of other windows' writing. */
  readonly listen: (heard: (written: Written) => void) => () => void;
}

/** The chart's actors and actions that keep a class. */
export function keepingWith({ caseId, codebooks, store, keeper, listen }: Keeping) {
  let tell: (event: AnyDebriefEvent) => void = () => {};
  let isKept = (): boolean => false;
  let reading = Promise.resolve();
  const list = (): void => tell({ type: 'periods.listed', periods: listPeriods(store, caseId) });
  /** Codebooks come first; what is then found goes into the chart at once, so that nothing is counted in between. */
  const bring = async (text: string | null, own: boolean): Promise<void> => {
    for (const each of [text, store.read(periodKey(caseId, keeper.period()))])
      for (const [code] of classFrom(each)?.codes ?? []) await readWithItsBook(code, codebooks);
    if (!isKept()) return;
    if (keeper.lost()) return tell({ type: 'class.lost' });
    const news = keeper.news(text);
    if (news) tell({ type: 'class.heard', heard: heardClass(news, codebooks), own });
  };
  const look = (text: string | null, own: boolean): void => {
    reading = reading.then(() => bring(text, own));
  };
  return {
    actors: {
      followKept: fromCallback<AnyDebriefEvent, { readonly isKept: () => boolean }>(({ input, sendBack }) => {
        [tell, isKept] = [sendBack, input.isKept];
        list();
        return listen(({ key, newValue }) => {
          if (key !== null && periodOf(caseId, key) === undefined) return;
          list();
          if (key === null || periodOf(caseId, key) === keeper.period()) look(newValue, false);
        });
      }),
      saveClass: fromPromise<string | null, ClassToSave>(async ({ input }) => {
        const trouble = keeper.save(input);
        queueMicrotask(list);
        look(null, true);
        return trouble;
      }),
    },
    actions: {
      deleteSavedClass: () => {
        keeper.remove();
        queueMicrotask(list);
      },
      lookAgain: () => look(null, false),
    },
  };
}
