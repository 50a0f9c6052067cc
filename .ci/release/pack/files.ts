/** The files of a folder by their paths, and a zip of them that is the same bytes for the same files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import type { Files } from './packages.ts';

/** A fixed day in every zip, so that the same build makes the same bytes. */
const STAMP = new Date(2017, 3, 7);

export function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.toSorted().map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );
}

export const zipOf = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([path, data]) => [path, [data, { mtime: STAMP }]])) as Zippable,
    { level: 9 },
  );
