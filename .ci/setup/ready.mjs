// Makes a fresh copy ready to run: checks Node, installs the packages and, with --browser, a Chromium and a Firefox. Needs Node only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What each browser needs of a Debian: typefaces, so that pages measure the same everywhere; a screen in memory and its drawing. */
const WANTED = [
  {
    name: 'Chromium',
    find: findChromium,
    packages: ['chromium', 'fonts-dejavu-core', 'fonts-noto-core'],
    advice: 'Install Chromium or Chrome, or name it: CHROMIUM=/path/to/chrome npm test',
  },
  {
    name: 'Firefox',
    find: findFirefox,
    packages: ['firefox-esr', 'xvfb', 'libegl1', 'libgl1-mesa-dri'],
    advice: 'Install Firefox, or name it: FIREFOX=/path/to/firefox npm test',
  },
];

checkNode();
installPackages();
if (process.argv.includes('--browser')) installBrowsers();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Node 20.19 or newer is needed, and this is ${process.version}. Install a newer Node and run the command again.`,
  );
}

/** Installs when there is nothing, or when the lock file is newer than what was installed from it. */
function installPackages() {
  const lock = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the packages named in package-lock.json. This takes about a minute.');
  if (npm('ci') !== 0)
    stop('The packages could not be installed; the lines above say why. Check the connection and try again.');
}

function installBrowsers() {
  const missing = WANTED.filter(({ find }) => !lookFor(find));
  if (missing.length === 0) return;
  installPrograms(missing);
  for (const { name, find, advice } of missing) {
    if (lookFor(find)) continue;
    if (process.env['CI']) stop(`No ${name} was found. ${advice}`);
    console.error(`No ${name} was found. ${advice}\nThe other tests run without it.`);
  }
}

function installPrograms(missing) {
  const asRoot = process.getuid?.() === 0;
  // Never sudo on somebody's own machine: only in CI, and only where it asks for no password.
  const bySudo = !asRoot && Boolean(process.env['CI']) && run('sudo', ['-n', 'true'], 'ignore') === 0;
  if (!isDebian() || !(asRoot || bySudo)) return;
  const before = asRoot ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    return run(command, rest);
  };
  apt('update');
  for (const { name, packages } of missing) {
    console.log(`Installing ${name}.`);
    apt('install', '-y', '--no-install-recommends', ...packages);
  }
}

function lookFor(find) {
  try {
    return find();
  } catch (error) {
    return stop(error.message);
  }
}

function isDebian() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Runs npm by the very copy that started us, where there is one; Windows has no plain `npm` program. */
function npm(...args) {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args]);
  return run('npm', args, 'inherit', process.platform === 'win32');
}

function run(command, args, output = 'inherit', shell = false) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', output, output], shell }).status ?? 1;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
