/** Teaching content whose names, pairs, keys or times do not meet is answered with file, line and what was expected. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES } from './caseFolders.ts';
import { ContentError } from './contentError.ts';
import { loadCase } from './loadCase.ts';

const SPECIMEN = join(CASES, 'specimen');
const textOf = (file: string): string | undefined =>
  existsSync(join(SPECIMEN, file)) ? readFileSync(join(SPECIMEN, file), 'utf8') : undefined;
const teaching = textOf('teaching.yaml') ?? '';
const lineOf = (part: string): number => teaching.split('\n').findIndex((line) => line.includes(part)) + 1;

/** Problems of the specimen with its teaching content changed, as lines of text. */
function problemsWith(change: (text: string) => string): string[] {
  try {
    loadCase('specimen', (file) => (file === 'teaching.yaml' ? change(teaching) : textOf(file)));
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('teaching content with a mistake in it', () => {
  it('loads when there is none, and when the case has none', () => {
    expect(problemsWith((text) => text)).toEqual([]);
    expect(loadCase('specimen', (file) => (file === 'teaching.yaml' ? undefined : textOf(file))).teaching).toBeNull();
  });

  it.each([
    [
      'a misspelt key',
      'quiet: Who in town',
      'quite: Who in town',
      /^teaching\.yaml:(\d+): .*quite: this key is not known here/,
    ],
    [
      'a screen there is none of',
      'screen: game',
      'screen: cinema',
      /^teaching\.yaml:(\d+): .*screen: expected one of off, game, /,
    ],
    [
      'an option there is none of',
      'option: let-it-pass',
      'option: owls',
      /^teaching\.yaml:(\d+): .*read-the-notice\.cases\.1\.option: no option is called owls$/,
    ],
    [
      'an argument there is none of',
      'and breaks nothing., arguments: [argument/short-notice]',
      'and breaks nothing., arguments: [argument/owls]',
      /^teaching\.yaml:(\d+): .*nothing is called argument\/owls$/,
    ],
    [
      'a concept there is none of',
      'concept: notice',
      'concept: owls',
      /^teaching\.yaml:(\d+): .*no concept is called owls$/,
    ],
    [
      'a code there is none of',
      'standards: [T.1]',
      'standards: [T.9]',
      /^teaching\.yaml:(\d+): .*no standard has the code T\.9$/,
    ],
    [
      'a gap between steps',
      'from: 10, to: 15',
      'from: 11, to: 15',
      /^teaching\.yaml:(\d+): .*steps\.1\.from: expected 10, where the step before it ends$/,
    ],
    ['steps that end too soon', 'minutes: 15', 'minutes: 20', /^teaching\.yaml:(\d+): .*minutes: its steps end at 15$/],
    [
      'a question the quiz does not ask',
      'advocate: [how-it-ended]',
      'advocate: [owls]',
      /^teaching\.yaml:(\d+): .*learning\.yaml asks nothing called owls$/,
    ],
    [
      'a seat there is none of',
      'advocate: [read-the-notice, test',
      'owl: [read-the-notice, test',
      /^teaching\.yaml:(\d+): .*no seat is called owl$/,
    ],
    [
      'a card for a decision there is none of',
      'advocate: [read-the-notice, test',
      'advocate: [owls, test',
      /^teaching\.yaml:(\d+): .*no decision is called owls$/,
    ],
    [
      'a term nobody explains',
      'vocabulary: [notice]',
      'vocabulary: [owls]',
      /^teaching\.yaml:(\d+): .*learning\.yaml explains no term called owls$/,
    ],
    [
      'a statement without its twin',
      'count-the-days: { pair: days',
      'count-the-days: { pair: owls',
      /^teaching\.yaml:(\d+): .*form a has no twin called owls$/,
    ],
  ])('%s', (_, right, wrong, sentence) => {
    const problems = problemsWith((text) => text.replace(right, wrong));
    const found = problems.find((problem) => sentence.test(problem));
    expect(found, problems.join('\n')).toBeDefined();
    expect(Number(sentence.exec(found ?? '')?.[1])).toBe(lineOf(right));
  });

  it('twins with different keys, and a form that leans', () => {
    const problems = problemsWith((text) =>
      text.replace(
        "Anyone may take a bad notice down., supported: 'no'",
        "Anyone may take a bad notice down., supported: 'yes'",
      ),
    );
    expect(problems).toContainEqual(expect.stringContaining('its twin in form b has another side or key'));
    expect(problems).toContainEqual(
      expect.stringContaining('expected as many supported as not for residents, found 2 of 2'),
    );
  });

  it('a decision without a card', () => {
    expect(problemsWith((text) => text.replace(/ {6}call-the-clerk:\n( {8}.*\n)+/, ''))).toEqual([
      expect.stringContaining('the decision call-the-clerk has no card'),
    ]);
  });
});
