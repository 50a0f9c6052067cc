/** A class in which some played the core and some the full edition: no figure is of both without a word. */
import { describe, expect, it } from 'vitest';
import { richestCase } from '../../../../tests/fixtures/cases.ts';
import { firstWordsInNode } from '../../../../tests/fixtures/words.ts';
import type { ClassPlay, HandCount } from '../../../domain/debrief/classPlay.ts';
import { distributionsOf } from '../../../domain/debrief/distribution.ts';
import { documentedDocket } from '../../../domain/docket/docket.ts';
import { decisionsIn, hasCore, type Edition } from '../../../domain/docket/edition.ts';
import { besideFigure } from '../../common/carried.view.ts';
import { editionName } from '../../common/seatName.view.ts';
import { say } from '../../common/words.view.ts';
import { classView } from './class.view.ts';

const words = firstWordsInNode();
const file = richestCase();
const found = Object.values(file.seats).find(hasCore);
if (!found) throw new Error('no seat of the case has a core');
const seat = found;
const core = decisionsIn(seat, 'core').map(({ id }) => id);
const only = Object.keys(seat.decisions).find((slug) => !core.includes(slug)) ?? '';
const both = core[0] ?? '';

const played = (edition: Edition): ClassPlay => ({
  kind: 'full',
  docket: documentedDocket(file, seat.id, undefined, edition),
  sheets: {},
});
const raised = (decision: string): HandCount => ({
  seat: seat.id,
  decision,
  hands: { [Object.keys(seat.decisions[decision]?.options ?? {})[0] ?? '']: 4 },
});
const viewOf = (plays: readonly ClassPlay[], hands: readonly HandCount[] = []) =>
  classView({ file, plays, hands }, words).seats;
const decisionsOf = (view: ReturnType<typeof viewOf>[number] | undefined): string[] =>
  (view?.decisions ?? []).map(({ id }) => id.split('/')[1] ?? '');

describe('a class that played', () => {
  it.each<[string, Edition[], string[]]>([
    ['the core alone is told by the decisions of the core', ['core', 'core'], [seat.title]],
    ['the full edition alone, by all', ['full'], [seat.title]],
    [
      'both, by each apart',
      ['full', 'core', 'core'],
      [editionName(seat.title, 'core', words), editionName(seat.title, 'full', words)],
    ],
  ])('%s', (_, editions, names) => {
    const views = viewOf(editions.map(played));
    expect(views.map(({ name }) => name)).toEqual(names);
    const shown = editions.includes('full') ? Object.keys(seat.decisions) : core;
    expect(decisionsOf(views.at(-1))).toEqual(shown);
    if (views.length > 1) expect(decisionsOf(views[0])).toEqual(core);
  });

  it('both has the measures of each over its own plays', () => {
    const [short, full] = viewOf([played('core'), played('core'), played('full')]);
    expect(short?.boxplots.map(({ count }) => count)).toEqual([2, 2, 2]);
    expect(full?.boxplots.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect(new Set([short?.id, full?.id]).size).toBe(2);
  });
});

describe('hands', () => {
  const all = ({ decisions }: ReturnType<typeof viewOf>[number], slug: string): number =>
    decisions
      .filter(({ id }) => id.endsWith(`/${slug}`))
      .flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.count ?? 0))
      .reduce((sum, count) => sum + count, 0);

  it('at a decision that only the full edition has are not lost where everybody played the core', () => {
    const [view] = viewOf([played('core')], [raised(only)]);
    expect(view && all(view, only)).toBe(4);
  });

  it('at a decision of the core leave such a class in its core', () => {
    const [view] = viewOf([played('core')], [raised(both)]);
    expect(view && all(view, both)).toBe(5);
    expect(decisionsOf(view)).toEqual(core);
  });

  it('are counted once where both were played', () => {
    const views = viewOf([played('core'), played('full')], [raised(both)]);
    expect(views.map((view) => all(view, both))).toEqual([1, 5]);
  });
});

it.each<[string, Edition[], string | null]>([
  ['both editions', ['core', 'core', 'full'], say(words, 'older.mixed', { core: 2, full: 1 })],
  ['the core', ['core'], null],
  ['the full edition', ['full', 'full'], null],
])('a figure of a decision that plays of %s came to says so where they are two', (_, editions, said) => {
  const figure = distributionsOf(seat, editions.map(played)).find(({ decision }) => decision === both);
  expect(figure?.total).toBe(editions.length);
  expect(figure && besideFigure(figure, words)).toBe(said);
});
