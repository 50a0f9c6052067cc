// `npm run check`: types, lint, layers, content, and every test that needs no browser.
import * as steps from './steps.mjs';
import { runSteps } from './runSteps.mjs';

export const checks = [
  ['Types', steps.types],
  ['Formatting', steps.formatting],
  ['Lint', steps.lint],
  ['Layers', steps.layers],
  ['Content', steps.content],
  ['Tests without a browser', steps.unitTests],
];

if (process.argv[1] === import.meta.filename) process.exitCode = runSteps(checks);
