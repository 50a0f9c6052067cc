/** `npm run pack`: the production build as zips to carry: a plain site, and packages for a school's LMS. */
import { join } from 'node:path';
import { makePackages } from './pack/makePackages.ts';
import { packageNames } from './pack/packages.ts';
import { checkPlace, PlaceError, writeAll } from './pack/place.ts';
import { WishError, wishesOf } from './pack/wishes.ts';
import { zipOf } from './pack/zip.ts';

const USUAL = join(import.meta.dirname, '../../pack');

/**
 * @param argv see wishesOf; the zips go into `pack` in the project where no folder is named
 * @returns 0 when every zip is written; 2 when an argument or the folder would not do, and then nothing was written
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const wishes = wishesOf(argv);
    const out = wishes.out ?? USUAL;
    checkPlace(out, packageNames);
    const packages = Object.entries(await makePackages(wishes));
    const zips = Object.fromEntries(packages.map(([name, files]) => [name, zipOf(files)]));
    writeAll(out, zips);
    for (const [name, files] of packages) {
      const size = ((zips[name]?.length ?? 0) / 1000).toFixed(0);
      console.log(`${join(out, name)}  ${size} kB, ${Object.keys(files).length} files`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof PlaceError || error instanceof WishError)) throw error;
    console.error(error.message);
    return 2;
  }
}
