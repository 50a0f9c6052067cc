/** A class kept on this device because the teacher asked for it: codes, groups and hands, and nothing else; read again like any other codes. */
import type { Codebook } from '../domain/codes/codebook.ts';
import { readCode } from '../domain/codes/resultCode.ts';
import type { DebriefContext } from '../machines/debrief/context.ts';
import type { Counting } from '../machines/debrief/debriefMachine.ts';
import { resultOf, type Taken } from './taken.ts';
import type { Store, StorageTrouble } from './storage.ts';

const keyOf = (caseId: string): string => `due-yesterday/debrief/${caseId}`;

/** Writes the class where it is to be kept, else takes away what was. @returns what went wrong, or null */
export function keepClass(store: Store, { cover, kept, sample, results, hands }: DebriefContext): StorageTrouble | null {
  if (!kept) { store.remove(keyOf(cover.id)); return null; }
  if (sample) return null;
  return store.write(keyOf(cover.id), JSON.stringify({ codes: results.map(({ text, group = '' }) => [text, group]), hands }));
}

/** What was kept, or null where nothing was. What no longer fits is left out. */
export function keptClass(store: Store, caseId: string, books: readonly Codebook[]): Taken | null {
  const text = store.read(keyOf(caseId));
  if (text === null) return null;
  try {
    const value = JSON.parse(text) as { codes?: unknown; hands?: unknown };
    const codes = Array.isArray(value.codes) ? value.codes : [];
    const found = codes.flatMap((pair: unknown) => {
      const [code, group] = Array.isArray(pair) ? pair : [];
      const play = typeof code === 'string' ? readCode(code, books) : { problem: 'empty' as const };
      return 'docket' in play ? [resultOf({ text: code as string, play }, 'file', group === 'A' || group === 'B' ? group : null)] : [];
    });
    return { found, refused: [], hands: (Array.isArray(value.hands) ? value.hands : []).flatMap((each) => countsOf(each, books)) };
  } catch {
    return null;
  }
}

function countsOf(value: unknown, books: readonly Codebook[]): Counting[] {
  const { seat, decision, hands } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const known = books[0]?.seats.find((each) => each?.id === seat)?.decisions.find(({ id }) => id === decision);
  if (!known || typeof seat !== 'string' || typeof hands !== 'object' || hands === null) return [];
  return Object.entries(hands).flatMap(([option, count]) => (known.options.includes(option) && Number.isInteger(count) && count > 0 ? [{ seat, decision: known.id, option, count: count as number }] : []));
}
