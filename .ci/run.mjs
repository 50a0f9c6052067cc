// Runs one of our TypeScript commands: `node .ci/run.mjs content` calls main() of .ci/content.ts with the arguments that follow.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const [name = '', ...argv] = process.argv.slice(2);
const path = join(here, `${name}.ts`);

if (!/^[a-z]+$/.test(name) || !existsSync(path)) {
  console.error(`There is no command called "${name}" in .ci/.`);
  process.exit(2);
}
const { module } = await runnerImport(path, { root: dirname(here), configFile: false, logLevel: 'error' });
// npm moves to the project's folder; a file named by the user is meant from where they stand.
if (process.env['npm_lifecycle_event'] && process.env['INIT_CWD']) process.chdir(process.env['INIT_CWD']);
process.exitCode = (await module.main(argv)) ?? 0;
