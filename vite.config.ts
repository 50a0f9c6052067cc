/** Build and test settings: the plugins of the build, a relative base, and which files hold tests. */
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './src/build/contentPlugin.ts';
import { phaserPlugin } from './src/build/phaserPlugin.ts';
import { policyPlugin } from './src/build/policyPlugin.ts';
import { workerPlugin } from './src/build/workerPlugin.ts';

export default defineConfig({
  base: './',
  plugins: [contentPlugin(), policyPlugin(), phaserPlugin(), workerPlugin()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  server: { host: '127.0.0.1' },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'scenes/**/*.test.ts', 'tests/**/*.test.ts'],
    // Bounds against a hang, far above what any test takes on a busy machine; no test leans on time.
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
