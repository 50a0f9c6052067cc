/** Lighthouse, mobile and desktop: fetched when it is asked for, since it is larger than all other packages together. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../setup/chromium.mjs';
import type { Figure, Places } from './figure.ts';

/** The last line of versions that runs on Node 20. */
const VERSION = '12.8.2';
const KINDS = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const FORMS = [
  { called: 'mobile', options: [], least: 95 },
  { called: 'desktop', options: ['--preset=desktop'], least: 100 },
] as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
}

/** @param work a folder for its reports. @throws Error when it cannot be fetched or does not run */
export function lighthouse({ game }: Places, work: string): Figure[] {
  return FORMS.map(({ called, options, least }) => {
    const path = join(work, `lighthouse-${called}.json`);
    const { status, stderr } = spawnSync(
      'npx',
      [
        '--yes',
        `lighthouse@${VERSION}`,
        game.origin,
        '--quiet',
        '--output=json',
        `--output-path=${path}`,
        `--only-categories=${KINDS.join(',')}`,
        '--chrome-flags=--headless=new --no-sandbox --disable-quic',
        ...options,
      ],
      { env: { ...process.env, CHROME_PATH: findChromium() }, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    if (status !== 0) throw new Error(`Lighthouse ${VERSION} did not run: ${stderr.split('\n').at(-2) ?? ''}`);
    const { categories } = JSON.parse(readFileSync(path, 'utf8')) as Report;
    const scores = KINDS.map((kind) => Math.round(100 * (categories[kind]?.score ?? 0)));
    const [performance = 0, ...others] = scores;
    return {
      what: `Lighthouse ${VERSION}, ${called}`,
      bar: `performance ≥ ${least}, 100 in the other three`,
      measured: scores.join(', '),
      holds: performance >= least && others.every((score) => score === 100),
      how: 'performance, accessibility, best practices, search; the title, with the offline copy, in its own simulated profile',
    };
  });
}
