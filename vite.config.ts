/** Build and test settings: content as modules, relative base, strict policy in the built page. */
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { phaserCut } from './.ci/phaserCut.ts';
import { worker } from './.ci/worker.ts';
import { content } from './src/content/load/vitePlugin.ts';

/** The strictest policy under which page, stage and sound run; `data:` is for the stage's own default textures. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; " +
  "font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

const policy = (): Plugin => ({
  name: 'due-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
});

export default defineConfig({
  base: './',
  plugins: [content(), policy(), phaserCut(), worker()],
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
    testTimeout: 60_000,
  },
});
