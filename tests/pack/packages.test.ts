/** Each package: its manifest is well formed and fits its schema, lists every file, and only what must be otherwise than on the site is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { packagesOf } from '../../.ci/release/pack/packages.ts';
import { zipOf } from '../../.ci/release/pack/zip.ts';

const PAGE = '<!doctype html><html lang="en"><meta content="connect-src &#39;self&#39;; x">';
const site = { 'assets/a&b.js': strToU8('1'), 'index.html': strToU8(PAGE), 'worker.js': strToU8('2') };
const more = {
  edition: 'core',
  mastery: null,
  moveOn: 'Completed',
  beside: { 'licences.txt': strToU8('MIT') },
  kit: { 'kit.html': strToU8('key') },
};
const packed = packagesOf(site, { version: '0.1.0', wish: 'record', lrs: 'https://lrs.school.example', ...more });
const text = (name: string, path: string): string => new TextDecoder().decode(packed[name]?.[path]);

const schemas = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.xsd'))
  .map((fileName) => ({ fileName, contents: readFileSync(join(import.meta.dirname, fileName), 'utf8') }));
async function problems(xml: string, fileName: string): Promise<string[]> {
  const schema = schemas.filter((each) => each.fileName === fileName);
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema,
    preload: schemas.filter((each) => each.fileName !== fileName),
  });
  return errors.map(({ message }) => message);
}

const KINDS = [
  ['due-yesterday-scorm12.zip', 'imsmanifest.xml', 'scorm12.xsd', 'adlcp:scormtype="sco"'],
  ['due-yesterday-scorm2004.zip', 'imsmanifest.xml', 'scorm2004.xsd', 'adlcp:scormType="sco"'],
  ['due-yesterday-cmi5.zip', 'cmi5.xml', 'cmi5.xsd', 'moveOn="Completed"'],
] as const;

describe.each(KINDS)('%s', (name, path, schema, vital) => {
  const manifest = text(name, path);

  it('has a manifest at its root that fits its schema', async () => {
    expect(await problems(manifest, schema)).toEqual([]);
  });

  it('would not pass without what is vital, with a name that points nowhere, or broken', async () => {
    expect(await problems(manifest.replace(vital, ''), schema)).not.toEqual([]);
    expect(await problems(manifest.replace('</title>', ''), schema)).not.toEqual([]);
    expect(
      await problems(
        path === 'cmi5.xml'
          ? manifest.replace(/urn:[^"]+:unit/u, 'no iri')
          : manifest.replace(/identifierref="[^"]+"/u, 'identifierref="nowhere"'),
        schema,
      ),
    ).not.toEqual([]);
  });

  it('lists every file, the page first', () => {
    if (path === 'cmi5.xml') return expect(manifest).toContain('<url>index.html</url>');
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/gu)].map(([, file]) => file?.replace('&#38;', '&'));
    return expect(listed).toEqual([
      'index.html',
      ...Object.keys(packed[name] ?? {}).filter((each) => each !== 'index.html' && each !== path),
    ]);
  });

  it('tells the page which gradebook to look for and which figure to report, and changes no other file', () => {
    const kind = schema.replace('.xsd', '');
    expect(text(name, 'index.html')).toContain(`data-lms="${kind}" data-lms-score="record" data-lms-edition="core"`);
    expect(text(name, 'here.txt')).toBe('Due Yesterday is here.');
    for (const file of Object.keys(site).filter((each) => each !== 'index.html'))
      expect(packed[name]?.[file]).toBe(site[file as keyof typeof site]);
  });
});

describe('the packages together', () => {
  it('let only the cmi5 page speak to another site, and only to the one named', () => {
    expect(text('due-yesterday-cmi5.zip', 'index.html')).toContain(
      'connect-src &#39;self&#39; https://lrs.school.example;',
    );
    for (const name of ['due-yesterday-site.zip', 'due-yesterday-scorm12.zip', 'due-yesterday-scorm2004.zip'])
      expect(text(name, 'index.html')).toContain('connect-src &#39;self&#39;; x');
  });

  it('all carry the licences; the printed kit, which has the answers, is in the plain site alone', () => {
    for (const files of Object.values(packed)) expect(files).toHaveProperty(['licences.txt']);
    expect(
      Object.entries(packed)
        .filter(([, files]) => 'kit.html' in files)
        .map(([name]) => name),
    ).toEqual(['due-yesterday-site.zip']);
  });

  it('ask in cmi5 for the mastery score and the rule to move on that were wished for', async () => {
    const wished = { ...more, mastery: 0.6, moveOn: 'CompletedAndPassed' };
    const files = packagesOf(site, { version: '1', wish: 'law', lrs: 'https:', ...wished })['due-yesterday-cmi5.zip'];
    const structure = new TextDecoder().decode(files?.['cmi5.xml']);
    expect(structure).toContain('moveOn="CompletedAndPassed" masteryScore="0.6"');
    expect(await problems(structure, 'cmi5.xsd')).toEqual([]);
  });

  it('are the same bytes each time', () => {
    expect(zipOf(packed['due-yesterday-scorm12.zip'] ?? {})).toEqual(zipOf(packed['due-yesterday-scorm12.zip'] ?? {}));
  });

  it('are not made from a page that cannot be marked', () => {
    expect(() =>
      packagesOf({ 'index.html': strToU8('<p>') }, { version: '1', wish: 'law', lrs: 'https:', ...more }),
    ).toThrow('index.html has no');
  });
});
