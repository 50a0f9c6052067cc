/** `npm run sittings`: sends pupils through every manner of a learning system on a bad network day, by today's code or by the one before issue 19, and writes down who lost what. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tally } from '../../tests/simulate/manyPupils.ts';
import { sittingsReport } from './sittings/report.ts';

const PROJECT = join(import.meta.dirname, '../..');
const REPORT = join(PROJECT, 'docs/sittings.md');
const TALLY = join(PROJECT, '.sittings/tally.jsonl');
/** The last commit before the gradebooks were changed for issue 19. */
const BEFORE = '5b2321595e6fc3a5bfe1987a54d2ccfeb98ea402';

const git = (...words: readonly string[]): string =>
  execFileSync('git', words, { cwd: PROJECT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** The code before, in a folder of its own with today's packages beside it; null where the history here does not reach back so far. */
function checkedOut(): string | null {
  try {
    git('cat-file', '-e', `${BEFORE}^{commit}`);
  } catch {
    return null;
  }
  const folder = join(mkdtempSync(join(tmpdir(), 'due-yesterday-')), 'before');
  git('worktree', 'add', '--detach', folder, BEFORE);
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/**
 * @param argv `--from=1 --to=200` which pupils; `--only=scorm` or `--only=cmi5`; `--before` tries the code before issue 19;
 * `--add` adds to what was written down last, so that a long run can be made in pieces
 * @returns 1 where something was wrong today, or where the code before is not in the history here
 */
export function main(argv: readonly string[]): number {
  const given = (name: string, usual: string): string =>
    argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual;
  const before = argv.includes('--before') ? checkedOut() : undefined;
  if (before === null) {
    console.log(
      `The history here does not hold ${BEFORE.slice(0, 8)}; a shallow clone gets it with "git fetch --unshallow". Nothing was measured.`,
    );
    return 1;
  }
  if (!argv.includes('--add')) rmSync(TALLY, { force: true });
  mkdirSync(join(TALLY, '..'), { recursive: true });
  const tests = ['scorm', 'cmi5'].filter((each) => given('only', each) === each);
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        join(PROJECT, 'node_modules/vitest/vitest.mjs'),
        'run',
        ...tests.map((each) => `tests/play/${each}Sittings.test.ts`),
        '--testTimeout=0',
      ],
      {
        cwd: PROJECT,
        stdio: 'inherit',
        env: {
          ...process.env,
          SITTINGS_FROM: given('from', '1'),
          SITTINGS_TO: given('to', '200'),
          SITTINGS_TALLY: TALLY,
          SITTINGS_CODE: before === undefined ? git('rev-parse', 'HEAD') : BEFORE,
          ...(before !== undefined && { SITTINGS_BEFORE: before }),
        },
      },
    );
    const lines = existsSync(TALLY) ? readFileSync(TALLY, 'utf8').trim().split('\n').filter(Boolean) : [];
    const dayOf = (commit: string): string => git('show', '-s', '--format=%cs', commit);
    const report = sittingsReport(
      lines.map((line) => JSON.parse(line) as Tally),
      dayOf,
    );
    writeFileSync(REPORT, report);
    return status ?? 1;
  } finally {
    if (before !== undefined) {
      git('worktree', 'remove', '--force', before);
      rmSync(join(before, '..'), { recursive: true, force: true });
    }
  }
}
