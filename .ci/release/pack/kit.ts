/** The printed kit for a class without devices: the teacher's papers of the debrief as one page that needs no script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { runnerImport } from 'vite';
import { parse } from 'yaml';
import { homepage } from '../homepage.ts';
import { loadOffered } from '../../../src/content/load/caseFolders.ts';
import { flattenWords } from '../../../src/content/load/flattenWords.ts';
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import { say, type Words } from '../../../src/pages/common/words.view.ts';

/** What only works on a screen. */
const ON_SCREEN = 'button, [data-paper="link"], nav a[href="#paper-link"], script';

/** The kit of the case that is offered first. @throws Error when no case is offered */
export function kitOf(root: string): Promise<string> {
  const cases = join(root, 'src/content/cases');
  const [file] = loadOffered(cases);
  if (!file) throw new Error('no case is offered');
  return kitPage(
    file,
    flattenWords(parse(readFileSync(join(root, 'src/content/ui/en.yaml'), 'utf8'), { schema: 'failsafe' })),
    homepage(),
  );
}

/**
 * The page's whole text, which names `home` where it sends a class to the game. The templates of the debrief draw it, in a document that is never shown.
 */
export async function kitPage(file: CaseFile, words: Words, home: string | null): Promise<string> {
  // Templates that only work on a screen ask where they are; nothing of this address may be left in what is printed.
  const window = new Window({ url: 'https://nowhere.example/' });
  const before = {
    document: globalThis.document as Document | undefined,
    location: globalThis.location as Location | undefined,
    FormData: globalThis.FormData,
  };
  // lit-html looks for a document when it is loaded, so it is loaded after there is one. Node's own FormData takes no form of that document.
  Object.assign(globalThis, { document: window.document, location: window.location, FormData: window.FormData });
  try {
    const { module } = await runnerImport<typeof import('./kitPapers.ts')>(join(import.meta.dirname, 'kitPapers.ts'), {
      configFile: false,
      logLevel: 'error',
    });
    const host = window.document.createElement('div');
    module.drawPapers(host as unknown as HTMLElement, file, words, home);
    for (const each of host.querySelectorAll(ON_SCREEN)) each.remove();
    for (const each of host.querySelectorAll('details')) each.setAttribute('open', '');
    const body = host.innerHTML.replaceAll(/<!--.*?-->/gsu, '').replaceAll(/ tabindex="-1"/gu, '');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(words, 'debriefPage.teacher')}</title>
<link rel="stylesheet" href="./kit.css">
</head>
<body>
${body}
</body>
</html>
`;
  } finally {
    Object.assign(globalThis, before);
    await window.happyDOM.close();
  }
}
