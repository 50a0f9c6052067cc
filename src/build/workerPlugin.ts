/** Tells the build to write the service worker as worker.js, with the list of every file of the version it keeps. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NAME = 'worker.js';
/** Read by hosts, by home screens and by what shows a preview of a link, and never by the game. */
const LEFT_OUT = /^(?:_headers|preview\.jpg|apple-touch-icon\.png|icon-.*\.png)$/u;

const printOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

export const workerPlugin = (): Plugin => {
  let publicDir = '';
  return {
    name: 'due-worker',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: 'index.html', worker: 'src/offline/worker.ts' },
          output: { entryFileNames: ({ name }) => (name === 'worker' ? NAME : 'assets/[name]-[hash].js') },
        },
      },
    }),
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunk = bundle[NAME];
        if (chunk?.type !== 'chunk') return this.error('the worker was not built');
        if (chunk.imports.length > 0)
          return this.error(`the worker has to stand alone, but imports ${chunk.imports.join(', ')}`);
        const built = Object.values(bundle)
          .filter((file) => file.fileName !== NAME)
          .map((file) => ({ path: file.fileName, print: printOf(file.type === 'chunk' ? file.code : file.source) }));
        const copied = readdirSync(publicDir).map((path) => ({
          path,
          print: printOf(readFileSync(join(publicDir, path))),
        }));
        const items = [...built, ...copied]
          .filter(({ path }) => !LEFT_OUT.test(path))
          .toSorted((a, b) => a.path.localeCompare(b.path));
        const version = { id: printOf(JSON.stringify(items)), items };
        chunk.code = `const DUE_VERSION=${JSON.stringify(version)};${chunk.code}`;
      },
    },
  };
};
