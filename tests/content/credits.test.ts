/** Compares assets/credits.yaml with the folder: every file is credited, nothing credited is missing, sources exist. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Credit {
  readonly author?: string;
  readonly licence?: string;
  readonly made?: string;
  readonly source?: string;
}

const assets = fileURLToPath(new URL('../../assets', import.meta.url));
const credits = parse(readFileSync(join(assets, 'credits.yaml'), 'utf8')) as Record<string, Credit>;
const files = readdirSync(assets, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'))
  .map((entry) => relative(assets, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((file) => file !== 'credits.yaml');

describe('assets/credits.yaml', () => {
  it('names every file of the folder and no other', () => {
    expect(Object.keys(credits).sort()).toEqual(files.sort());
  });

  it.each(Object.entries(credits))('says who made %s, how, and under which licence', (_file, credit) => {
    expect(credit.author).toBeTruthy();
    expect(credit.licence).toMatch(/^(MIT|OFL-1\.1|CC0-1\.0|CC-BY-4\.0)$/);
    expect(credit.made).toBeTruthy();
    if (credit.source !== undefined) expect(files).toContain(credit.source);
  });
});
