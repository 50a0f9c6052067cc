// `npm run second-case`: the specimen is copied and offered as a second case, and every test of a case must pass there.
import { runSteps } from './runSteps.mjs';
import * as steps from './steps.mjs';

process.exitCode = runSteps([
  ['Tests with a second case', steps.secondCase],
  ['The title with a second case, in a browser', steps.secondCaseInBrowser],
]);
