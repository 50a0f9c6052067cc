/** Proves that the layer rules bite: each planted import must be reported by the rule that forbids it, and by name. */
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = dirname(import.meta.dirname);
const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as IConfiguration;

/** Files of a small sound program, laid out as ours is; each planted import is added to it as one more file. */
const sound: Readonly<Record<string, string>> = {
  'src/main.ts': "import './shell/boot/game.ts';",
  'src/shell/boot/game.ts':
    "import '../../content/bundled.ts'; import '../../pages/registry/registry.ts'; import '../../sound/player.ts'; import '../../machines/app.ts'; void import('../../../scenes/room.ts');",
  'src/content/schema/fact.ts': "import { z } from 'zod'; export const Fact = z.string(); export type Fact = string;",
  'src/content/load/loadCase.ts':
    "import { parse } from 'yaml'; import { Fact } from '../schema/fact.ts'; export const load = (t: string) => Fact.parse(parse(t));",
  'src/content/bundled.ts': "import type { Fact } from './schema/fact.ts'; export const facts: Fact[] = [];",
  'src/domain/label.ts': "import type { Fact } from '../content/schema/fact.ts'; export const label = (f: Fact) => f;",
  'src/machines/app.ts':
    "import { setup } from 'xstate'; import { label } from '../domain/label.ts'; export const app = [setup, label]; export type App = 1;",
  'src/pages/title/title.view.ts':
    "import type { App } from '../../machines/app.ts'; import { label } from '../../domain/label.ts'; export const view = (a: App) => [a, label];",
  'src/pages/title/title.page.ts':
    "import { html } from 'lit-html'; import { view } from './title.view.ts'; export const page = [html, view];",
  'src/pages/registry/registry.ts':
    "import { view } from '../title/title.view.ts'; import { page } from '../title/title.page.ts'; export const registry = [view, page];",
  'src/sound/player.ts':
    "import { Howl } from 'howler'; import { view } from '../pages/title/title.view.ts'; export const player = [Howl, view];",
  'scenes/room.ts':
    "import * as Phaser from 'phaser'; import { view } from '../src/pages/title/title.view.ts'; export const room = [Phaser, view];",
  'src/build/plugin.ts': "import { load } from '../content/load/loadCase.ts'; export const plugin = load;",
  'vite.config.ts': "import { plugin } from './src/build/plugin.ts'; export default plugin;",
};

