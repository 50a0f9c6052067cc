// Which files there are to mutate, and a print of everything that a result may depend on.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isProduct } from './layers.mjs';

/** Every file under a folder of the project, as paths with slashes. */
export const filesUnder = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .split(sep)
        .join('/'),
    )
    .sort();

/** The files of a layer that are mutated. */
export const filesOf = (layer) => filesUnder('src').filter((path) => layer.mutates.test(path) && isProduct(path));

/** A print of the program, its tests, its content and this command: where it is the same, every result is the same. */
export function printOfAll() {
  const hash = createHash('sha256');
  const files = ['src', 'tests', '.ci/mutate'].flatMap(filesUnder);
  for (const file of [...files, 'package-lock.json', 'vite.config.ts'])
    hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
