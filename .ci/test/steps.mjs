// The steps of `npm run check` and `npm test`, each run as its own program and answering how many tests passed and which failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAnew } from '../release/productionBuild.mjs';
import { ofPlaywright, ofVitest } from './reports.mjs';
import { SECOND, inProjectWithSecondCase } from './secondCase.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const program = (...path) => join(root, 'node_modules', ...path);

/** A step that counts no tests of its own counts as one failure when it fails, and as nothing when it passes. */
const plain = (ok) => ({ ok, passed: 0, failed: ok ? 0 : 1, names: [] });

export const types = () => plain(node([program('typescript', 'bin', 'tsc'), '--noEmit', '--pretty', 'false']).ok);

export const formatting = () =>
  plain(node([program('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']).ok);

export const lint = () =>
  plain(node([program('oxlint', 'bin', 'oxlint'), '--deny-warnings', 'src', 'scenes', 'tests', '.ci']).ok);

/** A cruise over nothing also finds nothing, so the number of modules is part of the answer. */
export function layers() {
  const { ok, output } = node(
    [program('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), 'src', 'scenes', 'vite.config.ts', 'tests', '.ci'],
    { capture: true },
  );
  process.stdout.write(output);
  const cruised = Number(/(\d+) modules/.exec(output)?.[1] ?? 0);
  if (cruised === 0) console.error('The layers were not checked: no module was cruised.');
  return plain(ok && cruised > 0);
}

export const content = () => plain(node([join(root, '.ci', 'run.mjs'), 'content']).ok);

export const build = () => plain(buildAnew());

/**
 * @param only files of tests and options for this run; none for all
 * @param project the folder whose tests are run
 */
export const unitTests = (only = [], project = root) =>
  withReport((report) => {
    const args = [
      program('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...only,
    ];
    const { ok } = node(args, { cwd: project });
    return counted(ok, ofVitest(readJson(report)));
  });

/** What stands in `tests` and knows of no case. */
const KNOW_NO_CASE = ['pack', 'layers.test.ts', 'no-races.test.ts', 'browser'];

/** Hundreds of sittings on the case with the most in it, which a second one does not change. */
const OF_ONE_CASE = '--exclude=tests/play/*Sittings.test.ts';

/** Every test whose name does not name a case that is here: what is tested of each case by its name has run without the second one. */
const ofNoCaseHere = () => {
  const cases = readdirSync(join(root, 'src', 'content', 'cases'), { withFileTypes: true });
  const names = cases.filter((each) => each.isDirectory()).map(({ name }) => name);
  return `--testNamePattern=^(?!.*\\b(${names.join('|')})\\b)`;
};

/** The tests again where two cases are offered: of the second one, and of all together; those that know of no case are left out. */
export const secondCase = () =>
  inProjectWithSecondCase((project) => {
    if (!isFrozen(project)) return plain(false);
    const tests = readdirSync(join(project, 'tests')).filter((name) => !KNOW_NO_CASE.includes(name));
    return unitTests(
      ['src/', 'scenes/', ...tests.map((name) => `tests/${name}`), OF_ONE_CASE, ofNoCaseHere()],
      project,
    );
  });

/** The build of a project with two cases, opened: whether each can be chosen. */
export const secondCaseInBrowser = () =>
  inProjectWithSecondCase((project) =>
    isFrozen(project) ? browserTests(['cases.spec', '--project=page'], project) : plain(false),
  );

/** Does with the second case what its author would: freezes it, and has its content checked. */
function isFrozen(project) {
  const content = (...argv) => node([join(project, '.ci', 'run.mjs'), 'content', ...argv], { cwd: project }).ok;
  return content('freeze', SECOND) && content(SECOND);
}

/**
 * @param only files of tests and options for this run; none for all
 * @param project whose tests they are
 */
export const browserTests = (only = [], project = root) =>
  withReport((report) => {
    const args = [
      program('@playwright', 'test', 'cli.js'),
      'test',
      '--config',
      join(project, '.ci', 'test', 'playwright.config.ts'),
      '--reporter=list,json',
      ...only,
    ];
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PORT: process.env.PORT ?? freePort() };
    const { ok } = node(args, { cwd: project, env });
    return counted(ok, ofPlaywright(readJson(report)));
  });

/** A run that ends badly, or in which nothing ran, is a failure even where no single test is to blame. */
function counted(ok, { passed, failed, names }) {
  const good = ok && failed === 0 && passed > 0;
  return { ok: good, passed, failed: good ? 0 : Math.max(failed, 1), names };
}

/** A port nobody listens at, so that another server on this machine neither stops the tests nor is tested. */
const freePort = () =>
  node(
    [
      '-e',
      `require('net').createServer().listen(0,'127.0.0.1',function(){console.log(this.address().port);this.close()})`,
    ],
    {
      capture: true,
    },
  ).output.trim();

function withReport(use) {
  const folder = mkdtempSync(join(tmpdir(), 'due-report-'));
  try {
    return use(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function node(args, { capture = false, env = {}, cwd = root } = {}) {
  const result = spawnSync(process.execPath, args, {
    cwd,
    stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { ok: result.status === 0, output: result.stdout ?? '' };
}
