// Finds a Chromium or Chrome on this machine; plain Node, since it runs before anything is installed.
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of a Chromium, or undefined where none is found.
 * @throws Error when the variable CHROMIUM is set but names no program: a named program that is missing is a mistake, not a wish.
 */
export function findChromium(env = process.env) {
  const named = env['CHROMIUM'];
  if (named) {
    if (canRun(named)) return named;
    throw new Error(`The variable CHROMIUM names "${named}", and no program can be run there.`);
  }
  return usualPlaces(env).find(canRun);
}

/** What a headless browser needs in a container and with nobody to ask. */
const alone = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * As a browser of this machine draws: by its graphics card, or where there is none the page by the processor and WebGL by SwiftShader. Named as
 * the way to draw (below), SwiftShader draws and composes the page as well, which takes many times as long and which no user has.
 */
export const chromiumArgsAsUsual = [...alone, '--enable-unsafe-swiftshader'];

/** With WebGL drawn in software, also where there is a graphics card. */
export const chromiumArgs = [
  ...alone,
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** Without WebGL: a page that draws no stage costs half as much when nothing of it passes through a graphics card made of software. */
export const chromiumArgsWithoutWebGL = [...alone, '--disable-gpu'];

function usualPlaces(env) {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]).filter(Boolean);
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return roots.flatMap((root) => programs.map((parts) => join(root, ...parts)));
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return [...names.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

/** True where a program can be started. */
export function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
