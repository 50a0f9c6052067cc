/** A case is loaded once while its files stay as they are, and never shown as it was before a change. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CASES, loadCaseFolder } from '../content/load/caseFolders.ts';
import { keptCases } from './keptCases.ts';

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

describe('kept cases', () => {
  it('are what the loader gives, loaded once', () => {
    const caseOf = keptCases();
    const file = caseOf(folder);
    expect(file).toEqual(loadCaseFolder('specimen', root));
    expect(caseOf(folder)).toBe(file);
  });

  it('are loaded anew when a file has changed, been added or been taken away', () => {
    const caseOf = keptCases();
    const before = caseOf(folder);
    change('roles/advocate/role.yaml', /^title: .*$/mu, 'title: Changed');
    const changed = caseOf(folder);
    expect(changed).not.toBe(before);
    expect(changed).toEqual(loadCaseFolder('specimen', root));
    expect(changed).not.toEqual(before);
    rmSync(join(folder, 'teaching.yaml'));
    expect(caseOf(folder).teaching).toBeNull();
  });

  it('say what is wrong each time, and are well again when it is mended', () => {
    const caseOf = keptCases();
    const file = caseOf(folder);
    const text = readFileSync(join(folder, 'facts.yaml'), 'utf8');
    writeFileSync(join(folder, 'facts.yaml'), 'facts: nothing');
    expect(() => caseOf(folder)).toThrow('facts.yaml');
    expect(() => caseOf(folder)).toThrow('facts.yaml');
    writeFileSync(join(folder, 'facts.yaml'), text);
    expect(caseOf(folder)).toEqual(file);
  });
});
