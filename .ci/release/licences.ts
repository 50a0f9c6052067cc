/** `npm run licences`: every package whose code is shipped, with its version and licence; fails on one that a school could not take. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import satisfies from 'spdx-satisfies';

const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Zlib'];

/** What a package holds that is under another licence, by its package: its file of WebAssembly is built from zxing-cpp. */
const WITHIN: Readonly<Record<string, { readonly name: string; readonly licence: string; readonly file: string }>> = {
  'zxing-wasm': { name: 'zxing-cpp', licence: 'Apache-2.0', file: 'texts/apache-2.0.txt' },
};

export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string; // of the licence; empty where the package has none
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly license?: string; readonly dev?: boolean; readonly optional?: boolean }
    >
  >;
}

/** What the lock file names beside tools, in order. @throws Error when a package is locked and not installed */
export function shippedPackages(root: string): Shipped[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version = '', license = '' }]) => {
      const folder = join(root, path);
      if (!existsSync(folder)) throw new Error(`${path} is not installed: run npm ci first`);
      const file = readdirSync(folder).find((name) => /^licen[cs]e(-mit)?(\.(md|txt))?$/iu.test(name));
      const name = path.replace(/^.*node_modules\//u, '');
      const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
      const within = WITHIN[name];
      if (!within) return { name, version, licence: license, text };
      const other = readFileSync(join(import.meta.dirname, within.file), 'utf8').trim();
      return {
        name,
        version,
        licence: `${license} AND ${within.licence}`,
        text: `${text}\n\nIt holds ${within.name} (${within.licence}):\n\n${other}`,
      };
    });
}

export const refused = (shipped: readonly Shipped[]): readonly Shipped[] =>
  shipped.filter(({ licence }) => !canBeTaken(licence));

/** Whether a licence, written as SPDX has it, leaves a choice (`OR`) whose every part (`AND`) is on the list; what is not SPDX is none. */
function canBeTaken(licence: string): boolean {
  try {
    return satisfies(licence, ALLOWED);
  } catch {
    return false;
  }
}

/** The notice that goes into every package: each licence with its text, as those licences ask. */
export const noticeOf = (shipped: readonly Shipped[], own: string): string =>
  [
    `Due Yesterday\n\n${own.trim()}`,
    ...shipped.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`),
  ].join(`\n\n${'-'.repeat(72)}\n\n`);

export function main(): number {
  const shipped = shippedPackages(join(import.meta.dirname, '../..'));
  const width = Math.max(...shipped.map(({ name }) => name.length));
  for (const { name, version, licence } of shipped)
    console.log(`${name.padEnd(width)}  ${version.padEnd(8)}  ${licence}`);
  console.log(`\n${shipped.length} packages. Pictures, sound and typefaces: assets/credits.yaml.`);
  const bad = refused(shipped);
  for (const { name, licence } of bad)
    console.error(`${name} is under "${licence}", which is not on the list of .ci/release/licences.ts.`);
  return bad.length > 0 ? 1 : 0;
}
