/** Puts the readers that the game does not ship into a folder of their own, which is gone afterwards: what is only measured is no dependency. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Each package with the version that is measured. */
export const MEASURED = { 'zxing-wasm': '3.1.3', 'barcode-detector': '3.2.2' } as const;

/** @returns the folder, or null where npm could not bring them: without a network, for one */
export function installReaders(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'readers-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const names = Object.entries(MEASURED).map(([name, version]) => `${name}@${version}`);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...names], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return status === 0 ? folder : null;
}
