/** Makes every package of the production build, in memory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { filesOf, type Files } from '../files.ts';
import { noticeOf, shippedPackages } from '../licences.ts';
import { productionBuild } from '../productionBuild.mjs';
import { billOf } from './bill.ts';
import { homepage } from '../homepage.ts';
import { papersOf } from '../papers/papers.ts';
import { firstCase } from './firstCase.ts';
import { kitPage } from './kit.ts';
import { packagesOf } from './packages.ts';
import type { Wishes } from './wishes.ts';

const ROOT = join(import.meta.dirname, '../../..');
const textOf = (path: string): string => readFileSync(path, 'utf8');

/**
 * @param built the build, as it stands where none is given
 * @returns the files of each package by the name of its zip
 * @throws Error when the game cannot be built, or a package that is shipped is not installed
 */
export async function makePackages(
  { score, ...wishes }: Wishes,
  built = filesOf(productionBuild()),
): Promise<Readonly<Record<string, Files>>> {
  const { version } = JSON.parse(textOf(join(ROOT, 'package.json'))) as { version: string };
  const beside: Files = {
    'licences.txt': strToU8(noticeOf(shippedPackages(ROOT), textOf(join(ROOT, 'LICENSE')))),
    'sbom.cdx.json': strToU8(billOf(ROOT, 'due-yesterday')),
  };
  const { file, words } = firstCase(ROOT);
  const kit: Files = {
    'kit.html': strToU8(await kitPage(file, words, homepage())),
    'kit.css': strToU8(textOf(join(import.meta.dirname, 'kit.css'))),
    ...(await papersOf(file, words, homepage())),
  };
  return packagesOf(built, { ...wishes, version, wish: score, beside, kit });
}
