// `npm run test:long`: what `npm test` takes a fixed sample of, at its full breadth: made-up texts for all that reads codes, senseless acts on every page, every decision at every size.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runSteps } from './runSteps.mjs';
import * as steps from './steps.mjs';

const root = join(import.meta.dirname, '../..');
/** How many made-up cases; the tests take their breadth from it. */
process.env['DUE_FUZZ'] ??= '100000';

/** The tests that read DUE_FUZZ, or ask tests/browser/breadth.ts, which reads it; found by these words, so that a new one needs no entry here. */
const broad = ['src', 'tests']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))))
  .filter((name) => /\.(test|spec)\.ts$/u.test(name))
  .filter((name) => /env\['DUE_FUZZ'\]|\.\/breadth\.ts/u.test(readFileSync(join(root, name), 'utf8')));

process.exitCode = runSteps([
  ['Build', steps.build],
  [
    'Made-up texts',
    () => steps.unitTests([...broad.filter((name) => name.endsWith('.test.ts')), '--testTimeout=7200000']),
  ],
  ['Pages in a browser', () => steps.browserTests(broad.filter((name) => name.endsWith('.spec.ts')))],
]);
