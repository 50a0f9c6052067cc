/** Why: one decision, its options without counts; then how the class chose, what each choice stands on, what really happened. */
import type { Decision } from '../../content/schema/decision.ts';
import type { Distribution } from '../../domain/debrief/distribution.ts';
import { decisionsToDiscuss, type ClassInHand } from '../../domain/debrief/run.ts';
import { say, type Words } from '../words.ts';
import { counted, type Counted } from './counted.ts';
import { roomSources, roomStatement, type RoomSource, type RoomStatement } from './source.ts';

/** An argument, with the courses that stand on it, or that act as if it were not so. */
export interface Ground {
  readonly marks: readonly string[];
  readonly denied: string | null; // said before an argument that the courses act against
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

/** Each argument once, with all the courses that stand on it, and once more with those that act against it. */
function groundsOf({ file }: ClassInHand, decision: Decision, words: Words): Pick<WhyView, 'grounds' | 'more'> {
  const by = new Map<string, { readonly id: string; readonly denied: boolean; readonly marks: string[] }>();
  const bare: string[] = [];
  const note = (id: string, denied: boolean, mark: string): void => {
    const key = `${id} ${denied}`;
    by.set(key, { id, denied, marks: [...(by.get(key)?.marks ?? []), mark] });
  };
  Object.values(decision.options).forEach(({ asserts, denies }, n) => {
    if (asserts.length === 0) bare.push(markOf(n));
    for (const id of asserts) note(id, false, markOf(n));
    for (const id of denies) note(id, true, markOf(n));
  });
  const all = [...by.values()].flatMap(({ id, denied, marks }) => {
    const found = file.arguments[id];
    return found ? [{ marks, denied: denied ? say(words, 'run.denied') : null, text: found.statement, raised: say(words, `run.raised-${found.raised.kind}`), sources: roomSources(file, [...found.warrant, ...found.raised.sources]).slice(0, 2) }] : [];
  });
  const shown = spread(all);
  const more = [
    ...(bare.length > 0 ? [say(words, 'run.noGroundFor', { options: bare.join(', ') })] : []),
    ...(all.length > shown.length ? [say(words, all.length - shown.length === 1 ? 'run.oneGroundMore' : 'run.moreGrounds', { count: all.length - shown.length })] : []),
  ];
  return { grounds: shown, more: more.length > 0 ? more.join(' ') : null };
}

/** Of many arguments first one for each course, and one against each that acts against one; then the rest, in the order of the courses. */
function spread(all: readonly Ground[]): Ground[] {
  const covered = new Set<string>();
  const first = all.filter(({ marks, denied }) => {
    const kinds = marks.map((mark) => `${mark}${denied === null ? '' : ' denies'}`);
    const news = kinds.some((kind) => !covered.has(kind));
    for (const kind of kinds) covered.add(kind);
    return news;
  });
  const chosen = new Set([...first, ...all].slice(0, GROUNDS_AT_ONCE));
  return all.filter((each) => chosen.has(each));
}
