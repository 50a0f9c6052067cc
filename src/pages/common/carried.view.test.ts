/** What is said of older plays: how much is left out, by which rules they are scored, and a word beside each figure they are in. */
import { describe, expect, it } from 'vitest';
import { firstWordsInNode } from '../../../tests/fixtures/words.ts';
import { contextOf } from '../../../tests/fixtures/context.ts';
import { specimen } from '../../../tests/fixtures/specimen.ts';
import type { ClassPlay } from '../../domain/debrief/classPlay.ts';
import { distributionsOf } from '../../domain/debrief/distribution.ts';
import { choicesOf } from '../../domain/debrief/dedupe.ts';
import { documentedDocket, type Docket } from '../../domain/docket/docket.ts';
import { classView } from '../debrief/class/class.view.ts';
import { DEFAULT_FITS } from '../../machines/debrief/screenFits.ts';
import { whyView } from '../debrief/run/why.view.ts';
import { resultPanel } from '../panels/result.view.ts';
import { scorecardView } from '../scorecard/scorecard.view.ts';
import { carriedFigure, carriedText } from './carried.view.ts';

const words = firstWordsInNode();
const whole = documentedDocket(specimen, 'advocate');
const older: Docket = { ...whole, entries: whole.entries.slice(1), carried: { from: 1, kept: 3, left: 1 } };
const RULES = 'What still stands of it is scored by the present rules.';

describe('of a play', () => {
  it.each([
    [undefined, null],
    [
      { from: 1, kept: 8, left: 3 },
      `3 of 11 decisions are from an older version. The play was begun in version 1 of the case. ${RULES}`,
    ],
    [
      { from: 2, kept: 3, left: 1 },
      `1 of 4 decisions is from an older version. The play was begun in version 2 of the case. ${RULES}`,
    ],
    [{ from: 2, kept: 4, left: 0 }, `The play was begun in version 2 of the case. ${RULES}`],
    [{ from: 0, kept: 4, left: 0 }, `The play was begun in another version of the case. ${RULES}`],
  ])('carried %j it is said: %s', (carried, said) => {
    expect(carriedText(carried, words)).toBe(said);
  });

  it('its scorecard and its result say so, and it has no short code', () => {
    const filled = { ...older, entries: whole.entries };
    const context = contextOf(specimen, { seat: 'advocate', docket: filled, page: 'scorecard', chapter: 1, step: 1 });
    expect(scorecardView(context, words).carried).toBe(carriedText(older.carried, words));
    const { result: panel } = resultPanel(context, words);
    expect(panel?.short).toBeNull();
    expect(panel?.record.carried).toBe(carriedText(older.carried, words));
    expect(scorecardView({ ...context, docket: whole }, words).carried).toBeNull();
  });
});

describe('of a class', () => {
  const play = (docket: Docket, kind: ClassPlay['kind'] = 'full'): ClassPlay => ({ kind, docket, sheets: {} });
  const mixed = [play(whole), play(older), play(whole, 'short')];
  const seen = (plays: readonly ClassPlay[]) => classView({ file: specimen, plays, hands: [] }, words);
  const seat = specimen.seats['advocate'];
  if (!seat) throw new Error('the specimen has lost its seat');

  it('nothing is said where all plays are of this version, and of older ones how many', () => {
    expect(carriedFigure(0, 3, words)).toBeNull();
    expect(carriedFigure(1, 3, words)).toContain('1 of these 3 plays was begun');
    expect(carriedFigure(2, 3, words)).toContain('2 of these 3 plays were begun');
  });

  it('each decision counts the older plays that still hold it', () => {
    expect(distributionsOf(seat, mixed).map(({ total, carried }) => [total, carried])).toEqual([
      [2, 0],
      [3, 1],
      [3, 1],
      [3, 1],
    ]);
  });

  it('every figure they are in has its word, and no other', () => {
    const { summary, errorsCarried, seats } = seen(mixed);
    expect(summary).toContain('1 of these 3 plays');
    expect(errorsCarried).toContain('1 of these 3 plays');
    expect(seats[0]?.carried).toContain('1 of these 2 plays'); // a short code is not measured
    expect(seats[0]?.decisions.map(({ split }) => split.includes('older version'))).toEqual([false, true, true, true]);
    const plain = seen([play(whole)]);
    expect([plain.errorsCarried, plain.seats[0]?.carried]).toEqual([null, null]);
    expect(JSON.stringify(plain)).not.toContain('older version');
  });

  it('the wall says it beside the total', () => {
    const other: Docket = {
      ...older,
      entries: older.entries.map((entry, n) => (n === 0 ? { ...entry, option: 'no-way-back' } : entry)),
    };
    const view = whyView(
      { file: specimen, plays: [play(whole), play(other)], hands: [] },
      [],
      0,
      1,
      DEFAULT_FITS,
      words,
    );
    expect(view?.id).toBe('advocate/call-the-clerk');
    expect(view?.total).toContain('1 of these 2 plays was begun in an older version');
  });

  it('an older play is no copy of a new one', () => {
    expect(choicesOf({ ...older, entries: whole.entries })).not.toBe(choicesOf(whole));
  });
});
