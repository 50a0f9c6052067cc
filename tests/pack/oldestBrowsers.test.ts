/** README.md promises the browsers for which the build is checked, and the check asks for nothing that all of them have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OLDEST, TOO_NEW } from './oldestBrowsers.ts';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

it('README names the oldest browsers of the check', () => {
  const { Chrome, Edge, Firefox, Safari } = OLDEST;
  expect(Edge).toBe(Chrome);
  expect(README.replace(/\s+/gu, ' ')).toContain(
    `It runs in Chrome and Edge from ${Chrome} on, in Firefox from ${Firefox} on, and in Safari from ${Safari} on.`,
  );
});

it.each(Object.entries(TOO_NEW).map(([what, { in: browser, from }]) => ({ what, browser, from })))(
  '$what came to $browser later than the oldest that is promised',
  ({ browser, from }) => {
    expect(from).toBeGreaterThan(OLDEST[browser]);
  },
);
