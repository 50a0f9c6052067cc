// `npm test`: every check, the build, and every test in a browser; ends with "N passed, M failed" on a line of its own.
import { checks } from './check.mjs';
import { findChromium } from '../setup/chromium.mjs';
import { findFirefox } from '../setup/firefox.mjs';
import { runSteps } from './runSteps.mjs';
import * as steps from './steps.mjs';

let built = false;

const build = () => {
  const result = steps.build();
  built = result.ok;
  return result;
};

/** Without a build or a browser these tests did not pass, so they may not count as passed. */
const inBrowser = (step) => () => {
  const why = !built
    ? 'there is no build to open'
    : findChromium() === undefined
      ? 'there is no Chromium on this machine'
      : undefined;
  if (why === undefined) return step();
  console.error(`These tests were NOT run: ${why}.`);
  return { ok: false, passed: 0, failed: 1, names: [] };
};

if (findFirefox() === undefined)
  console.error('The tests in Firefox are NOT run: there is no Firefox on this machine.');
process.exitCode = runSteps([
  ...checks,
  ['Tests with a second case', steps.secondCase],
  ['Build', build],
  ['Tests in a browser', inBrowser(() => steps.browserTests())],
  ['The title with a second case, in a browser', inBrowser(steps.secondCaseInBrowser)],
]);
