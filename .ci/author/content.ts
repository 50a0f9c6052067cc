/** `npm run content`: loads every case, holds it to its author's expectations and to the limits, and prints problems by file and line. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CASES, caseNames, loadCaseFolder, loadReviewOf } from '../../src/content/load/caseFolders.ts';
import { ContentError } from '../../src/content/load/contentError.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import type { Review } from '../../src/content/schema/review.ts';
import { failedExpectations } from '../../src/domain/argument-map/expectations.ts';
import type { Breach } from './breach.ts';
import { citingOf, citingOfCores, counted } from './citing.ts';
import { freeze } from './freeze.ts';
import { neverLookedUp, staleFacts } from './factsInUse.ts';
import { findings } from './findings.ts';
import { lineOf } from './lineOf.ts';
import { signsLine } from './signs.ts';

/**
 * @param argv names of cases, all of them where none is named; or `freeze` and what it takes
 * @param now the clock by which a fact was looked up long ago
 * @returns 0 when every case is in order, else 1
 */
export function main(argv: readonly string[], now = new Date()): number {
  if (argv[0] === 'freeze') return freeze(argv.slice(1));
  const names = argv.length > 0 ? argv : caseNames();
  const problems = names.map((name) => checkCase(name, now.toISOString().slice(0, 10)));
  if (names.length === 0) console.log('There is no case yet.');
  return problems.some((count) => count > 0) ? 1 : 0;
}

/** Prints what is wrong with one case, or what it holds. @returns the number of problems */
function checkCase(name: string, today: string): number {
  const folder = relative(process.cwd(), join(CASES, name));
  const say = (file: string, line: number, message: string): void =>
    console.log(`${join(folder, file)}:${line}: ${message}`);
  let file: CaseFile;
  let review: Review | null;
  try {
    file = loadCaseFolder(name);
    review = loadReviewOf(file);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    error.problems.forEach((problem) => say(problem.file, problem.line, problem.message));
    return summed(name, error.problems.length);
  }
  const { breaches, notes } = findings(file, review);
  const tell = (breach: Breach, before = ''): void =>
    say(breach.file, lineOf(name, breach), `${before}${breach.path.join('.')}: ${breach.message}`);
  const stale = staleFacts(file, today);
  const never = neverLookedUp(file);
  [...notes, ...stale, ...never].forEach((note) => tell(note, 'note: '));
  breaches.forEach((breach) => tell(breach));
  const failed = failedExpectations(file);
  failed.forEach(({ sentence, note }) => say('arguments.yaml', lineOfNote(name, note), sentence));
  const count = breaches.length + failed.length;
  if (count > 0) return summed(name, count);
  console.log(contents(name, file));
  console.log(signsLine(name, file));
  if (stale.length > 0) console.log(`${name}: ${stale.length} later facts were last looked up more than a year ago.`);
  if (never.length > 0) console.log(`${name}: ${never.length} later facts do not say when they were last looked up.`);
  if (notes.length + stale.length + never.length > 0)
    console.log(`${name}: ${notes.length + stale.length + never.length} notes above; they fail nothing.`);
  return 0;
}

function summed(name: string, count: number): number {
  console.log(`${name}: ${count} ${count === 1 ? 'problem' : 'problems'}\n`);
  return count;
}

/** One line on what a sound case holds. */
function contents(name: string, file: CaseFile): string {
  const number = (items: object, what: string): string => `${Object.keys(items).length} ${what}`;
  const seats = Object.values(file.seats).map((seat) => `${seat.id} with ${number(seat.decisions, 'decisions')}`);
  const parts = [
    number(file.sources, 'sources'),
    number(file.authorities, 'authorities'),
    number(file.facts, 'facts'),
    number(file.claims, 'claims'),
    number(file.arguments, 'arguments'),
    number(file.acts, 'acts'),
    `${file.expect.length} expectations held`,
  ];
  const opened = `${counted(file, citingOf(file))} statements open on the words that prove them, ${counted(file, citingOfCores(file))} in the core editions`;
  return `${name}: in order. ${parts.join(', ')}; seats: ${seats.join(', ')}; ${opened}.`;
}

/** Expectations carry no key, so their note finds them; the head of the file where it is folded over lines. */
function lineOfNote(name: string, note: string): number {
  const lines = readFileSync(join(CASES, name, 'arguments.yaml'), 'utf8').split('\n');
  return Math.max(1, lines.findIndex((line) => line.includes(note)) + 1);
}
