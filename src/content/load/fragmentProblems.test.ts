/** A fragment or a check that names nothing, or a statement that does not cite the source, is told by file and line. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CASES } from './caseFolders.ts';
import { loadCase } from './loadCase.ts';

/** Loads the specimen with some files written anew or added to. */
const loaded = (change: Readonly<Record<string, (text: string) => string>>) =>
  loadCase('specimen', (file) => {
    const path = join(CASES, 'specimen', file);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    return change[file]?.(text) ?? (existsSync(path) ? text : undefined);
  });
const fragments = (text: string) => ({ 'fragments.yaml': () => `fragments:\n${text}` });
const checks = (text: string) => ({ 'roles/advocate/role.yaml': (role: string) => `${role}\nchecks:\n${text}` });
const claim = 'claim: { by: A neighbor, text: It is decided., label: constructed, sources: [source/notice] }';
const check = (settles: string, line: string, before = '') =>
  `  one:\n    ${claim}\n    source: source/notice\n    settles: ${settles}\n${before}    lines:\n      a: ${line}\n`;

it('those that fit are loaded', () => {
  const file = loaded({
    ...fragments('  source/notice:\n    day: { words: On March 9, proves: [fact/posted-9-march, the board] }\n'),
    ...checks(check('a', '{ quoted: On March 9, says: That is so. }')),
  });
  expect(file.fragments['source/notice']?.['day']?.words).toBe('On March 9');
  expect(file.seats['advocate']?.checks['one']?.settles).toBe('a');
});

it.each([
  [
    'a source that is none',
    fragments('  source/gone:\n    day: { words: On March 9, proves: [the board] }\n'),
    'fragments.yaml:3: fragments.source/gone: nothing is called source/gone',
  ],
  [
    'a statement that is none',
    fragments('  source/notice:\n    day: { words: On March 9, proves: [fact/gone] }\n'),
    'nothing is called fact/gone',
  ],
  [
    'a statement that does not cite the source',
    fragments('  source/inspection:\n    day: { words: On March 9, proves: [fact/posted-9-march] }\n'),
    'fact/posted-9-march does not cite source/inspection',
  ],
  ['a line that settles and is none', checks(check('b', '{ told: A day., says: So. }')), 'no line is called b'],
  ['a line without words', checks(check('a', '{ says: So. }')), 'expected words that stand there, or what it says'],
  [
    'words that nobody has seen',
    checks(check('a', '{ quoted: On March 9, says: So. }')),
    'fragments.yaml has no such words of source/notice',
  ],
  [
    'a decision that is none',
    checks(check('a', '{ told: A day., says: So. }', '    before: gone\n')),
    'no decision is called gone',
  ],
])('%s', (_, change, message) => {
  expect(() => loaded(change)).toThrow(message);
});
