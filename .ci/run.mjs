// Runs one of our TypeScript commands: `node .ci/run.mjs content` calls main() of .ci/author/content.ts with the arguments that follow.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
/** Each command and the folder it lies in. */
const COMMANDS = {
  content: 'author',
  rubric: 'author',
  roads: 'author',
  assess: 'author',
  licences: 'release',
  pack: 'release',
  site: 'release',
  pictures: 'release',
  start: 'release',
  bench: 'measure',
  bots: 'measure',
  bends: 'measure',
  length: 'measure',
  tour: 'measure',
  mess: 'measure',
  readers: 'measure',
  sittings: 'measure',
  serve: 'test',
  ear: 'ear',
};
const [name = '', ...argv] = process.argv.slice(2);

if (!Object.hasOwn(COMMANDS, name)) {
  console.error(`There is no command called "${name}"; there are ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}
// The import says "development" to every program that is started after it; what the user had set is put back.
const mode = process.env['NODE_ENV'];
const { module } = await runnerImport(join(here, COMMANDS[name], `${name}.ts`), {
  root: dirname(here),
  configFile: false,
  logLevel: 'error',
});
if (mode === undefined) delete process.env['NODE_ENV'];
else process.env['NODE_ENV'] = mode;
// npm moves to the project's folder; a file named by the user is meant from where they stand.
if (process.env['npm_lifecycle_event'] && process.env['INIT_CWD']) process.chdir(process.env['INIT_CWD']);
process.exitCode = (await module.main(argv)) ?? 0;
