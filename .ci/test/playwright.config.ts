/** Browser tests: the built game, served on this machine, played in the Chromium and the Firefox found here. They end in .spec.ts; .test.ts belongs to Vitest. */
import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { chromiumArgs, chromiumArgsWithoutWebGL, findChromium } from '../setup/chromium.mjs';

const root = join(import.meta.dirname, '../..');
/** `npm test` names a free one; 4173 is for who runs Playwright alone. */
const port = Number(process.env['PORT'] ?? 4173);
const address = `http://127.0.0.1:${port}/`;

const found = findChromium();
const program = found === undefined ? {} : { executablePath: found };

export default defineConfig({
  testDir: '../../tests/browser',
  outputDir: '../../test-results',
  // Generous, since the machine may be busy, and bounded, since a page may wait for ever.
  timeout: 240_000,
  expect: { timeout: 90_000 },
  retries: 0,
  workers: 2,
  fullyParallel: true, // a file of long tests is not left to one worker
  forbidOnly: true,
  use: {
    baseURL: address,
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block', // else it answers before a test can; offline.spec.ts lets it in
  },
  // The projects that come first hold the longest tests, so that the end is not one worker alone.
  projects: [
    // Drawing in software takes every core there is: one at a time.
    {
      name: 'stage',
      testMatch: /(stage|offline).*\.spec\.ts$/,
      workers: 1,
      use: { launchOptions: { ...program, args: chromiumArgs } },
    },
    // Opens a browser of its own, and skips where there is none; `npm test` says so.
    { name: 'firefox', testMatch: /firefox.*\.spec\.ts$/, workers: 1 },
    {
      name: 'page',
      testMatch: /\.spec\.ts$/,
      testIgnore: /(stage|offline|firefox).*\.spec\.ts$/,
      use: { launchOptions: { ...program, args: chromiumArgsWithoutWebGL } },
    },
  ],
  webServer: {
    command: `node .ci/run.mjs serve ${port}`,
    cwd: root,
    url: address,
    reuseExistingServer: false, // otherwise somebody else's server might be tested
  },
});
