// `npm run second-case`: the specimen is copied, offered as a second case, and every test without a browser must still pass.
import { runSteps } from './runSteps.mjs';
import * as steps from './steps.mjs';

process.exitCode = runSteps([['Tests with a second case', steps.secondCase]]);
