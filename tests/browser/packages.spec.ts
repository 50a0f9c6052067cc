/** The zips as a school gets them: made by the command itself, unpacked, compared with the tested build, and opened. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { serve, type Server } from '../../.ci/release/server.ts';
import { PACK } from '../../.ci/release/pack/packages.ts';
import { filesOf, inMemory, type Files } from '../../.ci/release/files.ts';
import { TOO_NEW } from '../pack/oldestBrowsers.ts';
import { untilState, watch } from './player.ts';

const ROOT = join(import.meta.dirname, '../..');
const BESIDE = ['licences.txt', 'sbom.cdx.json'];

/** What each zip adds to the build; and what of its page is otherwise, and then what stands there. */
/** The papers of the hour that a teacher can change. */
const PAPERS = [
  'answer-keys.docx',
  'lesson-plans.docx',
  'slides.pptx',
  'student-sheets-large.docx',
  'student-sheets.docx',
].map((name) => `papers/${name}`);
const ZIPS: Readonly<Record<string, { readonly adds: readonly string[]; readonly page: readonly [string, string][] }>> =
  {
    'due-yesterday-site.zip': { adds: [...BESIDE, ...PAPERS, 'kit.css', 'kit.html'], page: [] },
    'due-yesterday-scorm12.zip': {
      adds: [...BESIDE, 'here.txt', 'imsmanifest.xml'],
      page: [['<html ', '<html data-lms="scorm12" data-lms-score="law-and-record" data-lms-edition="core" ']],
    },
    'due-yesterday-scorm2004.zip': {
      adds: [...BESIDE, 'here.txt', 'imsmanifest.xml'],
      page: [['<html ', '<html data-lms="scorm2004" data-lms-score="law-and-record" data-lms-edition="core" ']],
    },
    'due-yesterday-cmi5.zip': {
      adds: [...BESIDE, 'here.txt', 'cmi5.xml'],
      page: [
        ['<html ', '<html data-lms="cmi5" data-lms-score="law-and-record" data-lms-edition="core" '],
        ['connect-src &#39;self&#39;', 'connect-src &#39;self&#39; https:'],
      ],
    },
  };

/** What only the development form of a library says, and where it says it. */
const DEVELOPMENT: Readonly<Record<string, string>> = {
  'Lit is in dev mode': 'lit-html/development',
  'was sent to stopped actor': 'xstate/dist',
};

const textOf = (body: Uint8Array | undefined): string => new TextDecoder().decode(body);

// One worker packs once.
test.describe.configure({ mode: 'default' });

let folder = '';
let packed: Readonly<Record<string, Files>> = {};
test.beforeAll(() => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'due-zips-'));
  const { status, stderr } = spawnSync(process.execPath, ['.ci/run.mjs', 'pack', '--out', folder], {
    cwd: ROOT,
    // What Vite leaves behind in a process that imports with it.
    env: { ...process.env, NODE_ENV: 'development' },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  packed = Object.fromEntries(readdirSync(folder).map((name) => [name, unzipSync(readFileSync(join(folder, name)))]));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

let host: Server | undefined;
test.afterEach(async () => {
  await host?.close();
  host = undefined;
});

test('there are these zips and no others', () => {
  expect(Object.keys(packed).toSorted()).toEqual(Object.keys(ZIPS).toSorted());
});

test('the marks of development are in the development forms, so that looking for them means something', () => {
  for (const [mark, place] of Object.entries(DEVELOPMENT)) {
    const files = readdirSync(join(ROOT, 'node_modules', place)).filter((name) => name.endsWith('.js'));
    const found = files.filter((name) => readFileSync(join(ROOT, 'node_modules', place, name), 'utf8').includes(mark));
    expect(found, mark).not.toEqual([]);
  }
});

for (const [name, { adds, page: changes }] of Object.entries(ZIPS)) {
  test(`${name} is the tested build, byte for byte, with what it adds`, () => {
    const dist = filesOf(join(ROOT, 'dist'));
    // What the offline copy alone asks for is no use to a package of a school's LMS.
    const paths = Object.keys(dist).filter((path) => name.endsWith('-site.zip') || !path.startsWith(PACK));
    const built = Object.fromEntries(paths.map((path) => [path, dist[path]]));
    expect(Object.keys(dist).some((path) => path.startsWith(PACK))).toBe(true);
    const files = packed[name] ?? {};
    expect(Object.keys(files).toSorted()).toEqual([...Object.keys(built), ...adds].toSorted());
    const otherwise = Object.keys(built).filter(
      (path) => !Buffer.from(built[path] ?? []).equals(files[path] ?? new Uint8Array()),
    );
    expect(otherwise).toEqual(changes.length > 0 ? ['index.html'] : []);
    const marked = changes.reduce((text, [from, to]) => text.replace(from, to), textOf(built['index.html']));
    expect(textOf(files['index.html'])).toBe(marked);
    for (const path of adds) expect(files[path]?.length, path).toBeGreaterThan(20);
    for (const mark of Object.keys(DEVELOPMENT))
      expect(
        Object.keys(files).filter((path) => textOf(files[path]).includes(mark)),
        mark,
      ).toEqual([]);
  });

  test(`${name} asks for nothing that the oldest browsers do not have`, () => {
    const scripts = Object.entries(packed[name] ?? {}).filter(([path]) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const found = scripts.flatMap(([path, body]) =>
      Object.entries(TOO_NEW).flatMap(([what, { uses }]) => (uses.test(textOf(body)) ? [`${path}: ${what}`] : [])),
    );
    expect(found).toEqual([]);
  });

  test(`${name} opens, and says nothing that is meant for developers`, async ({ page }) => {
    host = await serve(inMemory(packed[name] ?? {}));
    const seen = watch(page);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${host.origin}?motion=off&sound=off&stage=off`);
    await untilState(page, /^title$/);
    await page.waitForLoadState('networkidle');
    expect(seen).toEqual({ elsewhere: [], errors: [] });
    expect(said.filter((text) => /develop|dev mode/iu.test(text))).toEqual([]);
  });
}

test.describe('the plain site', () => {
  test.use({ serviceWorkers: 'allow' });

  test('from its zip is soon ready for offline', async ({ page }) => {
    host = await serve(inMemory(packed['due-yesterday-site.zip'] ?? {}));
    await page.goto(`${host.origin}?motion=off&sound=off`);
    await expect(page.locator('[data-offline]')).toHaveText('Ready for offline', { timeout: 30_000 });
    await host.close();
    host = undefined;
    await page.reload();
    await untilState(page, /^title$/);
  });
});
