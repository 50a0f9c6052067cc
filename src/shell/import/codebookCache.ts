/** The codebooks at hand: the present one at once, an older one only when a code of its version is met. */
import { bookOf, type Codebook } from '../../domain/codes/codebook.ts';
import { codebookFrom } from '../../domain/codes/frozenBook.ts';
import { readCode } from '../../domain/codes/resultCode.ts';

export interface CodebookCache {
  readonly present: Codebook;
  /** The present version first. */
  readonly books: readonly Codebook[];
  /** Brings books of these versions, each tried once. @returns whether one came. Never rejects. */
  readonly fetch: (versions: readonly number[]) => Promise<boolean>;
}

/** @param load a frozen codebook by its version, or null; may reject */
export function createCodebookCache(present: Codebook, load: (version: number) => Promise<unknown>): CodebookCache {
  const books = [present];
  const tried = new Set([present.version]);
  return {
    present,
    books,
    async fetch(versions) {
      const fresh = versions.filter((version) => !tried.has(version));
      fresh.forEach((version) => tried.add(version));
      const came = await Promise.all(
        fresh.map(async (version) => {
          const book = codebookFrom(
            await load(version).catch(() => {
              tried.delete(version);
              return null;
            }),
          );
          return book?.version === version && book.case === present.case ? book : null;
        }),
      );
      const found = came.filter((book) => book !== null);
      books.push(...found);
      return found.length > 0;
    },
  };
}

/** Reads one code, with the book of its version where that has to be fetched first. Never rejects. */
export async function readWithItsBook(code: string, codebooks: CodebookCache): Promise<ReturnType<typeof readCode>> {
  const play = readCode(code, codebooks.books);
  const came = 'version' in play && (await codebooks.fetch([play.version]));
  return came ? readCode(code, codebooks.books) : play;
}

/** The options of a decision as the case has them now; none where it has no such decision. */
export const optionsOf = ({ present }: CodebookCache, seat: string, decision: string): readonly string[] =>
  bookOf(present, { seat })?.decisions.find(({ id }) => id === decision)?.options ?? [];
