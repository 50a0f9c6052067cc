/** `npm run pack`: the built game as zips to carry: a plain site, and packages for a school's LMS. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { build } from 'vite';
import { noticeOf, shippedPackages } from './licences.ts';
import { billOf } from './pack/bill.ts';
import { filesOf, zipOf } from './pack/files.ts';
import { kitOf } from './pack/kit.ts';
import { packagesOf, type Files } from './pack/packages.ts';

const ROOT = process.cwd();
const WISHES = ['law-and-record', 'law', 'record', 'care'];
/** Arguments: `--score law|record|care|law-and-record` (the figure a gradebook gets), `--lrs ORIGIN` (where cmi5 may report), `--out FOLDER`. */
export async function main(args: readonly string[]): Promise<number> {
  const wish = after(args, '--score') ?? 'law-and-record';
  if (!WISHES.includes(wish)) {
    console.error(`--score was "${wish}"; it takes one of ${WISHES.join(', ')}.`);
    return 2;
  }
  const lrs = after(args, '--lrs') ?? 'https:';
  if (!/^https?:(\/\/[a-z0-9.:-]+)?$/u.test(lrs)) {
    console.error(
      `--lrs was "${lrs}"; it takes the origin of the school's record store, as https://lrs.school.example, or https: for any.`,
    );
    return 2;
  }
  const out = join(ROOT, after(args, '--out') ?? 'pack');
  const dist = join(out, 'site');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } });
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
  const beside: Files = {
    'licences.txt': strToU8(noticeOf(shippedPackages(ROOT), text('LICENSE'))),
    'sbom.cdx.json': strToU8(billOf(ROOT, 'due-yesterday')),
  };
  const kit: Files = { 'kit.html': strToU8(await kitOf(ROOT)), 'kit.css': strToU8(text('.ci/release/pack/kit.css')) };
  for (const [name, files] of Object.entries(packagesOf(filesOf(dist), { version, wish, lrs, beside, kit })))
    write(out, name, files);
  return 0;
}

const after = (args: readonly string[], name: string): string | undefined =>
  args.includes(name) ? args[args.indexOf(name) + 1] : undefined;

function write(out: string, name: string, files: Files): void {
  const zipped = zipOf(files);
  writeFileSync(join(out, name), zipped);
  console.log(`${name}  ${(zipped.length / 1000).toFixed(0)} kB, ${Object.keys(files).length} files`);
}
