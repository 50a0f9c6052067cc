/** Keeps the program free of any one dispute: no id and no name of a case outside src/content/cases and assets. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { STEP_KINDS } from '../src/domain/debrief/stepKinds.ts';
import { CASES, caseNames } from '../src/content/load/caseFolders.ts';

const root = join(import.meta.dirname, '..');

/** Names by which a dispute would be known however it is spelled; the name of the game, which is on the package, is none of them. */
const NAMES =
  /twitter|uscis|\bdhs\b|\bcbp\b|\b1509\b|customs|homeland|miramar|highfields|mcintyre|\brubin\b|glassdoor|\baclu\b/i;

/** Every key of every table of every case but those of the specimen, which is nobody's dispute. */
function slugs(): Set<string> {
  const found = new Set<string>();
  for (const name of caseNames().filter((each) => each !== 'specimen')) {
    found.add(name);
    for (const file of readdirSync(join(CASES, name), { recursive: true })
      .map(String)
      .filter((each) => each.endsWith('.yaml'))) {
      if (basename(file) === 'rubric.yaml') continue; // its keys are the grammar's own
      const tables = parse(readFileSync(join(CASES, name, file), 'utf8'), { schema: 'failsafe' }) as Record<
        string,
        unknown
      >;
      // The words for kinds of papers are keyed by kinds that the grammar names.
      for (const [name, table] of Object.entries(tables)) if (name !== 'papers') collect(table, found);
    }
  }
  return found;
}

/** Keys with a hyphen that are not a case’s: one of the grammar, and the kinds of step that a case’s notes are keyed by. */
const NO_CASES_OWN: ReadonlySet<string> = new Set(['checked-on', ...Object.values(STEP_KINDS).flat()]);

/** The name of a tag that every site writes for previews of its links, whatever it is about. */
const TAG_OF_THE_WEB = 'twitter:card';

/** Slugs of two words or more; single words such as `public` belong to everybody. */
function collect(value: unknown, into: Set<string>): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) return value.forEach((item) => collect(item, into));
  for (const [key, item] of Object.entries(value)) {
    if (!NO_CASES_OWN.has(key) && /^[a-z0-9]+(-[a-z0-9]+)+$/.test(key)) into.add(key);
    collect(item, into);
  }
}

interface Word {
  readonly text: string;
  readonly line: number;
}

/** Names and texts of a source file, comments left out: a comment may give an example. */
function wordsOf(path: string, text: string): Word[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const words: Word[] = [];
  const visit = (node: ts.Node): void => {
    const isImport = ts.isImportDeclaration(node.parent ?? node) || ts.isExportDeclaration(node.parent ?? node);
    if (
      !isImport &&
      (ts.isIdentifier(node) ||
        ts.isStringLiteralLike(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddleOrTemplateTail(node))
    ) {
      words.push({ text: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return words;
}

/** `known` slugs and names in one file, as `file:line: word`. */
function leaks(path: string, text: string, known: ReadonlySet<string>): string[] {
  const words = /\.[cm]?[jt]s$/.test(path)
    ? wordsOf(path, text)
    : text.split('\n').map((line, i) => ({ text: line, line: i + 1 }));
  return words
    .filter(({ text: word }) => word !== TAG_OF_THE_WEB)
    .filter((word) => NAMES.test(word.text) || known.has(word.text) || known.has(word.text.split('/').at(-1) ?? ''))
    .map((word) => `${path}:${word.line}: ${word.text.trim().slice(0, 60)}`);
}

const files = ['src', 'scenes']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map(
      (file) => `${folder}/${String(file).replaceAll('\\', '/')}`,
    ),
  )
  .filter(
    (file) =>
      /\.(ts|cjs|js|css|frag|yaml)$/.test(file) &&
      !file.startsWith('src/content/cases/') &&
      !file.endsWith('.test.ts') &&
      !/\/fixture[A-Za-z]*\.ts$/.test(file),
  );

describe('the program', () => {
  const known = slugs();

  it('has files to look at, and cases to look for', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(known.size).toBeGreaterThan(50);
  });

  it('names no dispute', () => {
    expect(files.flatMap((file) => leaks(file, readFileSync(join(root, file), 'utf8'), known))).toEqual([]);
  });

  it('would be caught if it did', () => {
    const planted = (text: string): number => leaks('planted.ts', text, new Set(['first-move'])).length;
    expect(planted("if (decision.id === 'first-move') glow();")).toBe(1);
    expect(planted("open('fact/first-move');")).toBe(1);
    expect(planted('const twitterLogo = 1;')).toBe(1);
    expect(planted('const text = `Section 1509 says ${it}`;')).toBe(1);
    expect(planted("// an example: 'twitter-v-dhs'\nconst ids = ['counsel'];")).toBe(0);
    expect(leaks('planted.yaml', 'a: The CBP office', new Set())).toHaveLength(1);
  });
});
