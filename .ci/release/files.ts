/** What a server has to offer: the files of a folder, read as they are asked for or kept in memory as they were. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The files of a site by their paths, slashes forward. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** Gives a file by its path, at once or when it is made; undefined where there is none. */
export type Site = (path: string) => Uint8Array | undefined | Promise<Uint8Array | undefined>;

/** All files of a folder, in the order of their paths. */
export function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.toSorted().map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );
}

/** A site that stays as it was when it was read, whatever becomes of its folder. */
export const inMemory =
  (files: Files): Site =>
  (path) =>
    Object.hasOwn(files, path) ? files[path] : undefined;

/** A site that changes with its folder. Nothing outside the folder is given away. */
export function onDisk(folder: string): Site {
  const top = resolve(folder) + sep;
  return (path) => {
    const file = resolve(top, path);
    return file.startsWith(top) && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
}
