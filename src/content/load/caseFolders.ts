/** Finds and loads case folders on disk; for Node only (build, tests, command line). */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { offered } from '../schema/caseCover.ts';
import type { CaseFile } from '../schema/caseFile.ts';
import type { Review } from '../schema/review.ts';
import { loadCase } from './loadCase.ts';
import { loadReview } from './loadReview.ts';

/** The folder that holds one folder per dispute. */
export const CASES = join(import.meta.dirname, '..', 'cases');

/** Names of all case folders; there is no list to edit. */
export const caseNames = (root = CASES): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** A loaded case, and each text it was loaded from by its path; undefined where the loader asked for a file and there was none. */
interface Loaded {
  readonly file: CaseFile;
  readonly texts: ReadonlyMap<string, string | undefined>;
}
const loaded = new Map<string, Loaded>();

const textAt = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/**
 * Loads the case in `<root>/<name>`: the same, frozen one while no text of it has changed, since reading and checking one takes seconds.
 * @throws ContentError when anything in it is wrong.
 */
export function loadCaseFolder(name: string, root = CASES): CaseFile {
  const folder = join(root, name);
  const known = loaded.get(folder);
  if (known && [...known.texts].every(([path, text]) => textAt(path) === text)) return known.file;
  const texts = new Map<string, string | undefined>();
  const file = deepFrozen(
    loadCase(name, (asked) => {
      const path = join(folder, asked);
      texts.set(path, textAt(path));
      return texts.get(path);
    }),
  );
  loaded.set(folder, { file, texts });
  return file;
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}

/** Loads the cases that are offered to players, the one that a visit opens with first. @throws ContentError when anything in one is wrong. */
export const loadOffered = (root = CASES): CaseFile[] =>
  offered(caseNames(root).map((name) => loadCaseFolder(name, root)));

/** Loads what a loaded case holds itself to; null where it has no review.yaml. @throws ContentError when anything in it is wrong. */
export function loadReviewOf(file: CaseFile, root = CASES): Review | null {
  const path = join(root, file.id, 'review.yaml');
  return existsSync(path) ? loadReview(file, readFileSync(path, 'utf8')) : null;
}
