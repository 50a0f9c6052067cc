// The one production build: every command that serves, packs, measures or tests the game takes it from here.
// Plain Node, since the steps of `npm test` use it too.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Everything that a build is made of. The layers let vite.config.ts import nothing but src/build, and the game nothing
 * beyond these folders. The last one says which packages are installed.
 */
const MADE_OF = [
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'src',
  'scenes',
  'assets',
  'public',
  'node_modules/.package-lock.json',
];

/**
 * Builds the page in `folder` with Vite. It runs as a program of its own, in which NODE_ENV is `production` whatever the
 * present process was told: libraries choose their development form by that variable.
 * @param folder where index.html and, if any, the configuration lie
 * @param out the folder to write, emptied first
 * @param logLevel how much Vite says: info, warn, error or silent
 * @returns whether the build succeeded; Vite has said why where it has not
 */
export function viteBuild(folder, out, logLevel = 'warn') {
  const vite = join(project, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', out, '--emptyOutDir', '--logLevel', logLevel],
    { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } },
  );
  return status === 0;
}

/**
 * What builds the project in `root` into its folder dist/.
 * @returns `dist`, the folder; `buildAnew` and `productionBuild`, which fill it
 */
export function builderOf(root) {
  const dist = join(root, 'dist');
  /** Where builds are made before they are put in their place, and what the last one was made of. */
  const work = join(root, '.build');
  const stamp = join(work, 'stamp.json');
  const printOfSources = () => printOf(root, MADE_OF);
  const printOfBuild = () => printOf(root, ['dist']);

  /**
   * Builds the game into dist/. What was there stays until the new build is whole.
   * @returns whether the build succeeded
   */
  function buildAnew(logLevel = 'warn') {
    mkdirSync(work, { recursive: true });
    const place = mkdtempSync(join(work, 'next-'));
    try {
      const from = printOfSources();
      const made = join(place, 'new');
      if (!viteBuild(root, made, logLevel)) return false;
      rmSync(stamp, { force: true });
      if (existsSync(dist)) renameSync(dist, join(place, 'old'));
      renameSync(made, dist);
      writeFileSync(stamp, JSON.stringify({ from, made: printOfBuild() }));
      return true;
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }

  /**
   * The production build as the sources now stand: the one in dist/ where it was made of them, else a new one. So what
   * `npm test` tested is, byte for byte, what `npm run pack` packs after it.
   * @returns the folder of the build
   * @throws Error when the game cannot be built
   */
  function productionBuild(logLevel = 'error') {
    if (isUpToDate()) return dist;
    console.error('Building the game …');
    if (!buildAnew(logLevel))
      throw new Error('The game could not be built; the lines above say why. Mend that and run the command again.');
    return dist;
  }

  function isUpToDate() {
    if (!existsSync(stamp) || !existsSync(dist)) return false;
    try {
      const { from, made } = JSON.parse(readFileSync(stamp, 'utf8'));
      return made === printOfBuild() && from === printOfSources();
    } catch {
      return false; // a stamp that cannot be read says nothing
    }
  }

  return { dist, buildAnew, productionBuild };
}

export const { buildAnew, productionBuild } = builderOf(project);

/** One print of all files of some files and folders of `root`, their names and their content. */
function printOf(root, paths) {
  const print = createHash('sha256');
  for (const path of paths.flatMap((each) => filesUnder(join(root, each)))) {
    const content = readFileSync(path);
    print.update(`${relative(root, path).split(sep).join('/')} ${content.length}\n`).update(content);
  }
  return print.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

// `npm run build`
if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = buildAnew('info') ? 0 : 1;
