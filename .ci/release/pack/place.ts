/** The folder that the zips are written into: looked at before anything is built, and never emptied of what else lies there. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place that cannot be written. Its sentence says what is wrong and what to do. */
export class PlaceError extends Error {}

const ADVICE = 'Name another folder with --out.';

/** What each of the system's refusals means for the folder named. */
const REFUSALS: Readonly<Record<string, string>> = {
  EEXIST: 'is a file, and the zips need a folder',
  ENOTDIR: 'goes through a file as if that were a folder',
  EACCES: 'is not yours to write in',
  EPERM: 'is not yours to write in',
  EROFS: 'lies on a disk that can only be read',
  ENOSPC: 'lies on a disk that is full',
};

/**
 * Makes the folder where it is missing, and tries whether files of these names can be written in it.
 * @throws PlaceError when they cannot; nothing that was there is changed
 */
export function checkPlace(folder: string, names: readonly string[]): void {
  explained(folder, () => {
    mkdirSync(folder, { recursive: true });
    rmSync(workFolder(folder), { recursive: true });
  });
  for (const name of names) {
    if (statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory())
      throw new PlaceError(
        `${join(folder, name)} is a folder, and a zip of that name is to be written. Move it away, or name another folder with --out.`,
      );
  }
}

/**
 * Makes sure that a folder is missing or empty, so that what is written into it can be mixed with nothing.
 * @throws PlaceError when it holds anything, or cannot be written
 */
export function checkEmpty(folder: string): void {
  checkPlace(folder, []);
  const [first] = readdirSync(folder);
  if (first !== undefined)
    throw new PlaceError(
      `${folder} is not empty: there is ${first} in it. Empty it yourself, or name another folder with --out.`,
    );
}

/**
 * Writes all files or none: each is written beside its place first; only when all are whole do they take their
 * places. Other files of the folder stay as they are.
 * @throws PlaceError when one cannot be written
 */
export function writeAll(folder: string, files: Readonly<Record<string, Uint8Array>>): void {
  const names = Object.keys(files);
  checkPlace(folder, names);
  explained(folder, () => {
    const work = workFolder(folder);
    try {
      for (const name of names) writeFileSync(join(work, name), files[name] ?? new Uint8Array());
      for (const name of names) renameSync(join(work, name), join(folder, name));
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
}

/** A new folder on the same disk, so that a file written there can be moved into its place at once. */
const workFolder = (folder: string): string => mkdtempSync(join(folder, '.packing-'));

function explained(folder: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new PlaceError(`${folder} ${REFUSALS[code] ?? `cannot be written (${code || String(error)})`}. ${ADVICE}`, {
      cause: error,
    });
  }
}
