/** Joins a code that a mail program or a narrow box has broken over lines. */
import { linksIn } from '../address/rewrittenLinks.ts';
import type { Codebook } from './codebook.ts';
import { plain } from './plainText.ts';
import { LONGEST, readCode } from './resultCode.ts';
import type { LineRead } from './foundCodes.ts';

/** A code may be broken so many times. */
const MOST_LINES = 4;
/** What stands before the words of a line in a mail that answers another. */
const QUOTED = /^[\s>|]+/u;

/**
 * The lines over which a code goes that is not whole in the first of them.
 * @param first how that line reads alone
 * @param readAt reads another line alone
 * @returns the lines as they read together; null where the line is not broken
 */
export function joinedOver(
  lines: readonly string[],
  at: number,
  first: LineRead,
  books: readonly Codebook[],
  readAt: (n: number) => LineRead,
): LineRead[] | null {
  const tail = tailOf(plain(lines[at] ?? ''));
  if (!tail || at + 1 >= lines.length) return null;
  let symbols = tail.symbols;
  for (let n = at + 1; n < Math.min(lines.length, at + MOST_LINES); n++) {
    const text = plain(lines[n] ?? '').replace(QUOTED, '');
    const head = headOf(text);
    if (!head) return null;
    const next = readAt(n);
    if (next.found.length > 0) return null;
    symbols += head.symbols;
    if (symbols.length > LONGEST.full) return null;
    const read = readCode(symbols, books);
    const isOpen = tail.open || (tail.alone && head.alone);
    if ('docket' in read && (read.kind === 'full' || isOpen) && /\d/u.test(symbols)) {
      const kept = first.found.filter(({ text: found }) => !tail.symbols.startsWith(bare(found)));
      return [
        {
          ...first,
          found: [...kept, { line: first.line, text: symbols, play: read, inLink: tail.inLink, numbered: false }],
          refused: first.refused.filter(({ text: refused }) => !tail.symbols.includes(bare(refused).slice(0, 8))),
        },
        ...Array.from({ length: n - at }, (_, k): LineRead => ({
          line: first.line + 1 + k,
          empty: false,
          joined: true,
          found: [],
          refused: [],
          unknown: [],
        })),
      ];
    }
    if (!head.alone) return null;
  }
  return null;
}

interface Piece {
  readonly symbols: string;
  readonly alone: boolean; // whether the line holds nothing else
  readonly open: boolean; // whether the line ends so that more must come
  readonly inLink: boolean;
}

/** What of a code a line ends with. */
function tailOf(raw: string): Piece | null {
  const line = raw.replace(QUOTED, '').trimEnd().replace(/=$/u, '');
  const link = linksIn(line).at(-1);
  if (link && link.to === line.length)
    return link.code ? { symbols: bare(link.code), alone: true, open: true, inLink: true } : null;
  const [text = ''] = /(?:[0-9a-z]{4}[-._ ]{1,3})*[0-9a-z]{1,52}[-._]?$/iu.exec(line) ?? [];
  return bare(text).length < 4
    ? null
    : { symbols: bare(text), alone: text === line, open: /[-._]$/u.test(line), inLink: false };
}

/** What of a code a line begins with. */
function headOf(line: string): Piece | null {
  const [text = ''] = /^[-._]?[0-9a-z]{1,52}(?:[-._ ]{1,3}[0-9a-z]{1,4})*(?![0-9a-z])/iu.exec(line.trimEnd()) ?? [];
  return text === '' ? null : { symbols: bare(text), alone: text === line.trimEnd(), open: false, inLink: false };
}

const bare = (text: string): string => text.replace(/[^0-9a-z]/giu, '');
