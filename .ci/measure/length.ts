/** `npm run length`: plays seeded roads of every seat from the title to what was decided, and counts what a player reads and does. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { runnerImport, type Plugin } from 'vite';
import { loadCaseFolder, loadOffered, loadReviewOf } from '../../src/content/load/caseFolders.ts';
import { ContentError } from '../../src/content/load/contentError.ts';
import type { CaseFile, Seat } from '../../src/content/schema/caseFile.ts';
import { EDITIONS, hasCore, type Edition } from '../../src/domain/docket/edition.ts';
import type { PlayLength } from './length/playRoad.ts';
import { lengthReport, textsOfLongest } from './length/report.ts';
import { summaryOf, type LengthSummary } from './length/summary.ts';
import { withDocument } from './length/withDocument.ts';
import { lotOf } from './lot.ts';

const ROADS = 200;
const REPORT = join(import.meta.dirname, '../../docs/length.md');
const PLAYER = join(import.meta.dirname, 'length/playRoad.ts');

/** Words are counted, so styles are left out. */
const WITHOUT_STYLES: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0without-styles' : null),
  load: (id) => (id === '\0without-styles' ? '' : null),
};

/**
 * @param argv names of cases, those offered to players where none is named; `--roads=20` plays fewer, `--core` plays the usual editions alone,
 * and then nothing is written down; `--texts` lists every text of the longest road, page by page
 * @returns 0 when every seat keeps what its case promises; 1 when one does not, or a case cannot be loaded
 */
export async function main(argv: readonly string[]): Promise<number> {
  const named = argv.filter((word) => !word.startsWith('--'));
  const whole = !argv.includes('--core');
  const fewer = Number(argv.find((word) => word.startsWith('--roads='))?.slice('--roads='.length) ?? ROADS);
  try {
    const files = named.length > 0 ? named.map((name) => loadCaseFolder(name)) : loadOffered();
    const found = await measured(files, fewer, whole ? EDITIONS : ['core']);
    const text = lengthReport(found, fewer);
    console.log(text);
    if (argv.includes('--texts')) console.log(found.map(textsOfLongest).join('\n'));
    if (named.length === 0 && fewer === ROADS && whole) writeFileSync(REPORT, text);
    return found.every(({ over }) => over.length === 0) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Some editions of every seat of the cases, each held to what its case promises. */
export const measured = (
  files: readonly CaseFile[],
  roads: number,
  editions: readonly Edition[],
): Promise<LengthSummary[]> =>
  withDocument(async () => {
    // The pages look for a document when they are loaded, so they are loaded after there is one.
    const { module } = await runnerImport<typeof import('./length/playRoad.ts')>(PLAYER, {
      configFile: false,
      logLevel: 'error',
      plugins: [WITHOUT_STYLES],
    });
    const found: LengthSummary[] = [];
    for (const file of files) {
      const limits = loadReviewOf(file)?.length ?? null;
      for (const { seat, edition } of editionsOf(file, editions)) {
        const play = await module.roadPlayer(file, seat.id, edition);
        const plays: PlayLength[] = [];
        for (let seed = 1; seed <= roads; seed += 1) {
          plays.push(play(lotOf(seed)));
          await nextTurn(); // what pages put off until later is done, and lets go of them
        }
        const held = edition === 'core' || !hasCore(seat) ? limits : null;
        found.push(summaryOf({ seat: seat.id, edition }, plays, held));
      }
    }
    return found;
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
