// A copy of the project in which the specimen is offered as a second case, for tests to be run in.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** What is fetched, built or kept by others stays where it is. */
const LEFT_OUT = /^(\.git|node_modules|dist|pack|test-results|playwright-report|\.(build|bench|mutate|tour))$/;

/** The name of the case in the copy: before every other by its letters, so that whatever takes the first folder takes this one. */
export const SECOND = 'a-second-case';

/**
 * Gives `use` the path of the copy and removes it afterwards. The second case is the specimen with `listed: yes`; it has no
 * codebook yet, as anybody who copies a case freezes it anew.
 * @returns what `use` returns
 * @throws Error when the cover of the specimen does not say that it is not listed
 */
export function inProjectWithSecondCase(use) {
  const project = mkdtempSync(join(tmpdir(), 'due-second-case-'));
  try {
    const wanted = (from) => dirname(from) !== root || !LEFT_OUT.test(basename(from));
    cpSync(root, project, { recursive: true, filter: wanted });
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
    offerSpecimenAgain(join(project, 'src', 'content', 'cases'));
    return use(project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function offerSpecimenAgain(cases) {
  const second = join(cases, SECOND);
  cpSync(join(cases, 'specimen'), second, { recursive: true });
  rmSync(join(second, 'codebooks'), { recursive: true });
  const cover = join(second, 'case.yaml');
  const text = readFileSync(cover, 'utf8');
  const listed = text.replace(/^( *)listed: no\b.*$/m, '$1listed: yes');
  if (listed === text) throw new Error('The cover of the specimen does not say "listed: no".');
  writeFileSync(cover, listed);
}
