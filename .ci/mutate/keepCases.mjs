// Loads every case once and keeps it as JSON, so that no mutant's tests have to read and check its YAML again.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

/** @returns the folder that holds `<case>.json` for every case that is complete */
export async function keepCases() {
  const folder = resolve('.mutate', 'cases');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { module } = await runnerImport(resolve('src/content/load/caseFolders.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  for (const name of module.caseNames()) {
    const file = module.loadCaseFolder(name);
    const text = JSON.stringify(file);
    if (!isDeepStrictEqual(JSON.parse(text), file))
      throw new Error(`the case ${name} does not survive being kept as JSON`);
    writeFileSync(join(folder, `${name}.json`), text);
  }
  return folder;
}
