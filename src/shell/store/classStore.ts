/** A class kept on this device because the teacher asked for it: codes, groups and hands, and nothing else; read again like any other codes. */
import type { HandCount } from '../../domain/debrief/classPlay.ts';
import { cameBefore } from '../../domain/debrief/dedupe.ts';
import type { Counting, KeptClass, KeptCode, Progress, Refusal, Result } from '../../machines/debrief/context.ts';
import type { ClassToSave } from '../../machines/debrief/setup.ts';
import { optionsOf, readWithItsBook, type CodebookCache } from '../import/codebookCache.ts';
import { toRefusal, toResult } from '../import/importBatch.ts';
import { inTurns } from '../import/scheduling.ts';
import { isObject, jsonFrom } from './keptShapes.ts';
import type { Store, StorageTrouble } from './storage.ts';

const keyOf = (caseId: string): string => `due-yesterday/debrief/${caseId}`;

/** Writes the class, with the codes of it that could not be read this time. @returns what went wrong, or null */
export function saveClass(
  store: Store,
  caseId: string,
  { results, hands, unread }: ClassToSave,
): StorageTrouble | null {
  const codes = [
    ...results.map(({ text, group = '', again }): KeptCode =>
      again === undefined ? [text, group] : [text, group, 'again'],
    ),
    ...unread,
  ];
  return store.write(keyOf(caseId), JSON.stringify({ codes, hands }));
}

/** Takes the class off the device, where one is kept. */
export const deleteClass = (store: Store, caseId: string): void => store.remove(keyOf(caseId));

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
): Promise<KeptClass | null> {
  const text = store.read(keyOf(caseId));
  if (text === null) return null;
  const kept = classFrom(text);
  if (!kept) {
    store.write(`${keyOf(caseId)}/damaged`, text);
    throw new Error('what is kept is no class');
  }
  const found: Result[] = [];
  const refused: Refusal[] = [];
  const unread: KeptCode[] = [];
  const turn = inTurns(kept.codes.length, told);
  for (const [n, [code, group, waits]] of kept.codes.entries()) {
    const play = await readWithItsBook(code, codebooks);
    if ('docket' in play) {
      const result = toResult({ text: code, play }, 'file', group === 'A' || group === 'B' ? group : null);
      const again = waits === undefined ? null : cameBefore(found, result);
      found.push(again === null ? result : { ...result, again });
    } else {
      unread.push(waits === undefined ? [code, group] : [code, group, waits]);
      refused.push(toRefusal({ line: n + 1, text: code.slice(0, 40), problem: play }));
    }
    await turn(n + 1);
  }
  return { found, refused, unread, hands: kept.hands.flatMap((each) => countsOf(each, codebooks)) };
}

/** The codes and hands that a text holds; null where it holds no class at all. */
function classFrom(text: string): { readonly codes: readonly KeptCode[]; readonly hands: readonly unknown[] } | null {
  const value = jsonFrom(text);
  if (!isObject(value) || !Array.isArray(value['codes'])) return null;
  const { codes, hands } = value;
  return {
    codes: codes.flatMap((pair: unknown): KeptCode[] => {
      const [code, group, waits] = (Array.isArray(pair) ? pair : []) as unknown[];
      if (typeof code !== 'string') return [];
      const of = typeof group === 'string' ? group : '';
      return [waits === 'again' ? [code, of, waits] : [code, of]];
    }),
    hands: Array.isArray(hands) ? hands : [],
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
