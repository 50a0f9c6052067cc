/** Words that are explained where they first stand on a page: those of the case, and the few of the game itself. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { memoizeByRef } from '../../domain/memoizeByRef.ts';
import type { Context } from '../../domain/play/context.ts';
import { say, type Words } from './words.view.ts';

export interface TermView {
  readonly id: string;
  /** As it stands in texts, the longest first; a small first letter may also be a capital. */
  readonly forms: readonly string[];
  readonly meaning: string;
  /** Asks for the meaning where the word cannot be pressed itself: 'What does “quash” mean?' */
  readonly ask: string;
}

/** A piece of a text: words as they are, or a word that is explained. */
export type Piece = string | { readonly term: TermView; readonly word: string };

/** What is explained on the pages of a case; nothing where no case is read. The same list each time, as long as case and words are the same. */
export const termsOf = ({ file }: Context, words: Words): readonly TermView[] => (file ? listOf(file)(words) : []);

const listOf = memoizeByRef((file: CaseFile) =>
  memoizeByRef((words: Words): readonly TermView[] => {
    const term = (id: string, forms: readonly string[], meaning: string): TermView => ({
      id,
      forms: forms.toSorted((a, b) => b.length - a.length),
      meaning,
      ask: say(words, 'gloss.ask', { word: forms[0] ?? '' }),
    });
    return [
      term('slip', say(words, 'gloss.slip').split('|'), say(words, 'gloss.slipMeans')),
      ...Object.entries(file.learning.vocabulary).flatMap(([id, { meaning, inTexts }]) =>
        inTexts ? [term(id, inTexts, meaning)] : [],
      ),
    ];
  }),
);

interface Place {
  readonly at: number;
  readonly word: string;
}

/** How a term is looked for, and what was found by text: a page asks for the same again with every press. */
const searchFor = memoizeByRef(({ forms }: TermView) => ({
  pattern: patternOf(forms),
  found: new Map<string, Place | null>(),
}));

/** Where a term stands in a text, as a whole word; null where it does not. */
function placeOf(text: string, term: TermView): Place | null {
  const { pattern, found } = searchFor(term);
  const known = found.get(text);
  if (known !== undefined) return known;
  const hit = pattern.exec(text);
  const place = hit && { at: hit.index, word: hit[0] };
  found.set(text, place);
  return place;
}

function patternOf(forms: readonly string[]): RegExp {
  const any = forms.map((form) => {
    const plain = form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const first = form[0] ?? '';
    return first === first.toLowerCase() ? `[${first}${first.toUpperCase()}]${plain.slice(1)}` : plain;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
}

/** Cuts a text at the first place of each term; where two overlap, the one that begins earlier is taken. */
export function piecesOf(text: string, terms: readonly TermView[]): Piece[] {
  const places = terms
    .flatMap((term) => {
      const place = placeOf(text, term);
      return place ? [{ term, ...place }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { term, at, word } of places) {
    if (at < from) continue;
    if (at > from) pieces.push(text.slice(from, at));
    pieces.push({ term, word });
    from = at + word.length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
