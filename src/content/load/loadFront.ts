/** Reads what a case says of itself where the game is found or shared; for the build alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Front } from '../schema/front.ts';
import { CASES } from './caseFolders.ts';
import { readYaml } from './readYaml.ts';

/**
 * The front of the case in `<root>/<name>`; null where it has none.
 * @throws ContentError with file and line when front.yaml does not follow its grammar
 */
export function loadFront(name: string, root = CASES): Front | null {
  const path = join(root, name, 'front.yaml');
  return existsSync(path) ? readYaml(path, readFileSync(path, 'utf8'), Front).data : null;
}
