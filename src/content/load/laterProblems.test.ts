/** A later entry that is sorted under nothing, hides a side or an end, or was never looked up again is answered with file and line. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CASES } from './caseFolders.ts';
import { ContentError } from './contentError.ts';
import { loadCase } from './loadCase.ts';

const SPECIMEN = join(CASES, 'specimen');
const textOf = (file: string): string | undefined =>
  existsSync(join(SPECIMEN, file)) ? readFileSync(join(SPECIMEN, file), 'utf8') : undefined;
const outcome = textOf('outcome.yaml') ?? '';
/** The line (1-based) of a part of the later entries. */
const lineOf = (part: string): number => {
  const lines = outcome.split('\n');
  const entries = lines.findIndex((line) => line.startsWith('  today:'));
  return lines.findIndex((line, at) => at > entries && line.includes(part)) + 1;
};

/** Problems of the specimen with its outcome, and perhaps its facts, changed, as lines of text. */
function problemsWith(change: (text: string) => string, facts = (text: string): string => text): string[] {
  try {
    loadCase('specimen', (file) => {
      const text = textOf(file);
      if (file === 'outcome.yaml') return change(outcome);
      return file === 'facts.yaml' ? facts(text ?? '') : text;
    });
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const AT = 'outcome.today.0';
const rows: { wrong: string; was: string; is: string; at: string; says: string }[] = [
  {
    wrong: 'a group that later does not name',
    was: '- group: rules',
    is: '- group: owls',
    at: 'group: rules',
    says: `${AT}.group: later names no group called owls; it names rules`,
  },
  {
    wrong: 'a law that later does not name, in a group kept for another',
    was: 'under: [notice-rule]',
    is: 'under: [owl-law]',
    at: 'under: [notice-rule]',
    says: `${AT}.under.0: later names no law called owl-law; it names notice-rule`,
  },
  {
    wrong: 'a paper under another law counted in a group that is kept for one',
    was: '      under: [notice-rule]\n',
    is: '',
    at: '- group: rules',
    says: `${AT}.group: expected a paper under notice-rule, the only law of the group rules, not none`,
  },
  {
    wrong: 'a side with no reason where nothing says that none was found',
    was: ', says: More people look at the page than at the board.',
    is: '',
    at: 'by: The town',
    says: `${AT}.said.0: expected says, the reason this side gave, or silent, that none was found; one of the two`,
  },
  {
    wrong: 'a side that both spoke and was silent',
    was: 'silent: Nobody wrote down what they said.',
    is: 'says: So., silent: Nobody wrote down what they said.',
    at: 'by: The residents',
    says: `${AT}.said.1: expected says, the reason this side gave, or silent, that none was found; one of the two`,
  },
  {
    wrong: 'one side only',
    was: '        - { by: The residents, silent: Nobody wrote down what they said. }\n',
    is: '',
    at: '- { by: The town',
    says: `${AT}.said: expected two sides: what each of them said, or that it was not found`,
  },
  {
    wrong: 'a paper of which nothing says how it ended',
    was: '      ended: { how: answered, text: The rule stands. }\n',
    is: '',
    at: '- group: rules',
    says: `${AT}: expected ended: how this paper ended, or that it was open or not found`,
  },
  {
    wrong: 'a paper of which nothing says what is not known',
    was: '      unknown: Who asked for it.\n',
    is: '',
    at: '- group: rules',
    says: `${AT}: expected unknown: what is not known of this paper`,
  },
  {
    wrong: 'an entry of the day of the dispute or before it',
    was: 'from: 2017-01-01',
    is: 'from: 2016-03-11',
    at: 'from: 2017-01-01',
    says: `${AT}.from: expected a day after 2016-03-11, the day of the dispute`,
  },
];

it('finds nothing in the specimen as it is', () => {
  expect(problemsWith((text) => text)).toEqual([]);
});

it.each(rows)('$wrong', ({ was, is, at, says }) => {
  expect(outcome.split(was)).toHaveLength(2);
  expect(problemsWith((text) => text.replace(was, is))).toContain(`outcome.yaml:${lineOf(at)}: ${says}`);
});

it('an entry that began before the one above it: the day it must not come before', () => {
  const [, entry = ''] = /( {4}- group: rules[\s\S]*?told: first\n)/.exec(outcome) ?? [];
  const earlier = entry.replace('from: 2017-01-01', 'from: 2016-12-31');
  expect(problemsWith((text) => text.replace(entry, entry + earlier))).toEqual([
    expect.stringMatching(
      /^outcome\.yaml:\d+: outcome\.today\.1\.from: expected 2017-01-01 or later, the day of the entry before it$/,
    ),
  ]);
});

it.each<[string, string, string[]]>([
  ['known in the year of the dispute', '2016-12-31', []],
  [
    'known later, and never looked up again',
    '2017-01-02',
    [
      `outcome.yaml:${lineOf('unknown: Who asked') + 1}: ${AT}.facts.0: expected fact/posted-9-march to carry checked-on, the day on which somebody last looked for news of it`,
    ],
  ],
  ['known later, with the day it was looked up', '2017-01-02 }\n    checked-on: 2017-06-01 # {', []],
])('a fact behind an entry: %s', (_, known, expected) => {
  const cited = (text: string): string =>
    text.replace('      unknown: Who asked for it.\n', '$&      facts: [fact/posted-9-march]\n');
  const later = (text: string): string => text.replace('known: { public: 2016-03-09 }', `known: { public: ${known} }`);
  expect(problemsWith(cited, later).filter((line) => line.startsWith('outcome'))).toEqual(expected);
});
