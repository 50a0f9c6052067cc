/** `npm run pack`: the built game as zips to carry: a plain site, and packages for a school's LMS. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { build } from 'vite';
import { scorm12Manifest, scorm2004Manifest, type Content } from './pack/manifests.ts';

const ROOT = process.cwd();
const WISHES = ['law-and-record', 'law', 'record', 'care'];
/** A fixed day in every zip, so that the same build makes the same bytes. */
const STAMP = new Date(2017, 3, 7);

/** Arguments: `--score law|record|care|law-and-record` (the figure a gradebook gets), `--out FOLDER`. */
export async function main(args: readonly string[]): Promise<number> {
  const wish = after(args, '--score') ?? 'law-and-record';
  if (!WISHES.includes(wish)) {
    console.error(`--score was "${wish}"; it takes one of ${WISHES.join(', ')}.`);
    return 2;
  }
  const out = join(ROOT, after(args, '--out') ?? 'pack');
  const dist = join(out, 'site');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const site = filesOf(dist);
  const content: Content = { id: 'due-yesterday', title: 'Due Yesterday', version, files: ['index.html', ...Object.keys(site).filter((path) => path !== 'index.html')] };
  write(out, 'due-yesterday-site.zip', site);
  write(out, 'due-yesterday-scorm12.zip', { ...forLms(site, 'scorm12', wish), 'imsmanifest.xml': strToU8(scorm12Manifest(content)) });
  write(out, 'due-yesterday-scorm2004.zip', { ...forLms(site, 'scorm2004', wish), 'imsmanifest.xml': strToU8(scorm2004Manifest(content)) });
  return 0;
}

const after = (args: readonly string[], name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);

function filesOf(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.toSorted().map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** The page of a package says on its root which runtime to look for and which figure to report. */
function forLms(site: Record<string, Uint8Array>, lms: string, wish: string): Record<string, Uint8Array> {
  const page = new TextDecoder().decode(site['index.html']);
  const marked = page.replace('<html ', `<html data-lms="${lms}" data-lms-score="${wish}" `);
  if (marked === page) throw new Error('index.html has no <html … > to mark');
  return { ...site, 'index.html': strToU8(marked) };
}

function write(out: string, name: string, files: Record<string, Uint8Array>): void {
  const zipped = zipSync(Object.fromEntries(Object.entries(files).map(([path, data]) => [path, [data, { mtime: STAMP }]])) as Zippable, { level: 9 });
  writeFileSync(join(out, name), zipped);
  console.log(`${name}  ${(zipped.length / 1000).toFixed(0)} kB, ${Object.keys(files).length} files`);
}
