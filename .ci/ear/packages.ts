/** The Debian packages that a screen reader needs where nobody sees or hears: looked for, and installed where that is allowed. */
import { spawnSync } from 'node:child_process';
import { canRun } from '../setup/chromium.mjs';

/** Each package and a program or file that is there once it is installed. */
const WANTED = {
  orca: '/usr/bin/orca',
  'at-spi2-core': '/usr/libexec/at-spi-bus-launcher',
  'libatk-adaptor': null,
  'speech-dispatcher': '/usr/bin/speech-dispatcher',
  'python3-speechd': null,
  'python3-pyatspi': null,
  'gir1.2-wnck-3.0': null,
  'dbus-x11': null,
  xvfb: '/usr/bin/Xvfb',
  openbox: '/usr/bin/openbox',
  xdotool: '/usr/bin/xdotool',
  'dconf-gsettings-backend': null,
  'firefox-esr': '/usr/bin/firefox-esr',
  chromium: '/usr/bin/chromium',
} as const;

const NAMES = Object.keys(WANTED);
const LINE = `apt-get install --no-install-recommends ${NAMES.join(' ')}`;

/** @returns null when all is there, or the sentence that says what to do */
export function installPackages(): string | null {
  if (isWhole()) return null;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !canRun('/usr/bin/apt-get'))
    return `A screen reader and two browsers are needed, from Debian. As root:\n  ${LINE}`;
  console.log('Installing a screen reader and what it needs.');
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...NAMES);
  return isWhole() ? null : `Not all could be installed; the lines above say why. By hand, as root:\n  ${LINE}`;
}

/** What speaks and what is heard, each with its version as Debian has it. */
export function versions(): Readonly<Record<'orca' | 'firefox' | 'chromium', string>> {
  return {
    orca: said('/usr/bin/orca', '--version'),
    firefox: said('/usr/bin/firefox-esr', '--version'),
    chromium: said('/usr/bin/chromium', '--version'),
  };
}

/** The packages without a program of their own come with those that have one, save for what Debian's list says. */
function isWhole(): boolean {
  const programs = Object.values(WANTED).every((path) => path === null || canRun(path));
  return programs && spawnSync('dpkg-query', ['--show', ...NAMES], { stdio: 'ignore' }).status === 0;
}

function apt(...args: readonly string[]): void {
  spawnSync('apt-get', ['-q', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const said = (program: string, ...args: readonly string[]): string =>
  /\d[\d.]*\w*/u.exec(spawnSync(program, args, { encoding: 'utf8' }).stdout)?.[0] ?? 'of an unknown version';
