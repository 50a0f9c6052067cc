/** What changes in a class when something comes in, is counted or is taken out: plain functions of the class as it is. */
import type { HandCount } from '../../domain/debrief/classPlay.ts';
import { cameBefore, fullest } from '../../domain/debrief/dedupe.ts';
import { memoizeByRef } from '../../domain/memoizeByRef.ts';
import { sampleClass } from '../../domain/debrief/sampleClass.ts';
import type {
  ClassData,
  Counting,
  DebriefContext,
  ImportBatch,
  ImportRequest,
  KeptClass,
  Refusal,
  Result,
} from './context.ts';
import { EMPTY_CLASS } from './context.ts';

/** No room holds more. */
const MOST_HANDS = 999;

/** Counts of one decision with one option's count put in its place, as a whole number from 0 to 999. */
export function counted(list: readonly HandCount[], { seat, decision, option, count }: Counting): readonly HandCount[] {
  const found = list.find((each) => each.seat === seat && each.decision === decision);
  const changed: HandCount = {
    seat,
    decision,
    hands: { ...found?.hands, [option]: Math.min(MOST_HANDS, Math.max(0, Math.floor(count))) },
  };
  return found ? list.map((each) => (each === found ? changed : each)) : [...list, changed];
}

/**
 * A class with one more reading in it. A row that came before in the same columns brings nothing; a play that may have
 * come before waits until somebody says so; a count of hands takes the place of an earlier one.
 */
export function withBatch(of: ClassData, batch: ImportBatch): Partial<ClassData> {
  const rows = new Set(of.results.flatMap(({ row }) => (row === undefined ? [] : [row])));
  const fresh = batch.found.filter(({ row }) => {
    if (row === undefined) return true;
    const isNew = !rows.has(row);
    rows.add(row); // two tables that are opened together may hold the same rows
    return isNew;
  });
  const known = batch.found.length - fresh.length;
  const found = fresh.map((each): Result => {
    const again = cameBefore(elsewhere(of.results)(tableOf(each)), each);
    return again === null ? each : { ...each, again };
  });
  const { tally } = batch;
  return {
    results: [...of.results, ...found],
    refused: withRefusals(of.refused, batch),
    ...(tally && { tally: { ...tally, known } }),
    hands: batch.hands.reduce(counted, of.hands),
  };
}

/** The columns of the table that a result came in. */
const tableOf = ({ row }: Pick<Result, 'row'>): string => row?.split('/')[0] ?? '';

/** What came in otherwise than in a table of such columns: two rows of one table are two hand-ins. */
const elsewhere = memoizeByRef((results: readonly Result[]) => {
  const lists = new Map<string, readonly Result[]>();
  return (table: string): readonly Result[] => {
    if (table === '') return results;
    const list = lists.get(table) ?? results.filter((each) => tableOf(each) !== table);
    lists.set(table, list);
    return list;
  };
});

/** What was not understood stays until it is mended; a line that comes again is not blamed twice. */
function withRefusals(before: readonly Refusal[], { refused, mended, found }: ImportBatch): readonly Refusal[] {
  const placeOf = ({ text, around }: Refusal): string => JSON.stringify([text, around]);
  if (mended !== undefined) {
    const [again] = refused;
    return before.flatMap((each) =>
      each.key !== mended
        ? [each]
        : found.length > 0 || !again
          ? []
          : [{ ...each, text: again.text, problem: again.problem, values: again.values }],
    );
  }
  const there = new Set(before.map(placeOf));
  return [...before, ...refused.filter((each) => !each.around || !there.has(placeOf(each)))];
}

/** What a teacher wrote in the place of something that was not understood, to be read in its turn. */
export function mendRequest(
  { refused, group }: Pick<ClassData, 'refused' | 'group'>,
  key: string,
  text: string,
): ImportRequest {
  const refusal = refused.find((each) => each.key === key);
  return { kind: 'mend', key, text, from: refusal?.from ?? 'paste', group: refusal ? (refusal.group ?? null) : group };
}

/**
 * The results after somebody said whether what may have come before did. What did leaves the fuller of the two; what is
 * of somebody else counts from now on.
 * @param one a result by its key; null for all that are open
 */
export function answered(results: readonly Result[], one: string | null, same: boolean): readonly Result[] {
  let list = results;
  for (const each of results) {
    const { again, ...counts } = each;
    if (again === undefined || (one !== null && each.key !== one)) continue;
    list = same ? merged(list, each) : list.map((other) => (other === each ? counts : other));
  }
  return list;
}

function merged(results: readonly Result[], { again, ...late }: Result): readonly Result[] {
  return results.flatMap((each) => {
    if (each.key === late.key) return [];
    if (each.key !== again) return [each];
    const best = fullest([
      { play: each, of: each },
      { play: late, of: late },
    ]).of;
    const texts = new Set([each.text, ...(each.also ?? []), late.text, ...(late.also ?? [])]);
    texts.delete(best.text);
    const { group: _, ...rest } = best;
    return [
      {
        ...rest,
        ...(each.group !== undefined && { group: each.group }),
        key: each.key,
        ...(each.row !== undefined && { row: each.row }),
        also: [...texts],
      },
    ];
  });
}

/** A kept class under what has come in since the page opened; what was counted by hand meanwhile holds. */
export function withKept(of: ClassData, { found, refused, hands, unread }: KeptClass): ClassData {
  const since = of.hands.flatMap(({ seat, decision, hands: counts }) =>
    Object.entries(counts).map(([option, count]): Counting => ({ seat, decision, option, count })),
  );
  return {
    ...of,
    results: [...found, ...of.results],
    refused: [...refused, ...of.refused],
    hands: [...hands, ...since].reduce(counted, []),
    unread,
  };
}

/** What of the context is the class that is shown. */
export const classOf = ({
  results,
  refused,
  tally,
  group,
  hands,
  votes,
  raised,
  unread,
}: DebriefContext): ClassData => ({
  results,
  refused,
  tally,
  group,
  hands,
  votes,
  raised,
  unread,
});

/** The class made up for a rehearsal; it is the same every time. */
export const madeUpClass = ({ file, forms }: Pick<DebriefContext, 'file' | 'forms'>): ClassData => ({
  ...EMPTY_CLASS,
  results: sampleClass(file, forms).map((play, n): Result => ({
    ...play,
    key: `sample-${n}`,
    text: '',
    from: 'sample',
  })),
});

/** Results with one of them in another group, or in none. */
export const regrouped = (results: readonly Result[], key: string, group: string | undefined): readonly Result[] =>
  results.map((each) => {
    if (each.key !== key) return each;
    const { group: _, ...rest } = each;
    return group === undefined ? rest : { ...rest, group };
  });

/** Says of something handed in that it could not be read at all; the rest of the class stands. */
export const unreadable = (request: ImportRequest | undefined): Refusal => ({
  line: null,
  text:
    request?.kind === 'files' ? request.files.map(({ name }) => name).join(', ') : (request?.text.slice(0, 40) ?? ''),
  problem: 'unreadable',
  values: {},
});
