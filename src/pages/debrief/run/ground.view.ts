/** The arguments of a decision as the room hears them first: who stands on each and who raised it, with no word yet on how strong it is. */
import type { CaseFile } from '../../../content/schema/caseFile.ts';
import type { Decision } from '../../../content/schema/decision.ts';
import { say, type Words } from '../../common/words.view.ts';
import { markOf } from '../common/mark.view.ts';
import type { ListFit } from './listFit.view.ts';

/**
 * An argument, with the courses that stand on it and those that act as if it were not so. It has no source beside it: a
 * source stands on the wall with the word on how strong the argument is, so that a wrong one never borrows its weight.
 */
export interface Ground {
  readonly marks: readonly string[];
  readonly denied: string | null; // who acts against it, in words
  readonly text: string;
  readonly raised: string; // filed, held, constructed …, in words
}

export interface Grounds {
  readonly grounds: readonly Ground[];
  readonly more: string | null;
  readonly lists: readonly ListFit[];
}

/**
 * Each argument once, with all the courses that stand on it, and those that act against it.
 * @param atOnce how many the screen holds
 */
export function groundsOf(file: CaseFile, decision: Pick<Decision, 'options'>, atOnce: number, words: Words): Grounds {
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
