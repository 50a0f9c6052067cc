/** Makes every package of the production build, in memory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { filesOf, type Files } from '../files.ts';
import { noticeOf, shippedPackages } from '../licences.ts';
import { productionBuild } from '../productionBuild.mjs';
import { billOf } from './bill.ts';
import { kitOf } from './kit.ts';
import { packagesOf } from './packages.ts';
import type { Wishes } from './wishes.ts';

const ROOT = join(import.meta.dirname, '../../..');
const textOf = (path: string): string => readFileSync(path, 'utf8');

/**
 * @returns the files of each package by the name of its zip
 * @throws Error when the game cannot be built, or a package that is shipped is not installed
 */
export async function makePackages({ score, ...wishes }: Wishes): Promise<Readonly<Record<string, Files>>> {
  const built = filesOf(productionBuild());
  const { version } = JSON.parse(textOf(join(ROOT, 'package.json'))) as { version: string };
  const beside: Files = {
    'licences.txt': strToU8(noticeOf(shippedPackages(ROOT), textOf(join(ROOT, 'LICENSE')))),
    'sbom.cdx.json': strToU8(billOf(ROOT, 'due-yesterday')),
  };
  const kit: Files = {
    'kit.html': strToU8(await kitOf(ROOT)),
    'kit.css': strToU8(textOf(join(import.meta.dirname, 'kit.css'))),
  };
  return packagesOf(built, { ...wishes, version, wish: score, beside, kit });
}
