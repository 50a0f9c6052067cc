/** A hearing whose names do not meet is answered with file, line and what was expected. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES } from './caseFolders.ts';
import { ContentError } from './contentError.ts';
import { loadCase } from './loadCase.ts';

const SPECIMEN = join(CASES, 'specimen');
const textOf = (file: string): string | undefined =>
  existsSync(join(SPECIMEN, file)) ? readFileSync(join(SPECIMEN, file), 'utf8') : undefined;
const hearing = textOf('hearing.yaml') ?? '';
const lineOf = (part: string): number => hearing.split('\n').findIndex((line) => line.includes(part)) + 1;

/** Problems of the specimen with its hearing (or another file) changed, as lines of text. */
function problemsWith(change: (text: string) => string, changed = 'hearing.yaml'): string[] {
  try {
    loadCase('specimen', (file) => (file === changed ? change(textOf(file) ?? '') : textOf(file)));
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('a hearing with a mistake in it', () => {
  it('loads when there is none', () => {
    expect(problemsWith((text) => text)).toEqual([]);
  });

  it.each([
    [
      'a side nobody stands for',
      'burden: town',
      'burden: owls',
      /^hearing\.yaml:(\d+): hearing\.stages\.notice\.burden: no side of the hearing is called owls$/,
    ],
    [
      'a question put to nobody',
      'to: residents',
      'to: owls',
      /^hearing\.yaml:(\d+): hearing\.stages\.notice\.questions\.three-days\.to: no side of the hearing is called owls$/,
    ],
    [
      'an ending on a stage there is none of',
      'carried: { notice: residents',
      'carried: { weather: residents',
      /^hearing\.yaml:(\d+): hearing\.endings\.set-aside\.carried\.weather: no stage is called weather$/,
    ],
    [
      'an ending on what is asked after the ruling',
      'carried: { notice: residents',
      'carried: { postponed: residents',
      /^hearing\.yaml:(\d+): .*postponed is asked after the ruling/,
    ],
    [
      'an ending carried by nobody',
      'carried: { notice: residents',
      'carried: { notice: owls',
      /^hearing\.yaml:(\d+): .*no side of the hearing is called owls$/,
    ],
  ])('%s', (_, right, wrong, sentence) => {
    const problems = problemsWith((text) => text.replace(right, wrong));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
    expect(Number(sentence.exec(problems[0] ?? '')?.[1])).toBe(lineOf(right));
  });

  it('a question with one position', () => {
    const problems = problemsWith((text) => text.replace(/^ +on-the-web: .*\n/m, ''));
    expect(problems).toEqual([expect.stringMatching(/people-knew\.positions: expected at least two positions$/)]);
  });

  it('a position that stands on nothing', () => {
    const problems = problemsWith((text) => text.replace(', asserts: [argument/web-counts]', ''));
    expect(problems).toEqual([
      expect.stringMatching(/positions\.on-the-web: expected a position to assert or deny something$/),
    ]);
  });

  it('a tray that offers what has no slip', () => {
    const problems = problemsWith(
      (text) => text.replace(/( {2}bakery-opened:\n(?: {4}.*\n)*?) {4}slip: .*\n/, '$1'),
      'facts.yaml',
    );
    expect(problems).toContainEqual(
      expect.stringMatching(
        /^hearing\.yaml:\d+: .*tray\.facts\.1: fact\/bakery-opened is offered here, so it needs a slip$/,
      ),
    );
  });

  it('no ending for the rest, or one that shuts out those below it', () => {
    expect(problemsWith((text) => text.replace('carried: {}', 'carried: { danger: town }'))).toEqual([
      expect.stringContaining('expected the last ending to have nothing in `carried`'),
    ]);
    expect(
      problemsWith((text) => text.replace('carried: { notice: residents, danger: residents }', 'carried: {}')),
    ).toEqual([expect.stringContaining('those below it are never reached')]);
  });
});
