/** A case is loaded once while its files stay as they are, and never shown as it was before a change. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CASES, loadCaseFolder } from './caseFolders.ts';
import { loadCase } from './loadCase.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'due-cases-'));
  folder = join(root, 'specimen');
  cpSync(join(CASES, 'specimen'), folder, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const change = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};

const load = () => loadCaseFolder('specimen', root);
/** What the loader makes of the folder as it is, asked past its memory. */
const anew = () =>
  loadCase('specimen', (file) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined,
  );

describe('a case', () => {
  it('is loaded once, and nobody can change it for the next', () => {
    const file = load();
    expect(file).toEqual(anew());
    expect(load()).toBe(file);
    expect(() => Object.assign(file.seats, { advocate: null })).toThrow(TypeError);
  });

  it('is loaded anew when a file has changed, been added or been taken away', () => {
    const teaching = readFileSync(join(folder, 'teaching.yaml'), 'utf8');
    const before = load();
    change('roles/advocate/role.yaml', /^title: .*$/mu, 'title: Changed');
    const changed = load();
    expect(changed).toEqual(anew());
    expect(changed).not.toEqual(before);
    rmSync(join(folder, 'teaching.yaml'));
    expect(load().teaching).toBeNull();
    writeFileSync(join(folder, 'teaching.yaml'), teaching);
    expect(load()).toEqual(changed);
  });

  it('says what is wrong each time, and is well again when it is mended', () => {
    const file = load();
    const text = readFileSync(join(folder, 'facts.yaml'), 'utf8');
    writeFileSync(join(folder, 'facts.yaml'), 'facts: nothing');
    expect(load).toThrow('facts.yaml');
    expect(load).toThrow('facts.yaml');
    writeFileSync(join(folder, 'facts.yaml'), text);
    expect(load()).toEqual(file);
  });
});
