/** `npm run site`: a folder to publish: the plain site as its zip holds it, and beside it, under packages/, every zip. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { homepage } from './homepage.ts';
import { makePackages } from './pack/makePackages.ts';
import { checkEmpty, PlaceError } from './pack/place.ts';
import { publishedSite } from './pack/publishedSite.ts';
import { WishError, wishesOf } from './pack/wishes.ts';

/** Ours to empty; a folder that the user names is not. */
const USUAL = join(import.meta.dirname, '../../site');

/**
 * @param argv see wishesOf; the folder is `site` in the project where none is named
 * @returns 0 when all is written; 2 when an argument or the folder would not do, and then nothing was written
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const wishes = wishesOf(argv);
    const out = wishes.out ?? USUAL;
    if (wishes.out) checkEmpty(out);
    const files = Object.entries(publishedSite(await makePackages(wishes), homepage()));
    if (!wishes.out) rmSync(out, { recursive: true, force: true });
    for (const [path, body] of files) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), body);
    }
    console.log(`${out}  ${files.length} files, ready for any web server`);
    return 0;
  } catch (error) {
    if (!(error instanceof PlaceError || error instanceof WishError)) throw error;
    console.error(error.message);
    return 2;
  }
}
