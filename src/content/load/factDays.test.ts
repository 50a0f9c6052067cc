/** A fact that lies in a tray before its day, or that nobody ever tells the seat, is answered with file, line and both days. */
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CASES } from './caseFolders.ts';
import { ContentError } from './contentError.ts';
import { loadCase } from './loadCase.ts';

const SPECIMEN = join(CASES, 'specimen');
const textOf = (file: string): string | undefined =>
  existsSync(join(SPECIMEN, file)) ? readFileSync(join(SPECIMEN, file), 'utf8') : undefined;

/** Problems of the specimen with the days of one fact written anew. */
function problemsWith(fact: string, known: string): string[] {
  const inFact = new RegExp(`(^  ${fact}:\\n(?:    .*\\n)*?    known: )\\{.*\\}`, 'm');
  try {
    loadCase('specimen', (file) =>
      file === 'facts.yaml' ? textOf(file)?.replace(inFact, `$1${known}`) : textOf(file),
    );
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const DAY = /expected one known by \d{4}-\d{2}-\d{2}, the day of this decision$/.source;

it.each<[string, string, string, string, string]>([
  ['a fact of a later day', 'bakery-opened', '{ public: 2999-01-01 }', 'decisions', 'was first known on 2999-01-01'],
  [
    'a fact that nobody tells the seat',
    'bakery-opened',
    '{ clerk: 2016-01-01 }',
    'decisions',
    'is never known to advocate',
  ],
  ['the same in a coda', 'second-notice-20-april', '{ public: 2999-01-01 }', 'coda', 'was first known on 2999-01-01'],
  [
    'and a coda that is never told',
    'second-notice-20-april',
    '{ clerk: 2018-01-01 }',
    'coda',
    'is never known to advocate',
  ],
])('%s', (_what, fact, known, file, found) => {
  const problems = problemsWith(fact, known).filter((line) => line.startsWith(`roles/advocate/${file}.yaml:`));
  expect(problems).not.toEqual([]);
  for (const line of problems)
    expect(line).toMatch(
      new RegExp(`^roles/advocate/${file}\\.yaml:\\d+: decisions\\..*: fact/${fact} ${found}; ${DAY}`),
    );
});
