/** The codebooks of the case that is offered first: the present one, then those that are frozen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOffered as offered } from '../../../src/content/load/caseFolders.ts';
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import { codebookOf, type Codebook } from '../../../src/domain/codes/codebook.ts';
import { codebookFrom } from '../../../src/domain/codes/frozenBook.ts';
import { sheetsOf } from '../../../src/domain/codes/sheets.ts';

/** @throws Error where no case is offered */
export function loadOffered(): CaseFile {
  const [file] = offered();
  if (!file) throw new Error('no case is offered');
  return file;
}

export function readFrozenBooks(file: CaseFile): Codebook[] {
  const folder = join(import.meta.dirname, '../../../src/content/cases', file.id, 'codebooks');
  const frozen = readdirSync(folder)
    .map((name) => codebookFrom(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .filter((book) => book !== null);
  const present = codebookOf(file, sheetsOf(file.teaching?.forms ?? null));
  return [present, ...frozen.filter(({ version }) => version !== present.version)];
}