const planted: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['grammar', 'src/content/schema/bad.ts', "import '../../domain/label.ts';"],
  ['loader', 'src/content/load/bad.ts', "import '../../domain/label.ts';"],
  ['build', 'src/build/bad.ts', "import '../domain/label.ts';"],
  ['only-the-config-builds', 'src/app/bad.ts', "import '../build/plugin.ts';"],
  ['bundled-content', 'src/content/bundled.ts', "import { load } from './load/loadCase.ts'; export const bad = load;"],
  ['domain', 'src/domain/bad.ts', "import 'xstate';"],
  ['domain', 'src/domain/bad.ts', "import '../machines/app.ts';"],
  ['domain', 'src/domain/bad.ts', "import 'node:fs';"],
  [
    'domain-grammar-types',
    'src/domain/bad.ts',
    "import { Fact } from '../content/schema/fact.ts'; export const bad = Fact;",
  ],
  ['machines', 'src/machines/bad.ts', "import '../pages/title/title.view.ts';"],
  ['chart', 'src/pages/hands/find/bad.chart.ts', "import '../../title/title.view.ts';"],
  [
    'machines',
    'src/machines/bad.ts',
    "import type { page } from '../pages/title/title.page.ts'; export type Bad = typeof page;",
  ],
  [
    'machines-grammar-types',
    'src/machines/bad.ts',
    "import { Fact } from '../content/schema/fact.ts'; export const bad = Fact;",
  ],
  ['view-models', 'src/pages/title/bad.view.ts', "import './title.page.ts';"],
  [
    'view-models-types',
    'src/pages/title/bad.view.ts',
    "import { app } from '../../machines/app.ts'; export const bad = app;",
  ],
  ['floor-in-the-name', 'src/pages/title/bad.ts', "import '../../domain/label.ts';"],
  ['registry', 'src/pages/registry/bad.ts', "import '../../sound/player.ts';"],
  ['scenes', 'scenes/bad.ts', "import '../src/pages/title/title.page.ts';"],
  [
    'scenes',
    'scenes/bad.ts',
    "import type { page } from '../src/pages/title/title.page.ts'; export type Bad = typeof page;",
  ],
  ['scenes', 'scenes/bad.ts', "import '../src/domain/label.ts';"],
  ['scenes-machine-types', 'scenes/bad.ts', "import { app } from '../src/machines/app.ts'; export const bad = app;"],
  ['page', 'src/pages/title/bad.page.ts', "import '../../../scenes/room.ts';"],
  ['page', 'src/pages/title/bad.page.ts', "import '../../sound/player.ts';"],
  [
    'page-machine-types',
    'src/pages/title/bad.page.ts',
    "import { app } from '../../machines/app.ts'; export const bad = app;",
  ],
  ['sound', 'src/sound/bad.ts', "import '../pages/title/title.page.ts';"],
  ['sound-machine-types', 'src/sound/bad.ts', "import { app } from '../machines/app.ts'; export const bad = app;"],
  ['lms', 'src/lms/bad.ts', "import '../pages/title/title.page.ts';"],
  ['offline', 'src/offline/bad.ts', "import '../domain/label.ts';"],
  ['stage-comes-later', 'src/shell/boot/bad.ts', "import '../../../scenes/room.ts';"],
  ['nobody-knows-the-shell', 'src/pages/title/bad.page.ts', "import '../../shell/boot/game.ts';"],
  ['only-here-phaser', 'src/pages/title/bad.page.ts', "import 'phaser';"],
  ['only-here-lit-html', 'scenes/bad.ts', "import 'lit-html';"],
  ['only-here-howler', 'src/shell/boot/bad.ts', "import 'howler';"],
  ['only-here-papaparse', 'src/pages/title/bad.page.ts', "import 'papaparse';"],
  ['only-here-zxing-wasm', 'src/pages/title/bad.page.ts', "import 'zxing-wasm/reader';"],
  ['only-here-uqr', 'src/shell/boot/bad.ts', "import 'uqr';"],
  ['only-here-xstate', 'src/content/bad.ts', "import 'xstate';"],
  [
    'views-take-xstate-types',
    'src/pages/title/bad.page.ts',
    "import { createActor } from 'xstate'; export const bad = createActor;",
  ],
  ['only-here-zod', 'src/shell/boot/bad.ts', "import 'zod';"],
  ['loader-zod-types', 'src/content/load/bad.ts', "import { z } from 'zod'; export const bad = z;"],
  ['only-here-yaml', 'src/shell/boot/bad.ts', "import 'yaml';"],
  ['no-circular', 'src/domain/bad.ts', "import './worse.ts';"],
  ['no-orphans', 'src/domain/bad.ts', 'export {};'],
  ['no-tests-in-the-game', 'src/domain/bad.ts', "import './label.test.ts';"],
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'due-layers-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lays the program out afresh with `extra` files over it and cruises it under our rules. */
async function cruised(extra: Readonly<Record<string, string>> = {}): Promise<ICruiseResult> {
  for (const part of ['src', 'scenes']) rmSync(join(folder, part), { recursive: true, force: true });
  for (const [file, text] of Object.entries({ ...sound, ...extra })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { tsConfig: _, ...options } = config.options ?? {};
  const { output } = await cruise(['src', 'scenes', 'vite.config.ts'], {
    ...options,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
    baseDir: folder,
  });
  if (typeof output === 'string') throw new Error('expected the result of the cruise, not a text');
  return output;
}

describe('the layer rules', () => {
  it('find nothing in a sound program, and do look at it', async () => {
    const { summary } = await cruised();
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThanOrEqual(Object.keys(sound).length);
  });

  it.each(planted)('%s catches %s with %s', async (rule, file, line) => {
    const { summary } = await cruised({
      [file]: line,
      'src/domain/worse.ts': rule === 'no-circular' ? "import './bad.ts';" : 'export {};',
      'src/domain/label.test.ts': 'export {};',
    });
    expect(summary.violations.filter((v) => v.from === file).map((v) => v.rule.name)).toContain(rule);
  });

  it('have each been shown to bite, and each give a reason', () => {
    const rules = config.forbidden ?? [];
    expect(rules.map((rule) => rule.name).filter((name) => !planted.some(([rule]) => rule === name))).toEqual([]);
    expect(rules.filter((rule) => !/\w.*\.$/.test(rule.comment ?? ''))).toEqual([]);
  });
});
