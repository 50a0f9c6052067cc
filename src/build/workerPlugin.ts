/** Tells the build to write the service worker as worker.js, with the list of every file of the version it keeps. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { parse } from 'yaml';
import { PACK, packsOf } from './packs.ts';

const NAME = 'worker.js';
/** Read by hosts, by home screens and by what shows a preview of a link, and never by the game. */
const LEFT_OUT = /^(?:_headers|preview\.jpg|apple-touch-icon\.png|icon-.*\.png)$/u;

const printOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** A gradebook's package has no worker, and a case that the title does not offer is looked at by whoever writes it: neither is kept. */
function isPlayed(file: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean {
  if (file.type === 'asset') return true;
  if (file.moduleIds.some((id) => id.endsWith('/src/shell/boot/lms.ts'))) return false;
  const cases = file.moduleIds.flatMap((id) => /^.*\/cases\/[^/]+\//u.exec(id)?.[0] ?? []);
  return cases.length === 0 || cases.some((folder) => isListed(folder));
}

const isListed = (folder: string): boolean => {
  const read = parse(readFileSync(join(folder, 'case.yaml'), 'utf8'), { schema: 'failsafe' }) as {
    case: { listed?: string };
  };
  return read.case.listed !== 'no';
};

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
        const files = Object.values(bundle).filter((file) => file.fileName !== NAME && isPlayed(file));
        const packs = packsOf(
          new Map(
            files.flatMap((file) =>
              file.type === 'asset' && typeof file.source !== 'string' ? [[file.fileName, file.source] as const] : [],
            ),
          ),
        );
        const built = files.map((file) => {
          const pack = packs.places.get(file.fileName);
          const print = printOf(file.type === 'chunk' ? file.code : file.source);
          return { path: file.fileName, print, ...(pack && { pack }) };
        });
        const names = packs.bodies.map((source) => {
          const fileName = `${PACK}${printOf(source)}.bin`;
          this.emitFile({ type: 'asset', fileName, source });
          return fileName;
        });
        const copied = readdirSync(publicDir).map((path) => ({
          path,
          print: printOf(readFileSync(join(publicDir, path))),
        }));
        const items = [...built, ...copied]
          .filter(({ path }) => !LEFT_OUT.test(path))
          .toSorted((a, b) => a.path.localeCompare(b.path));
        const version = { id: printOf(JSON.stringify(items)), items, packs: names };
        chunk.code = `const DUE_VERSION=${JSON.stringify(version)};${chunk.code}`;
      },
    },
  };
};
