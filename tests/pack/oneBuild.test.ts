/** There is one production build: it is production whatever the process around it was told, and no command makes another. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builderOf, viteBuild } from '../../.ci/release/productionBuild.mjs';

const ROOT = join(import.meta.dirname, '../..');
const COMMANDS = readdirSync(join(ROOT, '.ci'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|mjs)$/u.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

describe('the production build', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'due-build-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is production in a process that was told to develop, as Vite tells whoever imports with it', () => {
    vi.stubEnv('NODE_ENV', 'development');
    mkdirSync(join(folder, 'page'));
    writeFileSync(join(folder, 'page/index.html'), '<script type="module" src="./main.js"></script>');
    writeFileSync(
      join(folder, 'page/main.js'),
      "document.title = import.meta.env.PROD && process.env.NODE_ENV === 'production' ? 'shipped' : 'developing';",
    );
    expect(viteBuild(join(folder, 'page'), join(folder, 'built'), 'error')).toBe(true);
    const [script = ''] = readdirSync(join(folder, 'built/assets'));
    const text = readFileSync(join(folder, 'built/assets', script), 'utf8');
    expect(text).toContain('shipped');
    expect(text).not.toContain('developing');
  });

  it('says so when it fails', () => {
    expect(viteBuild(folder, join(folder, 'built'), 'silent')).toBe(false);
  });
});

describe('the build of a project', () => {
  let root = '';
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  const built = (): string =>
    readdirSync(join(root, 'dist/assets'))
      .map((name) => readFileSync(join(root, 'dist/assets', name), 'utf8'))
      .join();
  /** Says of the build whether it is still the one that was marked. */
  const mark = (): (() => boolean) => {
    const { ino } = statSync(join(root, 'dist'));
    return () => statSync(join(root, 'dist')).ino === ino;
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'due-project-'));
    mkdirSync(join(root, 'src'));
    write('index.html', '<script type="module" src="./src/main.js"></script>');
    write('src/main.js', "document.title = 'first';");
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(root, { recursive: true, force: true });
  });

  it('is taken as it is while its sources and itself are what they were, and made anew otherwise', () => {
    const { dist, productionBuild } = builderOf(root);
    expect(productionBuild('silent')).toBe(dist);
    expect(built()).toContain('first');
    const isSame = mark();
    productionBuild('silent');
    expect(isSame()).toBe(true);

    write('src/main.js', "document.title = 'second';");
    productionBuild('silent');
    expect(built()).toContain('second');

    write('dist/index.html', 'somebody wrote here');
    productionBuild('silent');
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('<script');

    write('.build/stamp.json', 'not JSON');
    const wasSame = mark();
    productionBuild('silent');
    expect(wasSame()).toBe(false);
  });

  it('that fails says so, leaves the build before in its place, and is not taken for the present one', () => {
    const { dist, buildAnew, productionBuild } = builderOf(root);
    productionBuild('silent');
    write('src/main.js', 'this is no script');
    expect(buildAnew('silent')).toBe(false);
    expect(() => productionBuild('silent')).toThrow('The game could not be built; the lines above say why.');
    expect(built()).toContain('first');
    expect(readdirSync(join(root, '.build'))).toEqual(['stamp.json']);
    expect(existsSync(dist)).toBe(true);
  });
});

describe('no command makes a build of its own', () => {
  it('by calling Vite: they import modules with it and do nothing else', () => {
    const takes = COMMANDS.flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/import (?!type)([^;]*) from 'vite'/gu)].map(
        ([, names = '']) => [path, names] as const,
      ),
    );
    expect(takes.length).toBeGreaterThan(0);
    expect(takes.filter(([, names]) => !/^\{ runnerImport(, type \w+)* \}$/u.test(names))).toEqual([]);
  });

  it('by starting it', () => {
    const starts = COMMANDS.filter((path) =>
      /vite\.js|vite (build|preview)/u.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(starts).toEqual(['.ci/release/productionBuild.mjs']);
    expect(Object.values(scripts).filter((script) => /vite\S* (build|preview)/u.test(script))).toEqual([]);
  });
});
