/** There is one production build: it is production whatever the process around it was told, and no command makes another. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viteBuild } from '../../.ci/release/productionBuild.mjs';

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

describe('no command makes a build of its own', () => {
  it('by calling Vite: they import modules with it and do nothing else', () => {
    const takes = COMMANDS.flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/import (?!type)([^;]*) from 'vite'/gu)].map(
        ([, names = '']) => [path, names] as const,
      ),
    );
    expect(takes.length).toBeGreaterThan(0);
    expect(takes.filter(([, names]) => names !== '{ runnerImport }')).toEqual([]);
  });

  it('by starting it', () => {
    const starts = COMMANDS.filter((path) =>
      /vite\.js|vite (build|preview)/u.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(starts).toEqual(['.ci/release/productionBuild.mjs']);
    expect(Object.values(scripts).filter((script) => /vite\S* (build|preview)/u.test(script))).toEqual([]);
  });
});
