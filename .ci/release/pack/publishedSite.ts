/** The site as it is published: the plain site, every zip under packages/, and a page there that leads to each. */
import { strToU8 } from 'fflate';
import type { Files } from '../files.ts';
import { PACKAGES, PAPERS } from '../../../src/pages/debrief/common/editable.view.ts';
import { YOUR_ADDRESS } from '../homepage.ts';
import { packageNames } from './packages.ts';
import { zipOf } from './zip.ts';

/** What each zip is for, in the order of the names of packages. */
const MEANT_FOR: readonly string[] = [
  'for any web server; with the printed kit for a class without devices, which holds the answers',
  'for a learning system that takes SCORM 1.2; take this one if in doubt',
  'for a learning system that takes SCORM 2004, 4th edition',
  'for a learning system that takes cmi5 (xAPI)',
];

/**
 * All links are relative, so that the zips are there on whatever host the folder is put.
 * @param home the address of the published site, null while there is none
 * @param packages the files of each package by the name of its zip
 * @throws Error when there is no plain site among them
 */
export function publishedSite(packages: Readonly<Record<string, Files>>, home: string | null): Files {
  const [plain = ''] = packageNames;
  const site = packages[plain];
  if (!site) throw new Error(`there is no ${plain} among the packages`);
  const zips = packageNames.map((name) => [name, zipOf(packages[name] ?? {})] as const);
  return {
    ...site,
    ...Object.fromEntries(zips.map(([name, zip]) => [PACKAGES + name, zip])),
    [`${PACKAGES}index.html`]: strToU8(
      listPage(
        zips.map(([name, zip]) => [name, zip.length]),
        Object.keys(site).filter((path) => path.startsWith(PAPERS)),
        home,
      ),
    ),
  };
}

const listPage = (
  zips: readonly (readonly [name: string, bytes: number])[],
  papers: readonly string[],
  home: string | null,
): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Due Yesterday: packages</title>
<link rel="stylesheet" href="../kit.css">
</head>
<body>
<h1>Due Yesterday, to carry away</h1>
<p><a href="../">Play it here</a>, or take it to a place of your own. Each file holds the whole game. A class plays at ${home ? `<a href="${home}">${home}</a>` : YOUR_ADDRESS}.</p>
<ul>
${zips
  .map(
    ([name, bytes], n) =>
      `<li><a href="./${name}">${name}</a> (${(bytes / 1e6).toFixed(1)} MB), ${MEANT_FOR[n] ?? ''}</li>`,
  )
  .join('\n')}
</ul>
<p><a href="../kit.html">The printed kit</a>, for teachers. ${papers.length > 0 ? `Papers and slides to change: ${papers.map((path) => `<a href="../${path}">${path.slice(PAPERS.length)}</a>`).join(', ')}.` : ''} <a href="../licences.txt">Licences</a>.</p>
</body>
</html>
`;
