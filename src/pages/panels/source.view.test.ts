/** A source opens on the words that prove what it was opened for, or says that nobody here has seen them. */
import { describe, expect, it } from 'vitest';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import { contextOf } from '../../../tests/fixtures/context.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import type { CaseFile } from '../../content/schema/caseFile.ts';
import { openedSource, sourcePanel } from './source.view.ts';

const words = firstWordsInNode();
const file = {
  ...specimen,
  papers: { government: 'Official' },
  fragments: {
    'source/notice': {
      day: { words: 'on March 9', where: 'first line', via: ['source/letter'], proves: ['fact/posted-9-march'] },
    },
  },
} as unknown as CaseFile;
const FACT = 'fact/posted-9-march';
const placeOf = (statement: string | null, id = 'source/notice', of = file) =>
  sourcePanel(of, id, words, statement)?.place ?? null;

describe('a source', () => {
  it('opens on the words that prove a statement, with the place and who quotes them', () => {
    expect(placeOf(FACT)).toMatchObject({
      statement: specimen.facts[FACT]?.statement,
      words: 'on March 9',
      unseen: null,
      where: 'first line',
      via: [{ id: 'source/letter' }],
    });
  });

  it('says of a text that was read that none were marked, and of any other that nobody here has seen the place', () => {
    const unread = {
      ...file,
      sources: { ...file.sources, 'source/notice': { ...file.sources['source/notice'], read: 'part' } },
    };
    const none = { words: null, where: null, via: [] };
    expect(placeOf('The town met.')).toMatchObject({
      statement: 'The town met.',
      ...none,
      unseen: words['source.unmarked'],
    });
    expect(placeOf('It met.', 'source/notice', unread as CaseFile)).toMatchObject({
      ...none,
      unseen: words['source.unseen'],
    });
  });

  it('opens on no place where it was opened for nothing, nor where the paper is our own record', () => {
    const own = {
      ...file,
      sources: { ...file.sources, 'source/notice': { ...file.sources['source/notice'], kind: 'dossier' } },
    };
    expect([placeOf(null), placeOf(FACT, 'source/notice', own as CaseFile)]).toEqual([null, null]);
  });

  it('says what sort of paper it is', () => {
    const sorts = ['source/notice', 'source/gazette', 'source/letter', FACT].map(
      (id) => sourcePanel(file, id, words)?.sort,
    );
    expect(sorts).toEqual([
      { word: 'Official', primary: true },
      { word: words['source.press'], primary: false },
      null,
      null,
    ]);
  });
});

it('the sheet is of what the player opened, for what it was opened', () => {
  expect(openedSource(contextOf(file, { opened: 'source/notice', openedFor: FACT }), words)?.place?.words).toBe(
    'on March 9',
  );
  expect(openedSource(contextOf(file, { opened: 'source/notice' }), words)?.place).toBeNull();
  expect(openedSource(contextOf(file), words)).toBeNull();
});

it('the sources of a fact open on the place for that fact', () => {
  const cites = sourcePanel(file, FACT, words)?.cites ?? [];
  expect(cites.length).toBeGreaterThan(0);
  expect(cites.every((chip) => chip.for === FACT)).toBe(true);
});
