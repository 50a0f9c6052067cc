/** `npm run bends`: plays pairs of unlike roads through every seat, and says how much of what is told after they part differs. */
import { loadCaseFolder, loadOffered, loadReviewOf } from '../../src/content/load/caseFolders.ts';
import { ContentError } from '../../src/content/load/contentError.ts';
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import { decisionsIn, type Edition } from '../../src/domain/docket/edition.ts';
import { firstWordsInNode } from '../../tests/fixtures/words.ts';
import { compare, WORDS_APART } from './bends/difference.ts';
import { leadsOf, type Lead, type Road } from './bends/leads.ts';
import { differing, pairByLot, threadsApart, threadsOf, unlikePair, type Pair } from './bends/roads.ts';
import { median } from './bench/figure.ts';
import { lotOf } from './lot.ts';

const PAIRS = 200;
/** After how many pairs it is said how far it is, on the way for messages: the whole takes some minutes. */
const TOLD = 50;
/** The share of leads that has to differ: in the median pair of an edition, and in the pair that differs in every thread. */
const BARS = { core: 0.4, full: 0.3, unlike: 0.6 } as const;

/**
 * @param argv names of cases; those offered to players where none is named
 * @returns 0 when every bar is reached; 1 when a seat falls short of one, or a case cannot be loaded
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const files = argv.length > 0 ? argv.map((name) => loadCaseFolder(name)) : loadOffered();
    let short = 0;
    for (const file of files) {
      for (const seat of Object.values(file.seats))
        for await (const figure of figuresOf(file, seat)) {
          console.log(figure.sentence);
          if (!figure.holds) short += 1;
        }
    }
    console.log(short === 0 ? 'Every bar is reached.' : `${short} figures are short of their bars.`);
    return short === 0 ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
}

interface BendFigure {
  readonly sentence: string;
  readonly holds: boolean;
}

/** Two figures for each edition that a seat has, as they come: its median pair, and its most unlike one. */
async function* figuresOf(file: CaseFile, seat: Seat): AsyncGenerator<BendFigure> {
  const read = await leadsOf(file, seat.id, firstWordsInNode());
  const until = loadReviewOf(file)?.over[seat.id];
  for (const edition of ['core', 'full'] as const) {
    const decisions = decisionsIn(seat, edition).map(({ id }) => id);
    if (decisions.length === 0) {
      yield { sentence: `${seat.id}, ${edition} edition: no decision is marked as ${edition} yet.`, holds: true };
      continue;
    }
    const shareOf = (pair: Pair): number | null => shareApart(pair, decisions, until, read);
    yield medianFigure(seat, edition, sharesByLot(seat, edition, decisions, shareOf));
    yield unlikeFigure(seat, edition, decisions, shareOf);
  }
}

/** The shares of the pairs drawn by lot after which some lead follows. */
function sharesByLot(
  seat: Seat,
  edition: Edition,
  decisions: readonly string[],
  shareOf: (pair: Pair) => number | null,
): number[] {
  const lot = lotOf(1);
  const shares: number[] = [];
  while (shares.length < PAIRS) {
    const share = shareOf(pairByLot(seat, decisions, lot));
    if (share === null) continue;
    shares.push(share);
    if (shares.length % TOLD === 0) console.warn(`${seat.id}, ${edition} edition: ${shares.length} of ${PAIRS} pairs`);
  }
  return shares;
}

/** The share of leads that differs after a pair has parted; null where no lead follows. */
function shareApart(
  pair: Pair,
  decisions: readonly string[],
  until: string | undefined,
  read: (road: Road) => Lead[],
): number | null {
  const [parted] = differing(pair, decisions);
  if (parted === undefined) return null;
  const { leads, differ } = compare([read(pair[0]), read(pair[1])], parted, new Set(decisions), until);
  return leads === 0 ? null : differ / leads;
}

function medianFigure({ id }: Seat, edition: Edition, shares: readonly number[]): BendFigure {
  const share = median(shares);
  const holds = share >= BARS[edition];
  return {
    holds,
    sentence: `${id}, ${edition} edition: in the median of ${shares.length} pairs ${percent(share)} of the leads differ by ${WORDS_APART} words or more (least ${percent(Math.min(...shares))}, most ${percent(Math.max(...shares))}); expected at least ${percent(BARS[edition])}. ${said(holds)}`,
  };
}

function unlikeFigure(
  seat: Seat,
  edition: Edition,
  decisions: readonly string[],
  shareOf: (pair: Pair) => number | null,
): BendFigure {
  const pair = unlikePair(seat, lotOf(1));
  const threads = threadsOf(seat);
  const share = shareOf(pair) ?? 0;
  const holds = share >= BARS.unlike;
  return {
    holds,
    sentence: `${seat.id}, ${edition} edition: in the pair that differs in ${differing(pair, decisions).length} of ${decisions.length} decisions and ${threadsApart(seat, threads, pair).length} of ${threads.size} threads ${percent(share)} of the leads differ; expected at least ${percent(BARS.unlike)}. ${said(holds)}`,
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const said = (holds: boolean): string => (holds ? 'Reached.' : 'Short.');
