/** The longest codes that plays of a seat can come to, and how many symbols they leave. */
import type { CaseFile } from '../../content/schema/caseFile.ts';
import type { Docket, Entry } from '../docket/docket.ts';
import { codaBookOf } from './coda.ts';
import { codebookOf, type Codebook, type DecisionBook, type SeatBook } from './codebook.ts';
import { VERSIONS } from './made.ts';
import { symbolsLeft, type CodeKind } from './resultCode.ts';
import { RECALL } from './sheets.ts';

export interface SymbolsLeft {
  readonly seat: string;
  readonly edition: 'core' | 'full';
  readonly coda: boolean; // whether the codes carry one
  readonly short: number; // less than none where the longest cannot be written
  readonly full: number;
}

/** What the longest short code and the longest full one leave, for every seat of a case in each of its editions. */
export function symbolsLeftIn(file: CaseFile): SymbolsLeft[] {
  const book = codebookOf(file, [RECALL]);
  return [...book.seats, ...(book.cores ?? [])].flatMap((seat): SymbolsLeft[] => {
    if (!seat) return [];
    const coda = codaBookOf(book, seat.id);
    const left = (kind: CodeKind, docket: Docket): number =>
      symbolsLeft(
        kind,
        docket,
        book,
        { recall: RECALL.answers.map((of) => of - 1) },
        coda ? lastOf(book, coda, 1) : null,
      );
    const play = lastOf(book, seat, book.codes ?? 1);
    const carried = { ...play, carried: { from: VERSIONS - 1, kept: play.entries.length, left: VERSIONS - 1 } };
    return [
      {
        seat: seat.id,
        edition: seat.edition === 'core' ? 'core' : 'full',
        coda: coda !== undefined,
        short: left('short', play),
        full: Math.min(left('full', play), left('full', carried)),
      },
    ];
  });
}

/** The play that chose the last of everything, whose code has the greatest number. */
function lastOf(book: Codebook, { id, edition, decisions }: SeatBook, form: 1 | 2): Docket {
  const entries = decisions.map((decision) => lastAt(decision, form));
  return { format: 1, case: book.case, version: book.version, seat: id, ...(edition && { edition }), entries };
}

function lastAt({ id, options, parts, facts, authorities }: DecisionBook, form: 1 | 2): Entry {
  const fact = facts.at(-1);
  const authority = authorities.at(-1);
  const taken = [...(fact ? (['fact'] as const) : []), ...(authority ? (['authority'] as const) : [])];
  return {
    decision: id,
    option: options.at(-1) ?? '',
    parts: Object.fromEntries(parts.map(({ id: part, replies }) => [part, replies.at(-1) ?? ''])),
    ...(fact && { fact }),
    ...(authority && { authority }),
    ...(form === 2 && taken.length > 0 && { second: taken }),
  };
}
