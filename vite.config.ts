/** Build and test settings: the plugins of the build, a relative base, and which files hold tests. */
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { besidePlugin } from './.ci/release/besidePlugin.ts';
import { contentPlugin } from './src/build/contentPlugin.ts';
import { frontPlugin } from './src/build/frontPlugin.ts';
import { phaserPlugin } from './src/build/phaserPlugin.ts';
import { policyPlugin } from './src/build/policyPlugin.ts';
import { workerPlugin } from './src/build/workerPlugin.ts';

/** Every file of tests with this ending. */
const tests = (ending: string): string[] => ['src', 'scenes', 'tests'].map((folder) => `${folder}/**/*.${ending}.ts`);

type ProjectTests = NonNullable<TestProjectInlineConfiguration['test']>;

/** Tests of one kind, which run after those of a lower place. */
const project = (name: string, groupOrder: number, test: ProjectTests): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, sequence: { groupOrder }, ...test },
});

/**
 * What comes together: all that the title needs; sound and what mixes it; and what more than one part of the game uses. On a school's line
 * a request costs more than a few kilobytes that another part would have asked for.
 */
const chunks = [
  { name: 'start', tags: ['$initial' as const], test: (id: string) => !id.includes('/src/offline/'), priority: 3 },
  { name: 'sound', test: /\/(?:src\/sound|howler)\//u, priority: 2 },
  { name: 'play', test: /\/src\/(?:pages|domain|machines)\//u, minShareCount: 2, priority: 1 },
];

export default defineConfig({
  base: './',
  plugins: [besidePlugin(), contentPlugin(), frontPlugin(), policyPlugin(), phaserPlugin(), workerPlugin()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: { host: '127.0.0.1' },
  test: {
    environment: 'node',
    maxWorkers: '100%',
    // Reading the cases takes longer than most tests, so files share what they import; not those that put a stand-in for a module. One kind
    // after the other: a worker keeps what it imported only while the file that waits next is of the same kind (Vitest 4.1).
    projects: [
      project('shared', 0, {
        isolate: false,
        include: tests('test'),
        exclude: [...tests('dom.test'), ...tests('mocked.test')],
      }),
      project('dom', 1, { isolate: false, include: tests('dom.test'), environment: 'happy-dom' }),
      project('mocked', 2, { include: tests('mocked.test') }),
    ],
    // Bounds against a hang, far above what any test takes on a busy machine; no test leans on time.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
