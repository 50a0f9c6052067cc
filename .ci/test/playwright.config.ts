/** Browser tests: the built game, served on this machine, played in the Chromium and the Firefox found here. They end in .spec.ts; .test.ts belongs to Vitest. */
import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { chromiumArgs, findChromium } from '../setup/chromium.mjs';

const root = join(import.meta.dirname, '../..');
/** Another port where that one is taken: `PORT=4999 npm test`. */
const port = Number(process.env['PORT'] ?? 4173);
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: '../../tests/browser',
  outputDir: '../../test-results',
  timeout: 90_000,
  retries: 0,
  workers: 2,
  forbidOnly: true,
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block', // else it answers before a test can; offline.spec.ts lets it in
    launchOptions: { ...(findChromium() && { executablePath: findChromium() }), args: chromiumArgs },
  },
  projects: [
    { name: 'page', testMatch: /\.spec\.ts$/, testIgnore: /(stage|firefox).*\.spec\.ts$/ },
    // Opens a browser of its own, and skips where there is none; `npm test` says so.
    { name: 'firefox', testMatch: /firefox.*\.spec\.ts$/, workers: 1 },
    // Drawing in software takes every core there is: one at a time.
    { name: 'stage', testMatch: /stage.*\.spec\.ts$/, workers: 1 },
  ],
  webServer: {
    command: `node .ci/run.mjs serve ${port}`,
    cwd: root,
    url: address,
    reuseExistingServer: false, // otherwise somebody else's server might be tested
  },
});
