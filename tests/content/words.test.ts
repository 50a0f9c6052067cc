/** Every word the page asks for exists, and every word there is is asked for. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ON_THE_TITLE } from '../../src/build/contentPlugin.ts';
import { firstWordsInNode } from '../fixtures/words.ts';

const SRC = join(import.meta.dirname, '../../src');
const code = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(SRC, file), 'utf8'))
  .join('\n');

const words = firstWordsInNode();
const sections = new Set(Object.keys(words).map((key) => key.split('.')[0]));

/** Keys written out in the code as 'section.key'. */
const written = [...code.matchAll(/'([a-zA-Z]+)\.([a-zA-Z0-9-]+)'/g)].flatMap(([, section, key]) =>
  sections.has(section) ? [`${section}.${key}`] : [],
);
/** Beginnings of keys that the code completes: `section.${…`, 'section.' and the like. */
const begun = [...code.matchAll(/[`']([a-zA-Z]+\.[a-zA-Z-]*)\$\{/g)].map(([, start]) => start ?? '');

it('no key is asked for that has no words', () => {
  const events = new Set([...code.matchAll(/(?:type: |name: |\| )'([a-z]+\.[a-z]+)'/g)].map(([, name]) => name));
  const missing = written.filter(
    (key) =>
      words[key] === undefined &&
      !events.has(key) &&
      !key.endsWith('.yaml') &&
      !/^(seat|source|part|option|slip|docket|panel|outcome|card|briefing|chapter|decision)\.[a-z]+(ed|en|ead)$/.test(
        key,
      ),
  );
  expect([...new Set(missing)]).toEqual([]);
});

it('no words lie unused', () => {
  const used = new Set(written);
  const unused = Object.keys(words).filter((key) => !used.has(key) && !begun.some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});

it('the title asks for no word that comes later', () => {
  const files = [
    'pages/title/title.page.ts',
    'pages/title/title.view.ts',
    'pages/common/frame.page.ts',
    'pages/panels/settings.page.ts',
    'pages/panels/settings.view.ts',
    'pages/panels/about.view.ts',
    'pages/registry/appView.ts',
    'shell/boot/game.ts',
  ];
  const asked = files.flatMap((file) =>
    [...readFileSync(join(SRC, file), 'utf8').matchAll(/say(?:In)?\((?:words, )?[^'`)]*['`]([a-zA-Z]+)\./g)].map(
      ([, section]) => section ?? '',
    ),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect([...new Set(asked)].filter((section) => !ON_THE_TITLE.includes(section))).toEqual([]);
});
