#!/usr/bin/env bash
# Shows that Playwright finds by role, visible and enabled, what a browser keeps from every reader behind a modal dialog.
# It needs a Chromium or Chrome: the one in CHROMIUM, else the first of the usual names on the path.
set -euo pipefail
browser=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome-stable || command -v google-chrome || true)}
[[ -n $browser ]] || { echo 'no Chromium here: name one in CHROMIUM'; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-save --no-audit --no-fund --ignore-scripts --silent playwright-core@1.65.1
cat > look.mjs <<'JS'
import { chromium } from 'playwright-core';

const browser = await chromium.launch({ executablePath: process.argv[2] });
const page = await browser.newPage();
await page.setContent(`<main><h1>Page</h1><button>Commit</button></main><div inert><button>Shut away</button></div>
  <dialog><h2>Sheet</h2><button>Close</button></dialog>`);
await page.evaluate(() => document.querySelector('dialog').showModal());
const session = await page.context().newCDPSession(page);
const { nodes } = await session.send('Accessibility.getFullAXTree');
const told = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'button').map(({ name }) => name.value);
const roles = await page.getByRole('button').allTextContents();
const snapshot = await page.locator('body').ariaSnapshot();
const commit = page.getByRole('button', { name: 'Commit' });
const state = `visible ${await commit.isVisible()}, enabled ${await commit.isEnabled()}`;
const version = browser.version();
await browser.close();

console.log(`playwright-core 1.65.1 with Chromium ${version}: a modal dialog is open over a page, and a part is inert`);
console.log('expected: getByRole() and ariaSnapshot() know the one button that a reader is told of');
console.log(`seen:     told to readers by the browser: ${told.join(', ')}`);
console.log(`          getByRole('button'): ${roles.join(', ')}; 'Commit' is ${state}`);
console.log(`          ariaSnapshot(): ${snapshot.match(/button "[^"]+"/gu).join(', ')}`);
const same =
  told.join() === 'Close' &&
  roles.join() === 'Commit,Shut away,Close' &&
  state === 'visible true, enabled true' &&
  snapshot.includes('button "Commit"') &&
  snapshot.includes('button "Shut away"');
console.log(same ? 'as found' : 'CHANGED');
process.exit(same ? 0 : 1);
JS
node look.mjs "$browser"
