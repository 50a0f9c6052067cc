/** `npm run content -- freeze`: writes what the codes of a case's present version count on into its folder, once and for all. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { CASES, caseNames, loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import { ContentError } from '../../src/content/load/contentError.ts';
import type { CaseFile } from '../../src/content/schema/caseFile.ts';
import { codebookOf } from '../../src/domain/codes/codebook.ts';
import { sheetsOf } from '../../src/domain/codes/sheets.ts';
import { frozenText } from '../../src/domain/codes/frozenBook.ts';

/**
 * A version that is frozen stays as it is: where content no longer matches it, a new version is asked for.
 * @param argv names of cases, all of them where none is named; `--again` writes over a version that nobody has codes of yet
 * @returns 0 when every case is frozen as it stands, else 1
 */
export function freeze(argv: readonly string[]): number {
  const again = argv.includes('--again');
  const named = argv.filter((each) => each !== '--again');
  return (named.length > 0 ? named : caseNames()).map((name) => freezeCase(name, again)).every(Boolean) ? 0 : 1;
}

function freezeCase(name: string, again: boolean): boolean {
  let file: CaseFile;
  try {
    file = loadCaseFolder(name);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.log(
      `${name} is not in order, so nothing is frozen; \`npm run content -- ${name}\` says what is wrong and where.`,
    );
    return false;
  }
  const { version } = file.cover;
  const path = join(CASES, name, 'codebooks', `${version}.json`);
  const text = frozenText(codebookOf(file, sheetsOf(file.teaching?.forms ?? null)));
  const shown = relative(process.cwd(), path);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (before === text) {
    console.log(`${name}: version ${version} is frozen as it stands.`);
    return true;
  }
  if (before !== null && !again) {
    console.log(
      `${shown}: version ${version} was frozen with other counts. Raise \`version\` in case.yaml to ${version + 1} and freeze again; codes of version ${version} are then still read.`,
    );
    return false;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${shown}: version ${version} is frozen.`);
  return true;
}
