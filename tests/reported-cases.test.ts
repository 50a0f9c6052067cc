/** The map of reported cases does not go stale: every file it names is there and holds the words it quotes, and no case has dropped out of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const map = readFileSync(join(root, 'docs/reported-cases.md'), 'utf8');

/** Every case under the name it was reported by. */
const REPORTED = (
  'N0 N1 N2 N3 1 2 3 4 5 6 7 7a 8 9 10 11 12 13 15 16 17 18 19 20 21 22 23 27 32 40 ' +
  'O1 O2 O3 O4 O5 O6 O7 O8 O9 O10 O11 form list'
).split(' ');
/** Those that no test can see; the map says why. */
const UNTESTED = ['O11', 'O5'];

interface Row {
  readonly kind: string;
  readonly name: string;
  readonly tests: readonly { readonly file: string; readonly words: string }[];
}

const rows: readonly Row[] = map
  .split(/^## /mu)
  .slice(1)
  .flatMap((section) =>
    section
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| case '))
      .map((line) => ({
        kind: section.split('\n', 1)[0] ?? '',
        name: (line.split('|')[1] ?? '').trim(),
        tests: [...line.matchAll(/`([^`]+\.ts)`: “([^”]+)”/gu)].map(([, file = '', words = '']) => ({ file, words })),
      })),
  );

describe('the map of reported cases', () => {
  it('names every case', () => {
    const named = new Set(rows.map(({ name }) => name));
    expect(REPORTED.filter((name) => !named.has(name))).toEqual([]);
    expect([...named].filter((name) => name !== 'own' && !REPORTED.includes(name))).toEqual([]);
  });

  it('says of each where it is tested, but for those that no test sees', () => {
    expect(
      rows
        .filter(({ tests }) => tests.length === 0)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(UNTESTED);
  });

  it('has two rows of our own in each of the nine kinds', () => {
    const kinds = [...new Set(rows.map(({ kind }) => kind))].filter((kind) => /^\d/u.test(kind));
    expect(kinds).toHaveLength(9);
    const own = (of: string): number => rows.filter(({ kind, name }) => kind === of && name === 'own').length;
    expect(kinds.filter((kind) => own(kind) < 2)).toEqual([]);
  });

  it.each(rows.flatMap(({ tests }) => tests))('$file holds “$words”', ({ file, words }) => {
    const path = join(root, file);
    expect(existsSync(path), 'there is no such file').toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(words);
  });
});
