// Runs StrykerJS over one folder, or hands back what an earlier run found where nothing has changed since.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { printOfAll } from './files.mjs';
import { options } from './options.mjs';

/**
 * @param of the layer, its folder, the files to mutate, whether they are all of the folder, and whether to begin anew
 * @returns StrykerJS's report, in the form of the mutation-testing report schema
 */
export async function runFolder({ layer, folder, files, whole, again }) {
  mkdirSync('.mutate/results', { recursive: true });
  const path = `.mutate/results/${folder.replaceAll('/', '.')}.json`;
  const stamp = `${path}.print`;
  if (again) for (const each of [path, `${path}.part`, stamp]) rmSync(each, { force: true });
  const print = printOfAll();
  const before = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (before === print) {
    console.log('  nothing has changed since it was last run');
    return readReport(path);
  }
  takeUp(path, before === `${print} begun`);
  writeFileSync(stamp, `${print} begun`);
  process.env['MUTATE_TESTS'] = JSON.stringify(layer.tests(folder));
  await new Stryker({ ...options, configFile: undefined, mutate: files, incrementalFile: path }).runMutationTest();
  if (whole) writeFileSync(stamp, print);
  return readReport(path);
}

/**
 * Lays the results of a run that was stopped over those of the last whole run. A mutant that no test noticed is run again
 * unless nothing has changed, since a change in what the tests only read (a case, a helper) is not seen by StrykerJS.
 */
function takeUp(path, unchanged) {
  const reports = [path, `${path}.part`].filter(existsSync).map(readReport);
  if (reports.length === 0) return;
  const files = {};
  for (const report of reports)
    for (const [file, { mutants, ...rest }] of Object.entries(report.files)) {
      const newer = new Set(mutants.map(keyOf));
      const older = (files[file]?.mutants ?? []).filter((mutant) => !newer.has(keyOf(mutant)));
      files[file] = { ...rest, mutants: [...older, ...mutants] };
    }
  for (const file of Object.values(files))
    file.mutants = file.mutants.filter(({ status }) => unchanged || status === 'Killed');
  writeFileSync(path, JSON.stringify({ ...reports.at(-1), files }));
  rmSync(`${path}.part`, { force: true });
}

const keyOf = ({ mutatorName, replacement, location }) => JSON.stringify([mutatorName, replacement, location]);

const readReport = (path) => JSON.parse(readFileSync(path, 'utf8'));
