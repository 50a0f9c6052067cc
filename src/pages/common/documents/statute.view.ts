/** Law as a page of a bound book: its running head, its section, its leaf, and the leaf that is turned away. */
import type { Authority } from '../../../content/schema/authority.ts';
import type { CaseFile, WithId } from '../../../content/schema/caseFile.ts';
import { say, type Words } from '../words.view.ts';

export interface StatuteView {
  readonly head: string; // '19 U.S.C.'
  readonly section: string; // '§ 1509'
  readonly under: readonly string[]; // what its parts are about, where they were checked
  readonly leaf: string; // which leaf of the law in this case it is; the code's own pages are not ours to number
  readonly inOurWords: string;
  /** What stands on the leaf that turns away: the law before it in this case. */
  readonly turned: string;
}

const BOUND: readonly Authority['kind'][] = ['statute', 'regulation', 'constitution', 'rule'];

/** The page of an authority that is law in a book, or null for a case, a policy or a report. */
export function statuteView(file: CaseFile, authority: WithId<Authority>, words: Words): StatuteView | null {
  if (!BOUND.includes(authority.kind)) return null;
  const leaves = Object.values(file.authorities).filter(({ kind }) => BOUND.includes(kind));
  const at = leaves.findIndex(({ id }) => id === authority.id);
  const [head = '', ...section] = authority.short.split(/(?=§)/);
  const known = authority.checked !== 'memory' && authority.pinpoint !== 'not established';
  return {
    head: section.length > 0 ? head.trim() : say(words, `book.${authority.kind}`),
    section: section.length > 0 ? section.join('').trim() : authority.short,
    under: known ? authority.pinpoint.split('; ').map((part) => part.trim()) : [],
    leaf: say(words, 'book.leaf', { n: at + 1, of: leaves.length }),
    inOurWords: say(words, 'book.inOurWords'),
    turned: leaves.at(at - 1)?.short ?? '',
  };
}
