/** The chart and the registry of pages name the same pages, and a page's name stands in few files. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StateNode } from 'xstate';
import { SAVED_PAGES } from '../src/domain/play/savedPages.ts';
import { appMachine } from '../src/machines/app/appMachine.ts';
import type { StateMeta } from '../src/machines/stateMeta.ts';
import { arrivedPages } from '../src/pages/registry/registry.ts';
import { bringEveryPage } from './fixtures/pages.ts';

await bringEveryPage();

/** Names of pages in the `meta` of every state. */
const named = (node: { readonly meta?: unknown; readonly states: Record<string, unknown> }): string[] => [
  ...(node.meta ? [(node.meta as StateMeta).page] : []),
  ...Object.values(node.states).flatMap((each) => named(each as StateNode)),
];
const pages = [...new Set(named(appMachine.root))].toSorted();

const ROOT = join(import.meta.dirname, '..');
/** A source without comments and imports, which may speak of a page without being part of it. */
const codeOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')
    .replaceAll(/^import[\s\S]*?;$/gmu, '');
const sources = ['src', 'scenes'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('content'))
    .map((file) => ({ path: join(folder, file), code: codeOf(join(ROOT, folder, file)) })),
);
/** These are words of the cases too (a field of a save, a kind of part or of address, a heading), so only their use as a page's name counts. */
const ALSO_WORDS = new Set(['decision', 'exchange', 'reader', 'title']);
/** Where the name stands as a text of its own, which is how one part of the program would mean a page of another. */
const filesWith = (page: string): string[] => {
  const mention = ALSO_WORDS.has(page) ? `meta: \\{ page: '${page}'` : `['"\`]${page}['"\`]`;
  return sources.filter(({ code }) => new RegExp(mention, 'u').test(code)).map(({ path }) => path);
};

describe('the registry of pages', () => {
  it('has a row for every page a state names, and no row that no state shows', () => {
    expect(arrivedPages().toSorted()).toEqual(pages);
  });

  it('has a row for every page a save may stand on', () => {
    expect(pages).toEqual(expect.arrayContaining([...SAVED_PAGES]));
  });

  it.each(pages)('the name of the page %s stands in at most three source files', (page) => {
    expect(filesWith(page).length, filesWith(page).join(', ')).toBeLessThanOrEqual(3);
  });
});
