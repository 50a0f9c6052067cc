/** Lays codes together that were handed in as one: what one person put into one row, line, link or file. */
import type { FoundCode } from '../codes/readResults.ts';
import { ofOnePlay } from './dedupe.ts';

/** One or more codes of one play. */
export type HandIn = readonly [FoundCode, ...FoundCode[]];

/** Where codes stand: in rows of a table, in lines of a text, or in lines of a file. */
export type Container = 'rows' | 'lines' | 'file';

/** What a person pastes whole has its codes on lines so near to each other. */
const NEAR = 4;

/**
 * The codes as they were handed in, in their order. Codes of one play in one row or line are one hand-in. So are, in
 * lines, the short code, the full one and the link of a play that follow each other as the game writes them; the same
 * code again is the next person's. A file that holds nothing but one play is one hand-in.
 */
export function handInsOf(codes: readonly FoundCode[], where: Container): HandIn[] {
  const [first] = codes;
  if (first && where === 'file' && codes.every(({ play }) => ofOnePlay(first.play, play))) return [codes as HandIn];
  const handIns: [FoundCode, ...FoundCode[]][] = [];
  for (const code of codes) {
    const open = where === 'rows' ? handIns.filter(([{ line }]) => line === code.line) : handIns.slice(-1);
    const home = open.find((handIn) => belongs(code, handIn));
    if (home) home.push(code);
    else handIns.push([code]);
  }
  return handIns;
}

function belongs(code: FoundCode, handIn: HandIn): boolean {
  if (!handIn.every(({ play }) => ofOnePlay(play, code.play))) return false;
  if (handIn.every(({ line }) => line === code.line)) return true;
  const last = handIn.at(-1);
  return (
    last !== undefined &&
    code.line - last.line <= NEAR &&
    handIn.every(({ play }) => play.docket.entries.length === code.play.docket.entries.length) &&
    handIn.every((each) => each.play.kind !== code.play.kind || each.inLink !== code.inLink) &&
    !(last.numbered && code.numbered)
  );
}
