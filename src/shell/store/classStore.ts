/** A class kept on this device because the teacher asked for it: codes, groups and hands, and nothing else; read again like any other codes. */
import { readCode } from '../../domain/codes/resultCode.ts';
import type { DebriefContext } from '../../machines/debrief/context.ts';
import type { Counting } from '../../machines/debrief/debriefMachine.ts';
import type { Codebook } from '../../domain/codes/codebook.ts';
import type { CodebookCache } from '../import/codebookCache.ts';
import { toRefusal, toResult, type ImportBatch } from '../import/importBatch.ts';
import type { Store, StorageTrouble } from './storage.ts';

const keyOf = (caseId: string): string => `due-yesterday/debrief/${caseId}`;

/** Writes the class where it is to be kept, else takes away what was. @returns what went wrong, or null */
export function saveClass(
  store: Store,
  { cover, kept, sample, results, hands }: DebriefContext,
): StorageTrouble | null {
  if (!kept) {
    store.remove(keyOf(cover.id));
    return null;
  }
  if (sample) return null;
  return store.write(
    keyOf(cover.id),
    JSON.stringify({ codes: results.map(({ text, group = '' }) => [text, group]), hands }),
  );
}

/** What was kept, or null where nothing was. What can no longer be read is refused, line by line. Never rejects. */
export async function loadClass(store: Store, caseId: string, codebooks: CodebookCache): Promise<ImportBatch | null> {
  const text = store.read(keyOf(caseId));
  if (text === null) return null;
  let kept: { codes?: unknown; hands?: unknown };
  try {
    kept = (JSON.parse(text) ?? {}) as typeof kept;
  } catch {
    return null;
  }
  const batch = { found: [] as ImportBatch['found'][number][], refused: [] as ImportBatch['refused'][number][] };
  for (const [n, pair] of (Array.isArray(kept.codes) ? kept.codes : []).entries()) {
    const [code, group] = (Array.isArray(pair) ? pair : []) as unknown[];
    if (typeof code !== 'string') continue;
    let play = readCode(code, codebooks.books);
    if ('problem' in play && play.problem === 'version' && (await codebooks.fetch([play.version])))
      play = readCode(code, codebooks.books);
    if ('docket' in play)
      batch.found.push(toResult({ text: code, play }, 'file', group === 'A' || group === 'B' ? group : null));
    else batch.refused.push(toRefusal({ line: n + 1, text: code.slice(0, 40), problem: play }));
  }
  return {
    ...batch,
    hands: (Array.isArray(kept.hands) ? kept.hands : []).flatMap((each) => countsOf(each, codebooks.books)),
  };
}

function countsOf(value: unknown, books: readonly Codebook[]): Counting[] {
  const { seat, decision, hands } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const known = books[0]?.seats.find((each) => each?.id === seat)?.decisions.find(({ id }) => id === decision);
  if (!known || typeof seat !== 'string' || typeof hands !== 'object' || hands === null) return [];
  return Object.entries(hands).flatMap(([option, count]) =>
    known.options.includes(option) && Number.isInteger(count) && count > 0
      ? [{ seat, decision: known.id, option, count: count as number }]
      : [],
  );
}
