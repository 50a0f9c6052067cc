/** The rules of scoring are numbered in docs/model.md, and whoever cites one by number cites one that is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const model = readFileSync(join(ROOT, 'docs/model.md'), 'utf8');
const stated = [...model.matchAll(/^\*\*Rule (\d+)\. /gm)].map(([, number]) => Number(number));

/** Numbers cited as 'docs/model.md, rule 4' or 'docs/model.md, rules 4 and 5', also where a comment breaks the line. */
const citedIn = (text: string): number[] =>
  [...text.matchAll(/docs\/model\.md,[\s*]+rules?[\s*]+(\d+)(?:[\s*]+and[\s*]+(\d+))?/g)].flatMap(([, ...numbers]) =>
    numbers.filter((number) => number !== undefined).map(Number),
  );

const texts = ['src', 'docs', 'tests', '.ci']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => /\.(ts|md)$/.test(path) && join(ROOT, path) !== import.meta.filename)
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

describe('the rules of scoring', () => {
  it('are numbered from one without a gap', () => {
    expect(stated).toEqual(stated.map((_, i) => i + 1));
    expect(stated.length).toBeGreaterThan(0);
  });

  it('are there when a comment or a decision record cites them', () => {
    const missing = texts.flatMap(({ path, text }) =>
      citedIn(text).flatMap((number) => (stated.includes(number) ? [] : [`${path} cites rule ${number}`])),
    );
    expect(missing).toEqual([]);
  });

  it('are each cited by the code that follows them', () => {
    const cited = new Set(texts.filter(({ path }) => path.startsWith('src/')).flatMap(({ text }) => citedIn(text)));
    expect(stated.filter((number) => !cited.has(number))).toEqual([]);
  });

  it('are cited from docs/model.md and from no document that is not in the repository', () => {
    const elsewhere = texts.flatMap(({ path, text }) => (/\bdesign \d/i.test(text) ? [path] : []));
    expect(elsewhere).toEqual([]);
  });

  it('are found in a citation however its line breaks', () => {
    expect(citedIn('(docs/model.md, rule 7).')).toEqual([7]);
    expect(citedIn(' * as the rubric says (docs/model.md,\n * rules 2 and\n * 3; after Carneades)')).toEqual([2, 3]);
    expect(citedIn('docs/model.md says so; rule 5 of something else')).toEqual([]);
  });
});
