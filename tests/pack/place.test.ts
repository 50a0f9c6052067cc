/** Where the zips go: into any folder the user names, without harm to what lies there, and with a clear sentence where they cannot. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../.ci/release/pack.ts';
import { packageNames } from '../../.ci/release/pack/packages.ts';
import { checkEmpty, checkPlace, PlaceError, writeAll } from '../../.ci/release/pack/place.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'due-place-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing the zips', () => {
  it('makes the folder, replaces zips of the same name, and leaves everything else', () => {
    const out = join(folder, 'a/b');
    writeAll(out, { 'one.zip': bytes('old') });
    writeFileSync(join(out, 'thesis.txt'), 'mine');
    writeAll(out, { 'one.zip': bytes('new'), 'two.zip': bytes('2') });
    expect(readdirSync(out).toSorted()).toEqual(['one.zip', 'thesis.txt', 'two.zip']);
    expect(readFileSync(join(out, 'one.zip'), 'utf8')).toBe('new');
    expect(readFileSync(join(out, 'thesis.txt'), 'utf8')).toBe('mine');
  });

  it('writes all or none: where one cannot be written, those of before stay as they were', () => {
    writeAll(folder, { 'one.zip': bytes('old') });
    mkdirSync(join(folder, 'two.zip'));
    expect(() => writeAll(folder, { 'one.zip': bytes('new'), 'two.zip': bytes('2') })).toThrow(PlaceError);
    expect(readdirSync(folder).toSorted()).toEqual(['one.zip', 'two.zip']);
    expect(readFileSync(join(folder, 'one.zip'), 'utf8')).toBe('old');
  });

  it('leaves no half-written file behind when the disk refuses one', () => {
    const broken = { 'one.zip': bytes('new'), 'none/two.zip': bytes('its folder is not there') };
    expect(() => writeAll(folder, broken)).toThrow('cannot be written (ENOENT). Name another folder with --out.');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('mixes a site with nothing that lies there already', () => {
    checkEmpty(join(folder, 'new'));
    expect(readdirSync(join(folder, 'new'))).toEqual([]);
    writeFileSync(join(folder, 'new/thesis.txt'), 'mine');
    expect(() => checkEmpty(join(folder, 'new'))).toThrow('is not empty: there is thesis.txt in it. Empty it yourself');
  });

  it('says what is in the way', () => {
    writeFileSync(join(folder, 'file'), 'mine');
    expect(() => checkPlace(join(folder, 'file'), [])).toThrow(
      `${join(folder, 'file')} is a file, and the zips need a folder. Name another folder with --out.`,
    );
    expect(() => checkPlace(join(folder, 'file/under'), [])).toThrow('goes through a file as if that were a folder');
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  });
});

describe('npm run pack', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  beforeEach(() => said.mockClear());

  it.each([
    [['--score', 'luck'], '--score was "luck"; it takes one of law-and-record, law, record, care.'],
    [['--edition', 'long'], '--edition was "long"; it takes one of core, full.'],
    [['--mastery', '60'], '--mastery was "60"; it takes a share from 0 to 1, as 0.6.'],
    [['--move-on', 'Done'], '--move-on was "Done"; it takes one of Completed, Passed,'],
    [['--lrs', 'lrs.school.example'], '--lrs was "lrs.school.example"; it takes the origin'],
    [['--out', ''], '--out was empty; it takes a folder'],
    [['--out'], 'This command takes --score, --edition, --mastery, --move-on, --lrs and --out.'],
    [['--where', 'x'], 'This command takes --score, --edition, --mastery, --move-on, --lrs and --out.'],
  ])('refuses %j with a sentence and code 2', async (argv, sentence) => {
    expect(await main(argv)).toBe(2);
    expect(said.mock.calls.flat().join('\n')).toContain(sentence);
  });

  it('refuses a place it cannot write before it builds anything, and destroys nothing there', async () => {
    writeFileSync(join(folder, 'file'), 'mine');
    expect(await main(['--out', join(folder, 'file')])).toBe(2);
    expect(said.mock.calls.flat().join('\n')).toContain('is a file, and the zips need a folder');
    const [first = ''] = packageNames;
    mkdirSync(join(folder, 'docs', first), { recursive: true });
    writeFileSync(join(folder, 'docs', first, 'thesis.txt'), 'mine');
    expect(await main(['--out', join(folder, 'docs')])).toBe(2);
    expect(said.mock.calls.flat().join('\n')).toContain('Move it away, or name another folder');
    expect(existsSync(join(folder, 'docs', first, 'thesis.txt'))).toBe(true);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  });
});
