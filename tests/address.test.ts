/** Only src/domain/address spells the address: nobody else reads it, writes a key of it, or writes a link by hand; and the notes list its keys. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../src/domain/address/readAddress.ts';
import { KEYS, RESULT_KEY } from '../src/domain/address/address.ts';

const root = join(import.meta.dirname, '..');
const HOME = 'src/domain/address/';

/** Other addresses than the game's own, each with the reason why it is read or written where it is. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'src/lms/cmi5/launch.ts': 'the keys with which a school’s system launches a package',
  'src/lms/cmi5/lrs.ts': 'the addresses of a record store',
  'src/shell/lms/openGradebook.ts': 'hands the launch to the reader of those keys',
  'src/offline/worker.ts': 'the worker’s own address',
  'src/pages/reader/reader.page.ts': 'a place within the page, found once the page is drawn',
};

const KEY_IN_TEXT = new RegExp(String.raw`[?&](?:${KEYS.join('|')})(?![\w-])|#${RESULT_KEY}=|href="[?#]?["?]`, 'u');

/** What of a source file touches the address: `file:line text`. Comments may give an example. */
function touching(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isRegularExpressionLiteral(node);
    const isQuery = ts.isIdentifier(node) && /^(?:URLSearchParams|searchParams)$/u.test(node.text);
    const isLocation =
      ts.isPropertyAccessExpression(node) &&
      /^(?:search|hash)$/u.test(node.name.text) &&
      /\blocation$/u.test(node.expression.getText());
    if ((isText && KEY_IN_TEXT.test(node.text)) || isQuery || isLocation) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${node.getText().slice(0, 60)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const sources = ['src', 'scenes']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith(HOME));

describe('the program', () => {
  it('spells the address nowhere else', () => {
    expect(sources.length).toBeGreaterThan(200);
    const found = sources
      .filter((path) => !(path in ELSEWHERE))
      .flatMap((path) => touching(path, readFileSync(join(root, path), 'utf8')));
    expect(found).toEqual([]);
  });

  it('has no exception that is no longer needed', () => {
    const idle = Object.keys(ELSEWHERE).filter(
      (path) => touching(path, readFileSync(join(root, path), 'utf8')).length === 0,
    );
    expect(idle).toEqual([]);
  });

  it.each([
    'const query = new URLSearchParams(text);',
    'const { search } = window.location; if (location.search) open();',
    'const code = location.hash;',
    'const link = `?case=${id}&debrief#r=${code}`;',
    'const link = `${base}&form=${occasion}`;',
    "const link = '?debrief';",
    'const page = html`<a href="?debrief=notes">notes</a>`;',
    'const page = html`<a href="?">home</a>`;',
    'const code = /#r=([A-Z0-9-]+)/u;',
    "new URL(address).searchParams.get('seat');",
  ])('would be caught: %s', (line) => {
    expect(touching('somewhere.ts', line)).not.toEqual([]);
  });

  it.each([
    '// opens ?debrief',
    "import cover from './case.yaml?cover';",
    'const anchor = html`<a href="#reader-map">map</a>`;',
    "say('a?b')",
  ])('may say: %s', (line) => {
    expect(touching('somewhere.ts', line)).toEqual([]);
  });
});

describe('the documents', () => {
  const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((path) =>
    path.endsWith('.md'),
  );
  const addresses = pages.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/`(\?[^`]*)`/gu)].map(([, text = '']) => [path, text] as const),
  );

  it('give addresses as examples', () => {
    expect(addresses.length).toBeGreaterThan(10);
  });

  it.each(addresses)('%s: %s can be followed', (_, text) => {
    expect(readAddress(text).problems).toEqual([]);
  });
});

describe('the notes for maintainers', () => {
  const notes = readFileSync(join(root, 'docs/implementation-notes.md'), 'utf8');
  const table = /\n\| key \| takes \|\n\|[-|]+\|\n((?:\|.*\n)+)/u.exec(notes)?.[1] ?? '';
  const named = table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, key]) => key));

  it('list every key once, and no other', () => {
    expect(named.toSorted()).toEqual([...KEYS, `#${RESULT_KEY}`].toSorted());
  });
});
