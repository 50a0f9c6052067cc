/** Why: one decision, its options without counts; then how the class chose, what each choice stands on, what really happened. */
import type { Decision, Option } from '../../content/schema/decision.ts';
import type { Distribution } from '../../domain/debrief/distribution.ts';
import { decisionsToDiscuss, type ClassInHand } from '../../domain/debrief/run.ts';
import { say, type Words } from '../words.ts';
import { counted, type Counted } from './counted.ts';
import { roomSources, roomStatement, type RoomSource, type RoomStatement } from './source.ts';

export interface Ground {
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
  readonly grounds: readonly Ground[] | null;
  readonly more: string | null; // how many grounds are not shown
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
  readonly done: RoomStatement | null;
  readonly total: string;
  readonly prompt: string;
}

/** Arguments shown of each course; of many courses one each, so that one screen holds them. */
const groundsAtOnce = (decision: Decision): number => (Object.keys(decision.options).length > 4 ? 1 : 2);

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
      ...(revealed === 2 ? grounds(inHand, option, groundsAtOnce(decision), words) : { grounds: null, more: null }),
      real: revealed >= 3 && decision.done.option === id,
    })),
    done: revealed >= 3 ? roomStatement(file, words, decision.done) : null,
    total: say(words, 'run.answers', { count: distribution.total, seat: seat.short }),
    prompt: say(words, `run.why${Math.min(revealed, 3)}`),
  };
}

export const markOf = (n: number): string => String.fromCharCode(65 + n);
export const countOf = ({ options }: Distribution, id: string): number => options.find((each) => each.id === id)?.count ?? 0;

function grounds({ file }: ClassInHand, option: Option, atOnce: number, words: Words): Pick<WhyOption, 'grounds' | 'more'> {
  const all = option.asserts.flatMap((id) => {
    const found = file.arguments[id];
    return found ? [{ text: found.statement, raised: say(words, `run.raised-${found.raised.kind}`), sources: roomSources(file, [...found.warrant, ...found.raised.sources]).slice(0, 2) }] : [];
  });
  const left = all.length - atOnce;
  return { grounds: all.slice(0, atOnce), more: left > 0 ? say(words, 'run.moreGrounds', { count: left }) : null };
}
