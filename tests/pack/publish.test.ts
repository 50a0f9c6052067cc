/** What is published: the plain site with every zip beside it, reached by relative links; and the workflows that test and publish it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { homepage, YOUR_ADDRESS } from '../../.ci/release/homepage.ts';
import { packageNames } from '../../.ci/release/pack/packages.ts';
import { publishedSite } from '../../.ci/release/pack/publishedSite.ts';

const ROOT = join(import.meta.dirname, '../..');
const [plain = '', ...forLms] = packageNames;
const packages = {
  [plain]: {
    'index.html': strToU8('the page'),
    'kit.html': strToU8('k'),
    'kit.css': strToU8('c'),
    'licences.txt': strToU8('l'),
  },
  ...Object.fromEntries(forLms.map((name) => [name, { 'index.html': strToU8(name) }])),
};

describe('the published site', () => {
  const site = publishedSite(packages, null);
  const list = new TextDecoder().decode(site['packages/index.html']);

  it('is the plain site as its zip holds it, with every zip beside it', () => {
    expect(site).toMatchObject(packages[plain] ?? {});
    for (const name of packageNames)
      expect(unzipSync(site[`packages/${name}`] ?? new Uint8Array()), name).toEqual(packages[name]);
    expect(Object.keys(site)).toHaveLength(Object.keys(packages[plain] ?? {}).length + packageNames.length + 1);
  });

  it('leads to each zip and back by links that hold on any host', () => {
    const links = [...list.matchAll(/href="([^"]+)"/gu)].map(([, link = '']) => link);
    const paths = links.map((link) => new URL(link, 'https://a.example/civics/packages/').href);
    for (const path of paths) {
      const file = path.replace('https://a.example/civics/', '');
      expect(site, path).toHaveProperty([file === '' ? 'index.html' : file]);
    }
    expect(links.filter((link) => !link.startsWith('.'))).toEqual([]);
    for (const name of packageNames) expect(links).toContain(`./${name}`);
  });

  it('says of each zip what it is for', () => {
    for (const name of packageNames) expect(list).toMatch(new RegExp(`${name}</a> \\([0-9.]+ MB\\), for \\w`, 'u'));
  });

  it('is not made without the plain site', () => {
    expect(() => publishedSite({}, null)).toThrow('there is no due-yesterday-site.zip');
  });
});

describe('the address of the published site', () => {
  it('is one line, empty until somebody owns one', () => {
    expect(homepage('{}')).toBeNull();
    expect(homepage('{"homepage": ""}')).toBeNull();
    expect(homepage('{"homepage": "https://play.example/civics"}')).toBe('https://play.example/civics/');
  });

  it('is refused with a sentence when it is no web address', () => {
    for (const line of ['play.example', 'https://', 'ftp://play.example/'])
      expect(() => homepage(JSON.stringify({ homepage: line })), line).toThrow('it takes a web address');
  });

  it('stands in the README as it stands in package.json', () => {
    const address = homepage();
    expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(
      `Play it at ${address ? `<${address}>` : YOUR_ADDRESS}, or on your own machine.`,
    );
  });

  it('is named on the page that lists the zips, or what to say in its place', () => {
    const listOf = (home: string | null): string =>
      new TextDecoder().decode(publishedSite(packages, home)['packages/index.html']);
    expect(listOf(null)).toContain(`A class plays at ${YOUR_ADDRESS}.`);
    expect(listOf('https://play.example/')).toContain('A class plays at <a href="https://play.example/">');
  });
});

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly run?: string; readonly with?: { readonly path?: string } }[] }>
  >;
}
const workflow = (name: string): Workflow =>
  parse(readFileSync(join(ROOT, '.github/workflows', name), 'utf8')) as Workflow;
const runsOf = ({ jobs }: Workflow): string[] =>
  Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

describe('the workflows', () => {
  it('test with the command that everybody uses', () => {
    expect(runsOf(workflow('test.yml'))).toEqual(['npm test']);
  });

  it('publish what they have tested, from the folder that the command writes', () => {
    const publish = workflow('publish.yml');
    expect(runsOf(publish)).toEqual(['npm test', 'npm run site']);
    const [folder] = Object.values(publish.jobs).flatMap(({ steps }) => steps.flatMap((step) => step.with?.path ?? []));
    expect(folder).toBe('site');
    expect(readFileSync(join(ROOT, '.ci/release/site.ts'), 'utf8')).toContain("'../../site'");
  });
});
