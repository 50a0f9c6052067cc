/** What a published site has beside the game, made when it is first asked for: the papers to change, the zips and their list. */
import { join } from 'node:path';
import { homepage } from './homepage.ts';
import type { Files, Site } from './files.ts';
import { firstCase } from './pack/firstCase.ts';
import { makePackages } from './pack/makePackages.ts';
import { publishedSite } from './pack/publishedSite.ts';
import { wishesOf } from './pack/wishes.ts';
import { papersOf } from './papers/papers.ts';
import { PACKAGES, PAPERS } from '../../src/pages/debrief/common/editable.view.ts';

/**
 * @param built the build that the zips hold
 * @returns the papers; the zips; and what their list leads to
 */
export function besideOf(built: Files): Site {
  const papers = once(() => {
    const { file, words } = firstCase(join(import.meta.dirname, '../..'));
    return papersOf(file, words, homepage());
  });
  const published = once(async () => publishedSite(await makePackages(wishesOf([]), built), homepage()));
  return async (path) => {
    if (path.startsWith(PAPERS)) return (await papers())[path];
    return path.startsWith(PACKAGES) || BESIDE.includes(path) ? (await published())[path] : undefined;
  };
}

/** What the list of the zips leads to, and what that needs. */
const BESIDE = ['kit.html', 'kit.css', 'licences.txt', 'sbom.cdx.json'];

/** Makes it at the first call and gives the same to every other. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
