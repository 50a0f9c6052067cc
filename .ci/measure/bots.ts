/** `npm run bots`: plays every seat and the hearing by policies that cannot read, writes docs/bots.md, and fails when one leaves its band. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CASES, loadCaseFolder, loadOffered } from '../../src/content/load/caseFolders.ts';
import { ContentError } from '../../src/content/load/contentError.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { rubricTable } from '../../src/domain/scoring/rubricTable.ts';
import { lineOf } from '../author/lineOf.ts';
import { lengthTells, placeCounts, tells } from '../author/tells.ts';
import { backingOutside, backingRows } from './bots/backing.ts';
import { guesserOutside, outside } from './bots/bands.ts';
import { guesserRow } from './bots/guesser.ts';
import { hearingRows } from './bots/hearing.ts';
import { report, type CaseFigures } from './bots/report.ts';
import { rowsOf } from './bots/seats.ts';

const PAGE = join(import.meta.dirname, '../../docs/bots.md');
const EDITIONS = ['core', 'full'] as const;

/**
 * @param argv names of cases, printed only; where none is named, those offered to players, and the page is written
 * @returns 0 when every policy and the guesser keep their bands; 1 when one leaves them, or a case cannot be loaded
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const files = argv.length > 0 ? argv.map((name) => loadCaseFolder(name)) : loadOffered();
    const figures: CaseFigures[] = [];
    for (const file of files) figures.push(await figuresOf(file));
    if (argv.length > 0) console.log(report(figures));
    else writeFileSync(PAGE, report(figures));
    return figures.map(saysWhatIsOutside).includes(false) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Measures one case, and prints by what the looks of its courses tell: told, and not failed on. */
async function figuresOf(file: CaseFile): Promise<CaseFigures> {
  const rubric = rubricTable(file);
  for (const breach of tells(file, rubric)) {
    const path = relative(process.cwd(), join(CASES, file.id, breach.file));
    console.log(`${path}:${lineOf(file.id, breach)}: ${breach.path.join('.')}: ${breach.message}`);
  }
  return {
    name: file.cover.name,
    rows: EDITIONS.flatMap((edition) => rowsOf(file, edition)),
    guesser: EDITIONS.flatMap((edition) => guesserRow(file, edition, rubric) ?? []),
    backing: EDITIONS.flatMap((edition) => backingRows(file, edition)),
    hearing: await hearingRows(file),
    places: placeCounts(file, rubric),
    uneven: lengthTells(file).length,
    decisions: Object.values(file.seats).reduce((sum, { decisions }) => sum + Object.keys(decisions).length, 0),
  };
}

/** Prints a sentence for each figure outside its band, and one on the whole. @returns whether there was none */
function saysWhatIsOutside({ rows, guesser, backing }: CaseFigures): boolean {
  const all = [
    ...[...rows.map(outside), ...guesser.map(guesserOutside)].map((found) => found.map(({ sentence }) => sentence)),
    ...backing.map(backingOutside),
  ];
  all.flat().forEach((sentence) => console.log(sentence));
  const left = all.filter((found) => found.length > 0).length;
  console.log(`${all.length - left} of ${all.length} rows are as expected; ${left} are not.`);
  return left === 0;
}
