// Writes down what StrykerJS has found every few mutants, so that a run that was stopped is taken up where it stopped.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** How many results may be lost when a run is stopped. */
const EVERY = 10;

class KeepReporter {
  static inject = ['options'];
  #path;
  #tests = {};
  #files = {};
  #count = 0;
  #planned = 0;
  #since = Date.now();

  constructor({ incrementalFile }) {
    this.#path = `${incrementalFile}.part`;
  }

  onDryRunCompleted({ result }) {
    for (const { id, name, fileName } of result.tests) {
      const file = relative(process.cwd(), fileName ?? '');
      this.#tests[file] ??= { source: readFileSync(fileName, 'utf8'), tests: [] };
      this.#tests[file].tests.push({ id, name });
    }
    console.log(`  ${result.tests.length} tests judge it; they took ${this.#seconds()} s without a mutant`);
  }

  onMutationTestingPlanReady({ mutantPlans }) {
    this.#planned = mutantPlans.filter(({ plan }) => plan === 'Run').length;
    console.log(`  ${mutantPlans.length} mutants, of which ${this.#planned} are still to be run`);
  }

  onMutantTested({ fileName, ...mutant }) {
    const file = relative(process.cwd(), fileName);
    this.#files[file] ??= { language: 'typescript', source: readFileSync(fileName, 'utf8'), mutants: [] };
    this.#files[file].mutants.push(mutant);
    this.#count += 1;
    if (this.#count % EVERY === 0) this.#write();
    if (this.#count % 100 === 0) console.log(`  ${this.#count} mutants known after ${this.#seconds()} s`);
  }

  onMutationTestReportReady() {
    rmSync(this.#path, { force: true });
  }

  #write() {
    const report = {
      schemaVersion: '1.0',
      thresholds: { high: 85, low: 75 },
      files: this.#files,
      testFiles: this.#tests,
    };
    writeFileSync(this.#path, JSON.stringify(report));
  }

  #seconds() {
    return Math.round((Date.now() - this.#since) / 1000);
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'keep', injectableClass: KeepReporter }];
