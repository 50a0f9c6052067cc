/** The printed kit for a class without devices: the teacher's papers of the debrief as one page that needs no script. */
import { join } from 'node:path';
import type { CaseFile } from '../../../src/content/schema/caseFile.ts';
import { say, type Words } from '../../../src/pages/common/words.view.ts';
import { inDocument } from './inDocument.ts';

/** What only works on a screen. */
const ON_SCREEN = 'button, [data-paper="link"], nav a[href="#paper-link"], script';

/** The page's whole text, which names `home` where it sends a class to the game. The templates of the debrief draw it. */
export const kitPage = (file: CaseFile, words: Words, home: string | null): Promise<string> =>
  inDocument<typeof import('./kitPapers.ts'), string>(join(import.meta.dirname, 'kitPapers.ts'), (module, host) => {
    module.drawPapers(host, file, words, home);
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
  });
