/** Why: one decision, its options without counts; then how the class chose, what each choice stands on, what really happened. */
import type { Decision } from '../../../content/schema/decision.ts';
import type { Distribution } from '../../../domain/debrief/distribution.ts';
import type { DebriefInput } from '../../../domain/debrief/debriefInput.ts';
import { decisionsToDiscuss } from '../../../domain/debrief/run.ts';
import { besideFigure, withWord } from '../../common/carried.view.ts';
import { say, type Words } from '../../common/words.view.ts';
import { counted, type Counted } from '../common/counted.view.ts';
import type { ListFit } from './listFit.view.ts';
import { doneView, doneWord, type DoneView } from '../common/done.view.ts';
import { roomSources, type RoomSource } from '../common/source.view.ts';

/** An argument, with the courses that stand on it and those that act as if it were not so. */
export interface Ground {
  readonly marks: readonly string[];
  readonly denied: string | null; // who acts against it, in words
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
  readonly real: string | null; // once it is revealed: that this was done, or is closest to the record
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
  readonly lists: readonly ListFit[];
  readonly more: string | null; // which courses stand on none, and how many grounds are not shown
  readonly done: DoneView | null;
  readonly total: string;
  readonly prompt: string;
}

/**
 * Null where the class has no such decision to talk about.
 * @param atOnce how many arguments the screen holds; the notes have the rest
 */
export function whyView(
  input: DebriefInput,
  item: number,
  revealed: number,
  atOnce: number,
  words: Words,
): WhyView | null {
  const distribution = decisionsToDiscuss(input)[item];
  const seat = distribution && input.file.seats[distribution.seat];
  const decision = distribution && seat?.decisions[distribution.decision];
  if (!distribution || !seat || !decision) return null;
  const { file } = input;
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
      real: revealed >= 3 && decision.done.option === id ? doneWord(decision.done, words) : null,
    })),
    ...(revealed === 2 ? groundsOf(input, decision, atOnce, words) : { grounds: null, more: null, lists: [] }),
    done: revealed >= 3 ? doneView(file, words, decision) : null,
    total: totalOf(distribution, seat.short, words),
    prompt: say(words, `run.why${Math.min(revealed, 3)}`),
  };
}

/** How many of the class answered at a desk, and how many of them in an older version of the case. */
export const totalOf = (figure: Distribution, seat: string, words: Words): string =>
  withWord(say(words, 'run.answers', { count: figure.total, seat }), besideFigure(figure, words));

export const markOf = (n: number): string => String.fromCharCode(65 + n);
export const countOf = ({ options }: Distribution, id: string): number =>
  options.find((each) => each.id === id)?.count ?? 0;

/** Each argument once, with all the courses that stand on it, and those that act against it. */
function groundsOf(
  { file }: DebriefInput,
  decision: Decision,
  atOnce: number,
  words: Words,
): Pick<WhyView, 'grounds' | 'more' | 'lists'> {
  const by = new Map<string, { readonly stand: string[]; readonly deny: string[] }>();
  const at = (id: string) => by.get(id) ?? by.set(id, { stand: [], deny: [] }).get(id);
  const bare: string[] = [];
  Object.values(decision.options).forEach(({ asserts, denies }, n) => {
    if (asserts.length === 0) bare.push(markOf(n));
    for (const id of asserts) at(id)?.stand.push(markOf(n));
    for (const id of denies) at(id)?.deny.push(markOf(n));
  });
  const all = [...by].flatMap(([id, { stand, deny }]) => {
    const found = file.arguments[id];
    if (!found) return [];
    return [
      {
        stand,
        deny,
        ground: {
          marks: stand,
          denied: deny.length === 0 ? null : say(words, 'run.denied', { options: deny.join(', ') }),
          text: found.statement,
          raised: say(words, `run.raised-${found.raised.kind}`, { end: file.outcome.span.to }),
          sources: roomSources(file, [...found.warrant, ...found.raised.sources]).slice(0, 2),
        },
      },
    ];
  });
  const shown = mostTelling(all, atOnce);
  const left = all.length - shown.length;
  const more = [
    ...(bare.length > 0 ? [say(words, 'run.noGroundFor', { options: bare.join(', ') })] : []),
    ...(left > 0 ? [say(words, left === 1 ? 'run.oneGroundMore' : 'run.moreGrounds', { count: left })] : []),
  ];
  return {
    grounds: shown,
    more: more.length > 0 ? more.join(' ') : null,
    lists: [{ list: 'grounds', shown: shown.length, of: all.length, least: 1 }],
  };
}

interface Candidate {
  readonly stand: readonly string[];
  readonly deny: readonly string[];
  readonly ground: Ground;
}

/** Of many arguments first those that say something new of a course, then the rest, as many as are wanted; shown in the order of the courses. */
function mostTelling(all: readonly Candidate[], wanted: number): Ground[] {
  const covered = new Set<string>();
  const news = all.filter(({ stand, deny }) => {
    const kinds = [...stand, ...deny.map((mark) => `not ${mark}`)];
    const some = kinds.some((kind) => !covered.has(kind));
    for (const kind of kinds) covered.add(kind);
    return some;
  });
  const chosen = new Set([...new Set([...news, ...all])].slice(0, wanted));
  return all.filter((each) => chosen.has(each)).map(({ ground }) => ground);
}
