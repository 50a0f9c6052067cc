/** Vitest as StrykerJS runs it: the tests of one layer, cheap ones first, and cases read from a copy that was checked once. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vite.config.ts';

const tests = JSON.parse(process.env['MUTATE_TESTS'] ?? '[]') as string[];
const kept = process.env['MUTATE_CASES'] ?? '';

/**
 * Reading and checking a case takes longer than most tests, and every mutant reads it anew. No mutant touches the
 * loader, so a case that was loaded once before is handed out as it was.
 */
const keptCases = (): Plugin => ({
  name: 'mutate-kept-cases',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/content/load/caseFolders.ts') || !existsSync(kept)) return undefined;
    const real = /export function loadCaseFolder\(name: string, root = CASES\): CaseFile \{/;
    if (!real.test(code)) throw new Error('caseFolders.ts no longer begins loadCaseFolder as .ci/mutate expects');
    const reading = `if (root === CASES && existsSync(join(${JSON.stringify(kept)}, name + '.json')))
      return JSON.parse(readFileSync(join(${JSON.stringify(kept)}, name + '.json'), 'utf8')) as CaseFile;`;
    return code.replace(real, (head) => `${head}\n${reading}`);
  },
});

/** Tests beside the code before walks over whole plays: the first failure ends a mutant's run. */
class CheapFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const dear = (file: TestSpecification) => Number(file.moduleId.startsWith(join(process.cwd(), 'tests')));
    return Promise.resolve([...files].sort((a, b) => dear(a) - dear(b) || a.moduleId.localeCompare(b.moduleId)));
  }
}

const { projects: _, ...test } = base.test ?? {};

export default mergeConfig(
  { ...base, test },
  defineConfig({
    plugins: [keptCases()],
    test: {
      include: tests,
      setupFiles: ['.ci/mutate/sameRuns.ts'],
      sequence: { sequencer: CheapFirst },
      testTimeout: 20_000,
      isolate: false,
    },
  }),
);
