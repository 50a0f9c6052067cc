// Finds a Firefox on this machine, and a screen for it to draw on; plain Node, since it runs before anything is installed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { canRun } from './chromium.mjs';

/**
 * The path of a Firefox, or undefined where none is found.
 * @throws Error when the variable FIREFOX is set but names no program
 */
export function findFirefox(env = process.env) {
  const named = env['FIREFOX'];
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`The variable FIREFOX names "${named}", and no program can be run there.`);
  }
  return usualPlaces(env).find(canRun);
}

/**
 * A screen in memory, where there is no screen: without one Firefox draws no WebGL on Linux.
 * @returns its name for the variable DISPLAY and how to end it; nothing where a screen is there or none can be had
 */
export function openScreen(env = process.env) {
  if (process.platform !== 'linux' || env['DISPLAY'] || !canRun('/usr/bin/Xvfb')) return Promise.resolve(undefined);
  const screen = spawn('/usr/bin/Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before it gave a screen.')));
    screen.stdout.once('data', (number) =>
      resolve({ display: `:${String(number).trim()}`, close: () => screen.kill() }),
    );
  });
}

function usualPlaces(env) {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)']
      .map((name) => env[name])
      .filter(Boolean)
      .map((root) => join(root, 'Mozilla Firefox', 'firefox.exe'));
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'];
}
