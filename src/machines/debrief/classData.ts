/** What changes in a class when something comes in, is counted or is taken out: plain functions of the class as it is. */
import type { HandCount } from '../../domain/debrief/classPlay.ts';
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

/** A class with one more reading in it. A count of hands in the batch takes the place of an earlier one. */
export const withBatch = (of: ClassData, { found, refused, hands }: ImportBatch): Partial<ClassData> => ({
  results: [...of.results, ...found],
  refused,
  hands: hands.reduce(counted, of.hands),
});

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
  group,
  once,
  hands,
  votes,
  raised,
  unread,
}: DebriefContext): ClassData => ({
  results,
  refused,
  group,
  once,
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
    request?.kind === 'text' ? request.text.slice(0, 40) : (request?.files.map(({ name }) => name).join(', ') ?? ''),
  problem: 'unreadable',
  values: {},
});
