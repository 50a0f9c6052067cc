/** Why: one decision, its options without counts; then how the class chose, what each choice stands on, what really happened. */
import type { Decision } from '../../content/schema/decision.ts';
import type { Distribution } from '../../domain/debrief/distribution.ts';
import { decisionsToDiscuss, type ClassInHand } from '../../domain/debrief/run.ts';
import { say, type Words } from '../words.ts';
import { counted, type Counted } from './counted.ts';
import { roomSources, roomStatement, type RoomSource, type RoomStatement } from './source.ts';

/** An argument on the record, with the courses that stand on it. */
export interface Ground {
  readonly marks: readonly string[];
  readonly text: string;
  readonly raised: string; // filed, held, constructed …, in words
  readonly sources: readonly RoomSource[];
}

export interface WhyOption {
  readonly id: string;
  readonly mark: string; // A, B, C …
  readonly text: string;
  /** Null until revealed. */
  readonly counted: Counted | null;
  readonly real: boolean; // what was really done, once that is revealed
}

export interface WhyView {
  readonly kind: 'why';
  readonly id: string; // 'counsel/secrecy'
  readonly desk: string;
  readonly when: string;
  readonly title: string;
  readonly ask: string | null;
  readonly situation: string | null; // shown until something is revealed
  readonly options: readonly WhyOption[];
  readonly grounds: readonly Ground[] | null;
  readonly more: string | null; // which courses stand on none, and how many grounds are not shown
  readonly done: RoomStatement | null;
  readonly total: string;
  readonly prompt: string;
}

/** Arguments that one screen holds in letters the last row can read. */
const GROUNDS_AT_ONCE = 4;

/** Null where the class has no such decision to talk about. */
export function whyView(inHand: ClassInHand, item: number, revealed: number, words: Words): WhyView | null {
  const distribution = decisionsToDiscuss(inHand)[item];
  const seat = distribution && inHand.file.seats[distribution.seat];
  const decision = distribution && seat?.decisions[distribution.decision];
  if (!distribution || !seat || !decision) return null;
  const { file } = inHand;
  return {
    kind: 'why',
    id: `${seat.id}/${decision.id}`,
    desk: seat.short,
    when: decision.when,
    title: decision.title,
    ask: decision.ask ?? null,
    situation: revealed === 0 ? decision.situation.text : null,
    options: Object.entries(decision.options).map(([id, option], n) => ({
      id,
      mark: markOf(n),
      text: option.text,
      counted: revealed >= 1 ? counted(countOf(distribution, id), distribution.total, words) : null,
      real: revealed >= 3 && decision.done.option === id,
    })),
    ...(revealed === 2 ? groundsOf(inHand, decision, words) : { grounds: null, more: null }),
    done: revealed >= 3 ? roomStatement(file, words, decision.done) : null,
    total: say(words, 'run.answers', { count: distribution.total, seat: seat.short }),
    prompt: say(words, `run.why${Math.min(revealed, 3)}`),
  };
}

export const markOf = (n: number): string => String.fromCharCode(65 + n);
export const countOf = ({ options }: Distribution, id: string): number => options.find((each) => each.id === id)?.count ?? 0;

/** Each argument once, with all the courses that stand on it. */
function groundsOf({ file }: ClassInHand, decision: Decision, words: Words): Pick<WhyView, 'grounds' | 'more'> {
  const marks = new Map<string, string[]>();
  const bare: string[] = [];
  Object.values(decision.options).forEach(({ asserts }, n) => {
    if (asserts.length === 0) bare.push(markOf(n));
    for (const id of asserts) marks.set(id, [...(marks.get(id) ?? []), markOf(n)]);
  });
  const all = [...marks].flatMap(([id, by]) => {
    const found = file.arguments[id];
    return found ? [{ marks: by, text: found.statement, raised: say(words, `run.raised-${found.raised.kind}`), sources: roomSources(file, [...found.warrant, ...found.raised.sources]).slice(0, 2) }] : [];
  });
  const shown = spread(all);
  const more = [
    ...(bare.length > 0 ? [say(words, 'run.noGroundFor', { options: bare.join(', ') })] : []),
    ...(all.length > shown.length ? [say(words, 'run.moreGrounds', { count: all.length - shown.length })] : []),
  ];
  return { grounds: shown, more: more.length > 0 ? more.join(' ') : null };
}

/** Of many arguments first one for each course, then the rest, in the order of the courses. */
function spread(all: readonly Ground[]): Ground[] {
  const covered = new Set<string>();
  const first = all.filter(({ marks }) => marks.some((mark) => !covered.has(mark)) && marks.forEach((mark) => covered.add(mark)) === undefined);
  const chosen = new Set([...first, ...all].slice(0, GROUNDS_AT_ONCE));
  return all.filter((each) => chosen.has(each));
}
