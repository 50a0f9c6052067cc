/** The case that is offered first, with the words of the interface: what everything that is made for teachers is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadOffered } from '../../../src/content/load/caseFolders.ts';
import { flattenWords } from '../../../src/content/load/flattenWords.ts';
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import type { Words } from '../../../src/pages/common/words.view.ts';

/** @param root the folder of the project @throws Error when no case is offered */
export function firstCase(root: string): { readonly file: CaseFile; readonly words: Words } {
  const [file] = loadOffered(join(root, 'src/content/cases'));
  if (!file) throw new Error('no case is offered');
  const words = parse(readFileSync(join(root, 'src/content/ui/en.yaml'), 'utf8'), { schema: 'failsafe' });
  return { file, words: flattenWords(words) };
}
