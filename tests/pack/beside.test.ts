/** What a package carries beside the game: a printed kit that needs no script, licences a school can take, a bill of materials that names no machine. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticeOf, refused, shippedPackages } from '../../.ci/release/licences.ts';
import { billOf, cleaned } from '../../.ci/release/pack/bill.ts';
import { YOUR_ADDRESS } from '../../.ci/release/homepage.ts';
import { firstCase } from '../../.ci/release/pack/firstCase.ts';
import { kitPage } from '../../.ci/release/pack/kit.ts';
import { loadCaseFolder } from '../../src/content/load/caseFolders.ts';
import { firstWordsInNode } from '../fixtures/words.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the printed kit', () => {
  it('sends a class to the address of the published site, or to the one its school uses', async () => {
    const file = loadCaseFolder('specimen');
    expect(await kitPage(file, firstWordsInNode(), 'https://play.example/civics/')).toContain(
      'Open https://play.example/civics/?case=specimen&amp;debrief on the computer of the projector.',
    );
    expect(await kitPage(file, firstWordsInNode(), null)).toContain(
      `Open ${YOUR_ADDRESS}, with ?debrief at its end, on the computer of the projector.`,
    );
  });

  it('has every paper a class without devices needs, and nothing that only a screen can do', async () => {
    const { file, words } = firstCase(ROOT);
    const kit = await kitPage(file, words, null);
    const papers = [...kit.matchAll(/data-paper="([a-z]+)"/gu)].map(([, id]) => id);
    for (const paper of ['plan', 'roles', 'situations', 'tally', 'reveal', 'ticket', 'words'])
      expect(papers).toContain(paper);
    expect(papers).not.toContain('link');
    expect(kit).not.toMatch(/<script|<button|<!--|\son[a-z]+=|\sstyle=|undefined|\[object/u);
    for (const [, target] of kit.matchAll(/href="#([^"]+)"/gu)) expect(kit).toContain(`id="${target}"`);
    expect(kit).not.toContain('nowhere.example');
    expect(typeof document).toBe('undefined');
  });
});

describe('licences', () => {
  const shipped = shippedPackages(ROOT);

  it('are ones a school can take, and their texts are handed on', () => {
    expect(shipped.length).toBeGreaterThan(5);
    expect(refused(shipped)).toEqual([]);
    const notice = noticeOf(shipped, 'own licence');
    for (const { name, version } of shipped) expect(notice).toContain(`${name} ${version}`);
    expect(shipped.filter(({ text }) => text === '').map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['MIT OR (ISC AND GPL-2.0-only)', true],
    ['GPL-3.0', false],
    ['(MIT AND GPL-2.0-only)', false],
    ['(LGPL-3.0-only OR GPL-3.0-or-later)', false],
    ['(MIT OR ISC) AND GPL-3.0-only', false],
    ['Apache-2.0 WITH LLVM-exception', false],
    ['SEE LICENSE IN licence.md', false],
    ['', false],
  ])('written “%s” can be taken: %s', (licence, taken) => {
    expect(refused([{ name: 'x', version: '1', licence, text: '' }])).toHaveLength(taken ? 0 : 1);
  });
});

describe('the bill of materials', () => {
  it('names what is shipped and nothing else, the same each time', () => {
    const [one, two] = [billOf(ROOT, 'due-yesterday'), billOf(ROOT, 'due-yesterday')];
    expect(one).toBe(two);
    const { components, bomFormat, metadata } = JSON.parse(one) as {
      bomFormat: string;
      components: { name: string; version: string }[];
      metadata: { component: { name: string } };
    };
    expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'due-yesterday']);
    const names = (list: readonly { name: string; version: string }[]): string[] =>
      list.map(({ name, version }) => `${name}@${version}`).toSorted();
    expect(names(components)).toEqual(names(shippedPackages(ROOT)));
  });

  it('leaves out where a copy was fetched from, and when', () => {
    const refs = [
      { type: 'distribution', url: 'https://mirror.example/x.tgz' },
      { type: 'vcs', url: 'https://example.org/x' },
    ];
    const bill = cleaned(
      JSON.stringify({
        serialNumber: 'urn:uuid:1',
        metadata: { timestamp: 'now', component: { name: 'folder', externalReferences: refs } },
        components: [{ name: 'x', externalReferences: refs }],
      }),
      'game',
    );
    expect(bill).not.toMatch(/mirror|serialNumber|timestamp|folder/u);
    expect(bill).toContain('https://example.org/x');
  });
});
