/** The player's file holds what has been met so far and nothing of what is to come; the docket holds what was done. */
import { describe, expect, it } from 'vitest';
import { contextOf, playing, upTo } from '../../../tests/fixtures/context.ts';
import { advocateOf, specimen } from '../../../tests/fixtures/specimen.ts';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { documentedDocket } from '../../domain/docket/docket.ts';
import type { Context } from '../../domain/play/context.ts';
import { docketPanel, filePanel } from './file.view.ts';

const words = firstWordsInNode();
const docket = documentedDocket(specimen, 'advocate');
const at = (decided: number, change: Partial<Context> = {}): Context =>
  playing(specimen, upTo(docket, decided), change);
const factsAt = (context: Context): string[] => (filePanel(context, words)?.facts ?? []).map(({ id }) => id);
const lawAt = (context: Context): string[] => (filePanel(context, words)?.authorities ?? []).map(({ id }) => id);

it('is nothing before a seat is taken', () => {
  expect(filePanel(contextOf(specimen), words)).toBeNull();
  expect(docketPanel(contextOf(specimen), words)).toBeNull();
});

describe('the facts', () => {
  const ofChapter = ['fact/posted-9-march', 'fact/hearing-12-march', 'fact/told-in-shop'];
  const call = (parts: Record<string, string>, decision = 'call-the-clerk') => ({ draft: { decision, parts } });

  it.each<[string, Context, string[]]>([
    ['of the first chapter and of the tray in hand', at(0), [...ofChapter, 'fact/bakery-opened']],
    ['that are the same at a decision with no tray', at(1), [...ofChapter, 'fact/bakery-opened']],
    [
      'and what the part just answered told',
      at(1, call({ crack: 'hear-it' })),
      [...ofChapter, 'fact/bakery-opened', 'fact/bridge-cracked'],
    ],
    [
      'and not what another decision’s draft would tell',
      at(1, call({ crack: 'hear-it' }, 'read-the-notice')),
      [...ofChapter, 'fact/bakery-opened'],
    ],
    [
      'of the next chapter once it is entered, with what was told before',
      at(2),
      [...ofChapter, 'fact/fence-in-store', 'fact/bakery-opened', 'fact/bridge-cracked'],
    ],
  ])('%s', (_, context, ids) => {
    expect(factsAt(context).toSorted()).toEqual(ids.toSorted());
  });

  it('told by a part that was never answered stay out, also when it is long past', () => {
    const silent = { ...docket, entries: docket.entries.map((entry) => ({ ...entry, parts: {} })) };
    const seat = advocateOf();
    const letter = seat.decisions['write-the-letter'];
    const bare = {
      ...specimen,
      seats: {
        advocate: {
          ...seat,
          decisions: { ...seat.decisions, 'write-the-letter': { ...letter, tray: { facts: [], authorities: [] } } },
        },
      },
    } as unknown as typeof specimen;
    expect(factsAt(playing(bare, silent))).not.toContain('fact/bridge-cracked');
    expect(factsAt(playing(bare, docket))).toContain('fact/bridge-cracked');
  });

  it('stand with their label and a source each', () => {
    for (const fact of filePanel(at(4), words)?.facts ?? [])
      expect([fact.text, fact.label.name, fact.chips.length > 0]).toEqual([
        specimen.facts[fact.id]?.statement,
        specimen.facts[fact.id]?.label,
        true,
      ]);
  });
});

it('holds the law of the chapters entered, and of the trays seen', () => {
  expect(lawAt(at(0))).toEqual(['authority/notice-rule']);
  expect(lawAt(at(2)).toSorted()).toEqual([
    'authority/county-guide',
    'authority/emergency-rule',
    'authority/hearing-rule',
    'authority/notice-rule',
  ]);
});

it('explains every label and every basis', () => {
  const panel = filePanel(at(0), words);
  expect(panel?.labels.map(({ name }) => name)).toContain('constructed');
  expect(panel?.bases).toHaveLength(3);
  for (const { means } of [...(panel?.labels ?? []), ...(panel?.bases ?? [])]) expect(means).toMatch(/\w+ \w+/u);
});

describe('the docket', () => {
  it.each([0, 1, 4])('after %i decisions holds them in order, and says how many are left', (decided) => {
    const panel = docketPanel(at(decided), words);
    expect(panel?.entries.map(({ title }) => title)).toEqual(
      docket.entries.slice(0, decided).map(({ decision }) => advocateOf().decisions[decision]?.title),
    );
    expect(panel?.left).toBe(4 - decided);
  });

  it('tells what was done', () => {
    expect(docketPanel(at(1), words)?.entries).toEqual([
      { when: 'March 9, 2016', title: 'Read the notice', did: 'You asked for the seven days.' },
    ]);
  });
});
