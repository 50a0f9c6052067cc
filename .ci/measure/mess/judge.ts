/** Hands a class in to the debrief and compares what is in with who handed in: lost, invented, passed over in silence, blamed without cause. */
import { createCodebookCache, type CodebookCache } from '../../../src/shell/import/codebookCache.ts';
import { importRequest } from '../../../src/shell/import/importResults.ts';
import { answered, mendRequest, withBatch } from '../../../src/machines/debrief/classData.ts';
import {
  EMPTY_CLASS,
  type ClassData,
  type ImportFile,
  type ImportRequest,
  type Refusal,
} from '../../../src/machines/debrief/context.ts';
import { counting } from '../../../src/domain/debrief/dedupe.ts';
import type { Codebook } from '../../../src/domain/codes/codebook.ts';

import { plain } from '../../../src/domain/codes/plainText.ts';
import { asWritten, grouped } from '../../../src/domain/codes/resultCode.ts';
import type { MessyClass } from './classes.ts';
import { playName } from './plays.ts';
import type { Given, Slip } from './roads.ts';

export interface Verdict {
  readonly plays: number;
  /** In without a hand being lifted, but for the one question. */
  readonly read: number;
  /** In once the slips were mended where they were named. */
  readonly mended: number;
  /** In more often than they were handed in, or never played. */
  readonly invented: number;
  readonly slips: number;
  /** Slips that no line names. */
  readonly silent: readonly string[];
  readonly lines: number;
  /** Lines that were blamed and hold no slip. */
  readonly alarms: readonly string[];
  readonly asked: number;
  readonly lost: readonly string[];
  readonly extra: readonly string[];
}

export const cacheOf = (books: readonly Codebook[]): CodebookCache => {
  const [present, ...older] = books;
  if (!present) throw new Error('no codebook');
  return createCodebookCache(present, async (version) => older.find((book) => book.version === version) ?? null);
};

export async function judged({ pupils, given }: MessyClass, codebooks: CodebookCache): Promise<Verdict> {
  const expected = countsOf(pupils.map(({ play }) => play));
  let data: ClassData = EMPTY_CLASS;
  const [open, seenSlips]: [Slip[], Slip[]] = [[], given.flatMap(({ slips }) => slips)];
  let [lines, asked] = [0, 0];
  const take = async (request: ImportRequest): Promise<void> => {
    data = {
      ...data,
      ...withBatch(
        data,
        await importRequest(
          request,
          codebooks,
          () => {},
          async () => null,
        ),
      ),
    };
    lines += request.kind === 'mend' ? 0 : (data.tally?.lines ?? 0);
    asked += data.results.some(({ again }) => again !== undefined) ? 1 : 0;
    data = { ...data, results: settledBy(data.results, expected) };
  };
  for (const each of given) {
    await take(requestOf(each));
    open.push(...each.slips);
  }
  const read = inBoth(expected, countsOf(counting(data.results).map(({ docket }) => playName(docket))));
  const alarms: string[] = [];
  const named = new Set<Slip>();
  for (const refusal of data.refused) {
    const meant =
      refusal.problem === 'doubtful'
        ? pupils.find(({ short }) => grouped(asWritten(plain(refusal.text).replace(/[._]/gu, ''))) === short)
        : undefined;
    if (meant) {
      await take(mendRequest(data, refusal.key ?? '', meant.short));
      continue;
    }
    const slip = open.find((each) => !named.has(each) && isOf(each, refusal));
    if (!slip) {
      if (!open.some((each) => isOf(each, refusal))) alarms.push(`${refusal.text} | ${refusal.around?.[1] ?? ''}`);
      continue;
    }
    named.add(slip);
    await take(mendRequest(data, refusal.key ?? '', slip.meant));
  }
  const counts = countsOf(counting(data.results).map(({ docket }) => playName(docket)));
  const extra = [...counts].flatMap(([play, count]) =>
    Array<string>(Math.max(0, count - (expected.get(play) ?? 0))).fill(play),
  );
  const lost = [...expected].flatMap(([play, count]) =>
    Array<string>(Math.max(0, count - (counts.get(play) ?? 0))).fill(play),
  );
  return {
    plays: pupils.length,
    read,
    mended: inBoth(expected, counts),
    invented: extra.length,
    slips: seenSlips.length,
    silent: seenSlips.filter((slip) => !named.has(slip)).map(({ line }) => line),
    lines,
    alarms,
    asked,
    lost: pupils.filter(({ play }) => lost.includes(play)).map(({ short, full }) => `${short} ${full}`),
    extra,
  };
}

const requestOf = ({ from, text }: Given): ImportRequest =>
  from === 'file'
    ? { kind: 'files', group: null, files: [Object.assign(new Blob([text]), { name: 'codes.txt' }) as ImportFile] }
    : { kind: 'text', group: null, text, from };

/** The teacher knows whether somebody handed in twice. */
function settledBy(results: ClassData['results'], expected: ReadonlyMap<string, number>): ClassData['results'] {
  let list = results;
  for (const each of results) {
    if (each.again === undefined) continue;
    const play = playName(each.docket);
    const there = counting(list).filter(({ docket }) => playName(docket) === play).length;
    list = answered(list, each.key, there >= (expected.get(play) ?? 0));
  }
  return list;
}

const isOf = ({ line }: Slip, { around }: Refusal): boolean => {
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 60);
  return (
    bare(around?.[1] ?? '') !== '' &&
    (bare(around?.[1] ?? '').includes(bare(line)) || bare(line).includes(bare(around?.[1] ?? '')))
  );
};

function countsOf(plays: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const play of plays) counts.set(play, (counts.get(play) ?? 0) + 1);
  return counts;
}
const inBoth = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number =>
  [...a].reduce((sum, [play, count]) => sum + Math.min(count, b.get(play) ?? 0), 0);
