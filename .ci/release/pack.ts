/** `npm run pack`: the production build as zips to carry: a plain site, and packages for a school's LMS. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { strToU8 } from 'fflate';
import { noticeOf, shippedPackages } from './licences.ts';
import { billOf } from './pack/bill.ts';
import { kitOf } from './pack/kit.ts';
import { packageNames, packagesOf } from './pack/packages.ts';
import { checkPlace, PlaceError, writeAll } from './pack/place.ts';
import { zipOf } from './pack/zip.ts';
import { productionBuild } from './productionBuild.mjs';
import { filesOf, type Files } from './site.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCORES = ['law-and-record', 'law', 'record', 'care'];

interface Wishes {
  readonly score: string;
  readonly lrs: string;
  /** The folder for the zips, from the root of the disk. */
  readonly out: string;
}

/**
 * @param argv `--score law|record|care|law-and-record` (the figure a gradebook gets), `--lrs ORIGIN` (where cmi5 may
 * report), `--out FOLDER` (from where the user stands; `pack` in the project where none is named)
 * @returns 0 when every zip is written; 2 when an argument or the folder would not do, and then nothing was written
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const { score, lrs, out } = wishesOf(argv);
    checkPlace(out, packageNames);
    const built = filesOf(productionBuild());
    const { version } = JSON.parse(textOf('package.json')) as { version: string };
    const packages = packagesOf(built, { version, wish: score, lrs, beside: beside(), kit: await kit() });
    const zips = Object.entries(packages).map(([name, files]) => [name, zipOf(files)] as const);
    writeAll(out, Object.fromEntries(zips));
    for (const [name, zip] of zips)
      console.log(
        `${join(out, name)}  ${(zip.length / 1000).toFixed(0)} kB, ${Object.keys(packages[name] ?? {}).length} files`,
      );
    return 0;
  } catch (error) {
    if (!(error instanceof PlaceError || error instanceof WishError)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** An argument that will not do; the sentence says what it takes. */
class WishError extends Error {}

function wishesOf(argv: readonly string[]): Wishes {
  const { score, lrs, out } = parsed(argv);
  if (!SCORES.includes(score)) throw new WishError(`--score was "${score}"; it takes one of ${SCORES.join(', ')}.`);
  if (!/^https?:(\/\/[a-z0-9.:-]+)?$/u.test(lrs))
    throw new WishError(
      `--lrs was "${lrs}"; it takes the origin of the school's record store, as https://lrs.school.example, or https: for any.`,
    );
  if (out === '') throw new WishError('--out was empty; it takes a folder, as --out packages.');
  // A shell writes the home folder for ~ in `--out ~/x`, but not in `--out=~/x`.
  return { score, lrs, out: out === undefined ? join(ROOT, 'pack') : resolve(out.replace(/^~(?=\/|$)/u, homedir())) };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        score: { type: 'string', default: 'law-and-record' },
        lrs: { type: 'string', default: 'https:' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new WishError(`${(error as Error).message}\nnpm run pack takes --score, --lrs and --out.`);
  }
}

/** What every zip carries beside the game. */
const beside = (): Files => ({
  'licences.txt': strToU8(noticeOf(shippedPackages(ROOT), textOf('LICENSE'))),
  'sbom.cdx.json': strToU8(billOf(ROOT, 'due-yesterday')),
});

/** The papers for a class without devices. */
const kit = async (): Promise<Files> => ({
  'kit.html': strToU8(await kitOf(ROOT)),
  'kit.css': strToU8(textOf('.ci/release/pack/kit.css')),
});

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
