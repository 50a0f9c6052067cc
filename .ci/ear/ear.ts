/** `npm run ear`: the build under a real screen reader in two browsers; says what was not heard, and ends with 1 where something was not. */
import { parseArgs } from 'node:util';
import { productionBuild } from '../release/productionBuild.mjs';
import { filesOf, inMemory } from '../release/files.ts';
import { serve } from '../release/server.ts';
import { BROWSERS, openBrowser, type BrowserName } from './browsers.ts';
import { CHECKS } from './checks.ts';
import { openDesktop } from './desktop.ts';
import { Listener } from './listener.ts';
import { installPackages, versions } from './packages.ts';
import { findPlaces } from './places.ts';

/** Some faults are races between reader and browser, so each is listened for so often. */
const TRIES = 3;
/** Words a minute; practised listeners take 300 to 500, but what is listened for here is only whether it is said. */
const WPM = 1200;

/**
 * @param argv `--browser NAME` for one alone, `--only WORDS` for the checks whose name holds them, `--log` to print all that is heard
 * @returns 0 when everything was heard, 1 when something was not, 2 when there is no screen reader or no build
 */
export async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { browser: { type: 'string' }, only: { type: 'string' }, log: { type: 'boolean' } },
  });
  const missing = installPackages();
  if (missing !== null) {
    console.error(missing);
    return 2;
  }
  const { orca, ...browsers } = versions();
  const server = await serve(inMemory(filesOf(productionBuild())));
  let faults = 0;
  try {
    for (const browser of BROWSERS.filter((name) => values.browser === undefined || values.browser === name)) {
      console.log(`Orca ${orca} with ${browser} ${browsers[browser]}`);
      faults += await checksIn(browser, server.origin, values.only ?? '', values.log ?? false);
    }
  } finally {
    await server.close();
  }
  return faults === 0 ? 0 : 1;
}

async function checksIn(browser: BrowserName, origin: string, only: string, loud: boolean): Promise<number> {
  const places = findPlaces(origin);
  const desktop = await openDesktop(WPM);
  let faults = 0;
  try {
    const page = await openBrowser(browser, desktop);
    const ear = new Listener(desktop, page, WPM);
    for (const { name, hear } of CHECKS.filter((each) => each.name.includes(only))) {
      let tries = 0;
      let isHeard = false;
      let from = 0;
      while (!isHeard && tries++ < TRIES) {
        from = ear.log.length;
        isHeard = await hear(ear, places);
        if (loud) console.log(ear.log.slice(from).join('\n'));
      }
      if (!isHeard) faults++;
      console.log(`${isHeard ? 'heard ' : 'FAULT '} ${name}${isHeard && tries > 1 ? ` (try ${tries})` : ''}`);
      if (!isHeard) console.log(ear.log.slice(from).slice(-12).join('\n'));
    }
    await page.close();
  } finally {
    desktop.close();
  }
  return faults;
}
