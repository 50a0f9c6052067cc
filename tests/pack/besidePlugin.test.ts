/** Where the door for teachers links to what lies beside the game, the development server has the paper or says where the zips are. */
import { expect, it } from 'vitest';
import { EDITABLE, PACKAGES, PAPERS } from '../../src/pages/debrief/common/editable.view.ts';
import { besideAt } from '../../.ci/release/besidePlugin.ts';

const paper = new Uint8Array([1]);
const said = async (path: string): Promise<string> => {
  const found = await besideAt(path, async () => paper);
  if (!found) return 'the game';
  return found.body === paper ? 'the paper' : /npm start.*npm run pack/su.test(String(found.body)) ? 'where' : 'else';
};

it.each([
  ...Object.values(EDITABLE).map((name) => [PAPERS + name, 'the paper']),
  [PACKAGES, 'where'],
  [`${PACKAGES}due-yesterday-site.zip`, 'where'],
  [`${PAPERS}other.docx`, 'the game'],
  ['', 'the game'],
  ['src/main.ts', 'the game'],
])('%s: %s', async (path, what) => {
  expect(await said(path)).toBe(what);
});
