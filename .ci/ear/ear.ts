/** `npm run ear`: the build under a real screen reader in two browsers; says what was not heard, and ends with 1 where something was not. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { productionBuild } from '../release/productionBuild.mjs';
import { filesOf, inMemory } from '../release/files.ts';
import { serve } from '../release/server.ts';
import { BROWSERS, openBrowser, type BrowserName } from './browsers.ts';
import { CHECKS } from './checks.ts';
import { openDesktop } from './desktop.ts';
import { firstDecision, isWithin, MOST } from './firstDecision.ts';
import { Listener } from './listener.ts';
import { installPackages, versions } from './packages.ts';
import { findPlaces, type Places } from './places.ts';
import { transcriptOf } from './transcript.ts';

const KEPT = join(import.meta.dirname, '../../tests/ear');
/** Some faults are races between reader and browser, so each is listened for so often. */
const TRIES = 3;
/** Words a minute: faster than anybody listens, since what counts here is only whether a thing is said. */
const WPM = 1200;

/**
 * @param argv `--browser NAME` for one alone, `--only WORDS` for the checks whose name holds them, `--log` to print all
 * that is heard, `--transcript` to play the core edition instead and keep what was heard
 * @returns 0 when everything was heard, 1 when something was not, 2 when there is no screen reader or no build
 */
export async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      browser: { type: 'string' },
      only: { type: 'string', default: '' },
      log: { type: 'boolean', default: false },
      transcript: { type: 'boolean', default: false },
    },
  });
  const missing = installPackages();
  if (missing !== null) {
    console.error(missing);
    return 2;
  }
  const { orca, ...browsers } = versions();
  const server = await serve(inMemory(filesOf(productionBuild())));
  const places = findPlaces(server.origin);
  let faults = 0;
  try {
    for (const browser of BROWSERS.filter((name) => values.browser === undefined || values.browser === name)) {
      const by = `Orca ${orca} with ${browser} ${browsers[browser]}`;
      console.log(by);
      await listening(browser, async (ear) => {
        if (values.transcript) keep(`${orca}-${browser}`, [by, ...(await transcriptOf(ear, places))]);
        else faults += await faultsHeard(ear, places, values);
      });
    }
  } finally {
    await server.close();
  }
  return faults === 0 ? 0 : 1;
}

/** Does something with a browser that is listened to, and ends both. */
async function listening(browser: BrowserName, use: (ear: Listener) => Promise<void>): Promise<void> {
  const desktop = await openDesktop(WPM);
  try {
    const page = await openBrowser(browser, desktop);
    await use(new Listener(desktop, page, WPM));
    await page.close();
  } finally {
    desktop.close();
  }
}

/** @returns how many checks heard nothing of what they listen for */
async function faultsHeard(
  ear: Listener,
  places: Places,
  { only, log }: { readonly only: string; readonly log: boolean },
): Promise<number> {
  let faults = 0;
  const check = async (name: string, hear: () => Promise<boolean>): Promise<void> => {
    if (!name.includes(only)) return;
    for (let tries = 1; tries <= TRIES; tries++) {
      ear.log.length = 0;
      const isHeard = await hear();
      if (log) console.log(ear.log.join('\n'));
      if (isHeard) {
        console.log(`heard  ${name}${tries > 1 ? ` (try ${tries})` : ''}`);
        return;
      }
    }
    faults++;
    console.log(`FAULT  ${name}; the end of the last try:\n${ear.log.slice(-12).join('\n')}`);
  };
  for (const { name, hear } of CHECKS) await check(name, () => hear(ear, places));
  await check(
    `one decision costs at most ${MOST.keys} keys and ${MOST.spokenPerWord} words for each on the page`,
    async () => {
      const cost = await firstDecision(ear, places);
      console.log(`       ${cost.keys} keys, ${cost.spoken} words spoken for ${cost.onPage} on the page`);
      return isWithin(cost);
    },
  );
  return faults;
}

/** @param heardBy the reader's version and the browser; the browser's own is in the first line, so that a newer one shows as a change */
function keep(heardBy: string, lines: readonly string[]): void {
  const file = join(KEPT, heardBy, 'transcript.txt');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n').trim()}\n`);
  console.log(`Kept in ${file}: read it for sense.`);
}
