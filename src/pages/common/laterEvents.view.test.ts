/** What came after is told with both sides, by the law that each paper named, the first group open and nothing left out. */
import { describe, expect, it } from 'vitest';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { caseNames, loadCaseFolder } from '../../content/load/caseFolders.ts';
import type { LaterEntry } from '../../content/schema/later.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { detailOf, laterSpoken, laterView } from './laterEvents.view.ts';

const words = firstWordsInNode();

describe.each(caseNames())('what came after %s', (name) => {
  const file = loadCaseFolder(name);
  const view = laterView(file, words);
  const shown = view.groups.flatMap(({ events }) => events);

  it('is told whole, each entry once, by the day it began within its group', () => {
    expect(shown.map(({ text }) => text).toSorted()).toEqual(file.outcome.today.map(({ text }) => text).toSorted());
    for (const { id, events } of view.groups)
      expect(events.map(({ text }) => text)).toEqual(
        file.outcome.today.filter(({ group }) => group === id).map(({ text }) => text),
      );
  });

  it('opens on its first group, and says first that nobody ruled and up to which day it was looked for', () => {
    expect(view.groups.map(({ open }) => open)).toEqual(view.groups.map((_, i) => i === 0));
    expect(view.ruling.until).toContain(file.outcome.later.ruling.when);
    expect(laterSpoken(view).slice(0, 2)).toEqual([view.ruling.text, view.ruling.until]);
  });

  it('never lets an entry stand without two sides, a label and a source', () => {
    expect(shown.filter(({ said }) => said.length !== 2 || said.some(({ by, text }) => !by || !text))).toEqual([]);
    expect(shown.filter(({ label, chips }) => label.word === '' || chips.length === 0)).toEqual([]);
  });
});

const [entry] = specimen.outcome.today;
const rows: [string, Partial<LaterEntry>, Partial<ReturnType<typeof detailOf>>][] = [
  ['no paper: no law', { under: [] }, { law: null }],
  [
    'two papers: both laws',
    { under: ['notice-rule', 'unheard-of'] },
    { law: 'Paper: a notice under the town’s rule; unheard-of' },
  ],
  ['no end', { ended: undefined }, { ended: null }],
  ['nothing unknown', { unknown: undefined }, { unknown: null }],
  [
    'a side that gave no reason',
    {
      said: [
        { by: 'A', says: 'So.' },
        { by: 'B', silent: 'None found.' },
      ],
    },
    {
      said: [
        { by: 'A', text: 'So.', silent: false },
        { by: 'B', text: 'None found.', silent: true },
      ],
    },
  ],
];
it.each(rows)('of an entry: %s', (_, change, expected) => {
  expect(entry && detailOf(specimen, words, { ...entry, ...change } as LaterEntry)).toMatchObject(expected);
});
