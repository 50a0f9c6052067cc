/** Every mistake a writer can make in a case is answered with file, line and what was expected. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASES, loadCaseFolder } from './caseFolders.ts';
import { ContentError } from './contentError.ts';
import { loadCase } from './loadCase.ts';

const SPECIMEN = join(CASES, 'specimen');
const textOf = (file: string): string | undefined =>
  existsSync(join(SPECIMEN, file)) ? readFileSync(join(SPECIMEN, file), 'utf8') : undefined;

/** Loads the specimen with one file changed and returns the problems as lines of text. */
function problemsWith(changed: string, change: (text: string) => string | undefined): string[] {
  try {
    loadCase('specimen', (file) => (file === changed ? change(textOf(file) ?? '') : textOf(file)));
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const lineOf = (file: string, part: string): number =>
  (textOf(file) ?? '').split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a case with a mistake in it', () => {
  it('loads when there is none', () => {
    expect(Object.keys(loadCaseFolder('specimen').seats)).toEqual(['advocate']);
  });

  it('a misspelt key: where it stands and that it is not known', () => {
    const line = lineOf('facts.yaml', 'statement:');
    const [first] = problemsWith('facts.yaml', (text) => text.replace('statement:', 'statment:'));
    expect(first).toMatch(
      new RegExp(`^facts\\.yaml:\\d+: facts\\.[a-z0-9-]+\\.statement: expected string, but it is missing`),
    );
    expect(problemsWith('facts.yaml', (text) => text.replace('statement:', 'statment:'))).toContainEqual(
      expect.stringMatching(new RegExp(`^facts\\.yaml:${line}: .*statment: this key is not known here`)),
    );
  });

  it('a label that does not exist: the list of those that do', () => {
    const line = lineOf('facts.yaml', 'label:');
    const [first] = problemsWith('facts.yaml', (text) => text.replace(/label: [a-z-]+/, 'label: certain'));
    expect(first).toMatch(
      new RegExp(
        `^facts\\.yaml:${line}: .*label: expected one of on-record, alleged, reported, constructed, held, law$`,
      ),
    );
  });

  it('a reference to nothing: the name that nothing has', () => {
    const problems = problemsWith('roles/advocate/decisions.yaml', (text) =>
      text.replace(/argument\/[a-z-]+/, 'argument/nothing-like-it'),
    );
    expect(problems[0]).toMatch(
      /^roles\/advocate\/decisions\.yaml:\d+: .*: nothing is called argument\/nothing-like-it$/,
    );
  });

  it('a day at a desk that has no name: the desks that have one', () => {
    const line = lineOf('outcome.yaml', 'desk: council');
    expect(problemsWith('outcome.yaml', (text) => text.replace('desk: council', 'desk: counsil'))).toEqual([
      expect.stringMatching(
        new RegExp(`^outcome\\.yaml:${line}: .*desk: expected one of the desks named above: advocate, council$`),
      ),
    ]);
  });

  it('a meter or a kind of people that case.yaml does not list: those that it lists', () => {
    expect(problemsWith('acts.yaml', (text) => text.replace('moves: { anger: 2 }', 'moves: { exposure: 2 }'))).toEqual([
      `acts.yaml:${lineOf('acts.yaml', 'moves: { anger: 2 }')}: acts.takes-notice-down.moves.exposure: case.yaml lists no meter called exposure; it lists anger`,
    ]);
    const line = lineOf('outcome.yaml', 'kind: unknown');
    expect(problemsWith('outcome.yaml', (text) => text.replace('kind: unknown', 'kind: speaker'))).toEqual([
      `outcome.yaml:${line}: outcome.people.3.kind: case.yaml lists no kind of people called speaker; it lists party, office, unknown`,
    ]);
  });

  it('a second meter, for which there is no room', () => {
    const more = '  joy: { title: Joy, means: Joy., levels: [a, b, c, d] }\n';
    expect(problemsWith('case.yaml', (text) => text.replace('  anger:\n', `${more}  anger:\n`))).toEqual([
      `case.yaml:${lineOf('case.yaml', 'meters:') + 1}: meters: expected at most one meter: the bar has room for no more`,
    ]);
  });

  it('broken YAML: the line where reading stopped', () => {
    expect(problemsWith('acts.yaml', (text) => `${text}\n  - [unclosed`)[0]).toMatch(
      /^acts\.yaml:\d+: not readable as YAML: /,
    );
  });

  it('a missing file: its name', () => {
    expect(problemsWith('rubric.yaml', () => undefined)).toContain('rubric.yaml:1: this file is missing');
  });

  it('every mistake is told at once, not only the first', () => {
    const problems = problemsWith('sources.yaml', (text) => text.replaceAll(/kind: [a-z-]+/g, 'kind: rumour'));
    expect(problems.length).toBeGreaterThan(1);
  });

  it.each([
    ['a decision too few', /^ {2}before-the-council:\n[\s\S]*$/m, '', 'decisions: expected 3 decisions, found 2'],
    ['a day before it begins', 'date: 2018-04-24', 'date: 2018-04-01', 'expected 2018-04-20'],
    ['a coda before the seat is over', 'from: 2018-04-20', 'from: 2016-03-12', 'expected a day after 2016-03-12'],
    ['a name that the seat has', /the-clerk-again/g, 'call-the-clerk', 'the seat has a decision of this name'],
    [
      'a course that ends the road',
      'ref: SC1/a',
      'ref: SC1/a\n        ends: nowhere',
      'no course ends the road of a coda',
    ],
    [
      'words of no decision',
      'decision: write-the-letter',
      'decision: nothing',
      'the seat has no decision called nothing',
    ],
    [
      'words of a slot there is not',
      'decision: write-the-letter,',
      'decision: call-the-clerk, what: fact,',
      'call-the-clerk has no slot for it',
    ],
    ['a reference to nothing', 'argument/short-notice', 'argument/nothing', 'nothing is called argument/nothing'],
    ['a play that leaves one out', /^ {4}the-clerk-again:\n.*\n.*\n/m, '', 'expected an entry for the-clerk-again'],
  ])('in a coda, %s', (_, from, to, message) => {
    expect(problemsWith('roles/advocate/coda.yaml', (text) => text.replace(from, to)).join('\n')).toMatch(
      new RegExp(`^roles/advocate/coda\\.yaml:\\d+: .*${message}`, 'm'),
    );
  });

  it('what was written in the seat, given back anywhere but in its coda', () => {
    const recalls = 'recalls: { from: [{ decision: read-the-notice, before: Then }], ask: So?, otherwise: So. }';
    expect(
      problemsWith('roles/advocate/decisions.yaml', (text) => text.replace('ask: What', `${recalls}\n    ask: What`)),
    ).toEqual([expect.stringMatching(/recalls: expected in coda.yaml alone$/)]);
  });
});
