/** `npm run length`: plays seeded roads of every seat, every coda and the short bench, and counts what a player reads and does. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { runnerImport, type Plugin } from 'vite';
import { loadCaseFolder, loadOffered, loadReviewOf } from '../../src/content/load/caseFolders.ts';
import { ContentError } from '../../src/content/load/contentError.ts';
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import { EDITIONS, hasCore, type Edition } from '../../src/domain/docket/edition.ts';
import { benchSummaryOf, type BenchSummary } from './length/benchSummary.ts';
import type { PlayLength } from './length/playRoad.ts';
import { lengthReport, textsOfLongest } from './length/report.ts';
import { summaryOf, type LengthSummary } from './length/summary.ts';
import { withDocument } from './length/withDocument.ts';
import { lotOf, type Lot } from './lot.ts';

const ROADS = 200;
const REPORT = join(import.meta.dirname, '../../docs/length.md');
const PLAYERS = join(import.meta.dirname, 'length/players.ts');
/** How many play the short bench: a side each, and one who judges. */
const AT_THE_BENCH = ['two', 'three'] as const;

/** Words are counted, so styles are left out. */
const WITHOUT_STYLES: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0without-styles' : null),
  load: (id) => (id === '\0without-styles' ? '' : null),
};

/**
 * @param argv names of cases, those offered to players where none is named; `--roads=20` plays fewer, `--core` plays the usual editions alone,
 * without codas and bench, and then nothing is written down; `--texts` lists every text of the longest road, page by page
 * @returns 0 when every seat keeps what its case promises; 1 when one does not, or a case cannot be loaded
 */
export async function main(argv: readonly string[]): Promise<number> {
  const named = argv.filter((word) => !word.startsWith('--'));
  const whole = !argv.includes('--core');
  const fewer = Number(argv.find((word) => word.startsWith('--roads='))?.slice('--roads='.length) ?? ROADS);
  try {
    const files = named.length > 0 ? named.map((name) => loadCaseFolder(name)) : loadOffered();
    const { summaries, benches } = await measured(files, fewer, whole ? EDITIONS : ['core'], whole);
    const day = new Date().toISOString().slice(0, 10);
    const text = lengthReport({ summaries, benches, roads: fewer, day });
    console.log(text);
    if (argv.includes('--texts')) console.log(summaries.map(textsOfLongest).join('\n'));
    if (named.length === 0 && fewer === ROADS && whole) writeFileSync(REPORT, text);
    return summaries.every(({ over }) => over.length === 0) && benches.every(({ holds }) => holds) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
}

interface Measured {
  readonly summaries: readonly LengthSummary[];
  readonly benches: readonly BenchSummary[];
}

/** Some editions of every seat of the cases, each held to what its case promises; and where asked for their codas and the short bench. */
export const measured = (
  files: readonly CaseFile[],
  roads: number,
  editions: readonly Edition[],
  after: boolean,
): Promise<Measured> =>
  withDocument(async () => {
    // The pages look for a document when they are loaded, so they are loaded after there is one.
    const { module } = await runnerImport<typeof import('./length/players.ts')>(PLAYERS, {
      configFile: false,
      logLevel: 'error',
      plugins: [WITHOUT_STYLES],
    });
    const summaries: LengthSummary[] = [];
    const benches: BenchSummary[] = [];
    const byLot = async <T>(play: (lot: Lot) => T): Promise<T[]> => {
      const plays: T[] = [];
      for (let seed = 1; seed <= roads; seed += 1) {
        plays.push(play(lotOf(seed)));
        await nextTurn(); // what pages put off until later is done, and lets go of them
      }
      return plays;
    };
    const tell = (what: string): void => console.warn(`${what}: ${roads} roads`); // the whole takes minutes
    for (const file of files) {
      const review = loadReviewOf(file);
      for (const { seat, edition } of editionsOf(file, editions)) {
        const plays = await byLot<PlayLength>(await module.roadPlayer(file, seat.id, edition));
        const held = edition === 'core' || !hasCore(seat) ? (review?.length ?? null) : null;
        summaries.push(summaryOf({ seat: seat.id, edition }, plays, held));
        tell(`${seat.id}, ${edition} edition`);
      }
      for (const seat of after ? Object.values(file.seats) : []) {
        if (!seat.coda) continue;
        const { words, picks } = review?.coda ?? {};
        const held = words === undefined || picks === undefined ? null : { words, picks };
        const plays = await byLot<PlayLength>(await module.codaPlayer(file, seat));
        summaries.push(summaryOf({ seat: seat.id, edition: 'coda' }, plays, held));
        tell(`${seat.id}, coda`);
      }
      for (const players of after && file.hearing?.bench && review?.length ? AT_THE_BENCH : []) {
        const play = await module.benchPlayer(file, players);
        const plays = await byLot((lot) => module.TEMPERS.map((temper) => play(lot, temper)));
        benches.push(benchSummaryOf(players, plays.flat()));
        tell(`the short bench, ${players} players`);
      }
    }
    return { summaries, benches };
  });

/** A seat that has no core is usually played in full. */
const editionsOf = (
  { seats }: CaseFile,
  editions: readonly Edition[],
): { readonly seat: Seat; readonly edition: Edition }[] =>
  Object.values(seats).flatMap((seat) => {
    const had = EDITIONS.filter((edition) => edition === 'full' || hasCore(seat));
    const wanted = had.filter((edition) => editions.includes(edition));
    return (wanted.length > 0 ? wanted : had).map((edition) => ({ seat, edition }));
  });
