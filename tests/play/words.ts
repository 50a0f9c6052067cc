/** The interface's words in Node, as the build gives them to the browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { flattenWords } from '../../src/content/load/flattenWords.ts';

export const firstWordsInNode = (): Record<string, string> =>
  flattenWords(
    parse(readFileSync(join(import.meta.dirname, '../../src/content/ui/en.yaml'), 'utf8'), { schema: 'failsafe' }),
  );
