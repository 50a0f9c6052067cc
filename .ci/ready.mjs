// Makes a fresh copy ready to run: checks Node, installs the packages and, with --browser, a Chromium. Needs Node only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

checkNode();
installPackages();
if (process.argv.includes('--browser')) installBrowser();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Node 20.19 or newer is needed, and this is ${process.version}. Install a newer Node and run the command again.`);
}

/** Installs when there is nothing, or when the lock file is newer than what was installed from it. */
function installPackages() {
  const lock = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the packages named in package-lock.json. This takes about a minute.');
  if (npm('ci') !== 0) stop('The packages could not be installed; the lines above say why. Check the connection and try again.');
}

function installBrowser() {
  if (lookForChromium()) return;
  const asRoot = process.getuid?.() === 0;
  // Never sudo on somebody's own machine: only in CI, and only where it asks for no password.
  const bySudo = !asRoot && Boolean(process.env['CI']) && run('sudo', ['-n', 'true'], 'ignore') === 0;
  if (isDebian() && (asRoot || bySudo)) {
    console.log('Installing Chromium and two typefaces, so that pages measure the same everywhere.');
    const before = asRoot ? [] : ['sudo', '-n'];
    const apt = (...args) => {
      const [command, ...rest] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
      return run(command, rest);
    };
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core', 'fonts-noto-core');
    if (lookForChromium()) return;
  }
  const advice = 'No Chromium or Chrome was found. Install one, or name it: CHROMIUM=/path/to/chrome npm test';
  if (process.env['CI']) stop(advice);
  console.error(`${advice}\nThe other tests run without it; the browser tests will count as failed.`);
}

function lookForChromium() {
  try {
    return findChromium();
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
