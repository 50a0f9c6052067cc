/** A class that is kept because the teacher asked for it, or held by its window: codes, groups and hands, read again like any other codes. */
import type { HandCount } from '../../domain/debrief/classPlay.ts';
import { readCode, type CodedPlay } from '../../domain/codes/resultCode.ts';
import { cameBefore } from '../../domain/debrief/dedupe.ts';
import type { Counting, HeardClass, KeptClass, Progress, Refusal, Result } from '../../machines/debrief/context.ts';
import type { ClassToSave } from '../../machines/debrief/setup.ts';
import { optionsOf, readWithItsBook, type CodebookCache } from '../import/codebookCache.ts';
import { toRefusal, toResult } from '../import/importBatch.ts';
import { inTurns } from '../import/scheduling.ts';
import { shownOf } from './classKeeper.ts';
import { classFrom, textOf, type NamedCode } from './classText.ts';
import type { Heard } from './mergeClass.ts';
import { periodKey } from './periods.ts';
import type { Store, StorageTrouble } from './storage.ts';

/** Writes a class over whatever is held, with the codes of it that could not be read this time. @returns what went wrong, or null */
export const saveClass = (store: Store, caseId: string, own: ClassToSave): StorageTrouble | null =>
  store.write(periodKey(caseId, own.period ?? ''), textOf({ ...shownOf(own), gone: [], at: 0 }));

/** Takes the class away, where one is kept. */
export const deleteClass = (store: Store, caseId: string, period = ''): void => store.remove(periodKey(caseId, period));

/**
 * Reads the class that is kept of a case; null where none is. A code that can no longer be read is refused by its place in the list.
 * @param told hears how far the reading is
 * @throws (as a rejection) where the text is no class; it is then set aside under `…/damaged`, so that nothing overwrites it
 */
export async function loadClass(
  store: Store,
  caseId: string,
  codebooks: CodebookCache,
  told?: (progress: Progress) => void,
  period = '',
): Promise<KeptClass | null> {
  const key = periodKey(caseId, period);
  const text = store.read(key);
  if (text === null) return null;
  const kept = classFrom(text);
  if (!kept) {
    store.write(`${key}/damaged`, text);
    throw new Error('what is kept is no class');
  }
  const read = await readCodes(kept.codes, codebooks, told);
  return {
    ...read,
    hands: kept.hands.flatMap((each) => countsOf(each, codebooks)),
    period,
    ...(kept.name !== '' && { name: kept.name }),
  };
}

/** Reads kept codes; each result has the name of its hand-in for a key. One that waits for an answer waits on, where what it may be is there. */
export async function readCodes(
  codes: readonly NamedCode[],
  codebooks: CodebookCache,
  told?: (progress: Progress) => void,
): Promise<Pick<KeptClass, 'found' | 'refused' | 'unread'>> {
  const found: Result[] = [];
  const refused: Refusal[] = [];
  const unread: NamedCode[] = [];
  const turn = inTurns(codes.length, told);
  for (const [n, each] of codes.entries()) {
    const play = await readWithItsBook(each[0], codebooks);
    if ('docket' in play) {
      found.push(resultOf(each, play));
    } else {
      unread.push(each);
      refused.push(toRefusal({ line: n + 1, text: each[0].slice(0, 40), problem: play }));
    }
    await turn(n + 1);
  }
  const waits = new Set(codes.flatMap(([, , again, id]) => (again === '' ? [] : [id])));
  return { found: waiting(found, waits), refused, unread };
}

/** What waits for an answer may stand before what it may be: two windows have written it. */
function waiting(found: readonly Result[], waits: ReadonlySet<string>): Result[] {
  const firm = found.filter(({ key }) => !waits.has(key));
  return found.map((each) => {
    const again = waits.has(each.key) ? cameBefore([...firm], each) : null;
    if (again !== null) return { ...each, again };
    if (waits.has(each.key)) firm.push(each);
    return each;
  });
}

const resultOf = ([text, group, , key]: NamedCode, play: CodedPlay): Result => ({
  ...toResult({ text, play }, 'file', group === 'A' || group === 'B' ? group : null),
  key,
});

/** What another window did, with its codes read by the codebooks at hand; whoever asks has brought them. */
export function heardClass(news: Heard, codebooks: CodebookCache): HeardClass {
  const { brought, hands, ...rest } = news;
  const read = brought.map((each) => ({ each, play: readCode(each[0], codebooks.books) }));
  return {
    ...rest,
    brought: read.flatMap(({ each, play }) => ('docket' in play ? [resultOf(each, play)] : [])),
    unread: read.flatMap(({ each, play }) => ('docket' in play ? [] : [each])),
    waiting: brought.flatMap(([, , again, id]) => (again === '' ? [] : [id])),
    hands: [...hands].flatMap(([key, count]) => {
      const [seat, decision, option] = JSON.parse(key) as [string, string, string];
      return optionsOf(codebooks, seat, decision).includes(option) ? [{ seat, decision, option, count }] : [];
    }),
  };
}

/** What was counted for the options that the case has; whatever else stands there is passed over. */
function countsOf(value: unknown, codebooks: CodebookCache): Counting[] {
  const { seat = '', decision = '', hands } = (value ?? {}) as Partial<HandCount>;
  const options = optionsOf(codebooks, seat, decision);
  return Object.entries(hands ?? {})
    .filter(([option, count]) => options.includes(option) && Number.isInteger(count) && count > 0)
    .map(([option, count]) => ({ seat, decision, option, count }));
}
