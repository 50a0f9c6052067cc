/**
 * A box beside a text that comes and goes with a state is a new thing to a screen reader each time: Firefox moves its neighbours in the
 * tree, and Orca then reads round in a circle. So a state may change how such a box looks, and never whether it is there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/** What the player changes while a page stands. */
const STATE =
  /\.(chosen|answered|open|used|spent|closed|full|empty|raised|circled|left|pressed|lifted)\b|\[(open|aria-[a-z]+|hidden)[^\]]*\]|:(checked|disabled|hover|focus[a-z-]*|has\([^)]*\))/gu;

interface Rule {
  readonly file: string;
  readonly selector: string;
  readonly content: string;
}

/** Every rule that gives a pseudo-element its content. */
const rulesIn = (css: string, file: string): Rule[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//gu, '').matchAll(/([^{}]+)\{([^{}]*)\}/gu)].flatMap(
    ([, selectors = '', body = '']) => {
      const content = /(?:^|;)\s*content:\s*([^;]+)/u.exec(body)?.[1]?.trim();
      if (content === undefined) return [];
      return selectors
        .split(/,(?![^(]*\))/u)
        .map((each) => ({ file, selector: each.trim().replace(/\s+/gu, ' '), content }))
        .filter(({ selector }) => selector.includes('::'));
    },
  );

/** Those whose box is there by a state alone. */
function byStateAlone(rules: readonly Rule[]): string[] {
  const always = new Set(rules.map(({ selector }) => selector));
  return rules
    .filter(({ selector }) => selector.search(STATE) >= 0 && !always.has(selector.replace(STATE, '')))
    .map(({ file, selector }) => `${file}: ${selector}`);
}

const rules = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.css'))
  .flatMap((file) => rulesIn(readFileSync(join(SRC, file), 'utf8'), file));

it('no box beside a text comes or goes by a state', () => {
  expect(rules.length).toBeGreaterThan(20);
  expect(byStateAlone(rules)).toEqual([]);
});

it('and one that did would be found', () => {
  const planted =
    ".option.chosen::before { content: ''; } .part::after { content: 'x' } .part[open]::after { content: 'y' }";
  expect(byStateAlone(rulesIn(planted, 'planted.css'))).toEqual(['planted.css: .option.chosen::before']);
});
