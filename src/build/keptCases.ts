/** Loads a case once for all the modules of a build that hold a part of it, and anew when a file of it has changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { loadCase } from '../content/load/loadCase.ts';
import type { CaseFile } from '../content/schema/caseFile.ts';

/** The texts of a case by their paths in its folder, slashes forward. */
type Texts = Readonly<Record<string, string>>;

const isSame = (a: Texts, b: Texts): boolean => {
  const paths = Object.keys(a);
  return paths.length === Object.keys(b).length && paths.every((path) => a[path] === b[path]);
};

const textsOf = (folder: string): Texts =>
  Object.fromEntries(
    yamlFiles(folder).map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]),
  );

/** Paths of all YAML files of a case, from its folder. */
export const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.yaml'));

/**
 * A memory of loaded cases. Its function takes the folder of a case and gives the case; the same one while no text of
 * it has changed.
 * @throws ContentError (its function) when anything in the case is wrong
 */
export function keptCases(): (folder: string) => CaseFile {
  const kept = new Map<string, { readonly texts: Texts; readonly file: CaseFile }>();
  return (folder) => {
    const texts = textsOf(folder);
    const known = kept.get(folder);
    if (known && isSame(known.texts, texts)) return known.file;
    const file = loadCase(basename(folder), (path) => texts[path]);
    kept.set(folder, { texts, file });
    return file;
  };
}
