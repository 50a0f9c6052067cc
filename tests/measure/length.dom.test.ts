/** What a player reads and does on a road is counted as the figures of the length say. */
import { html, render } from 'lit-html';
import { describe, expect, it } from 'vitest';
import { benchSummaryOf } from '../../.ci/measure/length/benchSummary.ts';
import { codaPlayer, roadPlayer } from '../../.ci/measure/length/playRoad.ts';
import { lengthReport, textsOfLongest } from '../../.ci/measure/length/report.ts';
import { pageReader, shownTexts, wordsIn } from '../../.ci/measure/length/shownText.ts';
import { minutesOf, summaryOf } from '../../.ci/measure/length/summary.ts';
import { lotOf } from '../../.ci/measure/lot.ts';
import { toFind } from '../../src/domain/play/circles.ts';
import { advocateOf, specimen as file } from '../fixtures/specimen.ts';

const seat = advocateOf();
const decisions = Object.values(seat.decisions);

describe('the texts of a page', () => {
  it('are those for the eye in its main part, a sentence with a word explained as one', () => {
    const host = document.createElement('div');
    const word = html`<button class="gloss word">summons</button><span class="meaning"></span>`;
    render(
      html`<p>the bar</p>
        <main>
          <p>A ${word} came. <span class="label">On record</span></p>
          <i aria-hidden="true">1</i><button>Leave it<span class="unseen">: fact</span></button><p hidden>not yet</p>
          <details><summary>More</summary><p>folded</p></details><details open><summary>Less</summary><p>open</p></details>
          <dialog>near</dialog>
        </main>`,
      host,
    );
    expect(shownTexts(host)).toEqual(['A summons came.', 'On record', 'Leave it', 'More', 'Less', 'open']);
    expect(() => shownTexts(document.createElement('div'))).toThrow('no main part');
  });

  it('are counted once, and labels as often as they are there', () => {
    const reader = pageReader();
    const read = (texts: readonly string[]): number => wordsIn(reader.read(texts));
    expect(read(['On record', 'It came by fax today.', 'On record'])).toBe(9);
    expect(read(['On record', 'It came by fax today.', 'It came by fax today.', 'On record'])).toBe(0);
    expect(read(['On record', 'On record', 'On record', 'Two left.'])).toBe(4);
    expect(read(['It came by fax today.'])).toBe(0);
  });
});

describe('a play of the specimen', () => {
  it('has a pick for each course, part and slot, and a press for the rest', async () => {
    const play = await roadPlayer(file, seat.id, 'full');
    const slots = decisions.reduce((sum, each) => sum + each.slots.length, 0);
    const parts = decisions.flatMap((each) => Object.values(each.parts));
    for (let seed = 1; seed <= 5; seed += 1) {
      const length = play(lotOf(seed));
      expect(length).toMatchObject({
        slots,
        marks: decisions.reduce((sum, each) => sum + toFind(each), 0),
        lines: parts.filter(({ kind }) => kind === 'exchange').length,
      });
      // A line that is left when the pen is put down was no pick.
      const lines = parts.filter(({ kind }) => kind === 'line').length;
      const most = decisions.length + parts.length + slots;
      expect(length.picks).toBeLessThanOrEqual(most);
      expect(length.picks).toBeGreaterThanOrEqual(most - lines);
      expect(length.presses).toBeGreaterThan(2 * decisions.length);
      expect([...length.pages.keys()].slice(0, 2)).toEqual(['title', 'briefing']);
      expect([...length.pages.keys()].at(-1)).toBe('outcome decided');
      expect(wordsIn([...length.pages.values()].flat())).toBe(length.words);
      expect(play(lotOf(seed))).toEqual(length);
    }
  });
});

describe('a play of the specimen’s coda', () => {
  it('counts its decisions and nothing of the seat before it', async () => {
    const { coda } = seat;
    if (!coda) throw new Error('the specimen has no coda');
    const each = Object.values(coda.decisions);
    const play = await codaPlayer(file, seat);
    const length = play(lotOf(1));
    expect(length.slots).toBe(each.reduce((sum, { slots }) => sum + slots.length, 0));
    expect(length.picks).toBeGreaterThanOrEqual(each.length + length.slots);
    expect([...length.pages.keys()].map((page) => page.split(' ')[0])).toEqual(
      each.flatMap(() => ['decision', 'consequence']),
    );
    expect(play(lotOf(1))).toEqual(length);
  });
});

describe('a summary', () => {
  const words = (n: number): string => Array(n).fill('word').join(' ');
  const plays = [
    { words: 400, picks: 6, presses: 9, slots: 5, marks: 3, lines: 3, pages: new Map([['title', [words(400)]]]) },
    { words: 600, picks: 12, presses: 8, slots: 4, marks: 3, lines: 4, pages: new Map([['title', [words(600)]]]) },
  ];
  const limits = { words: 600, picks: 11, presses: 9, minutes: 5, slots: 5, marks: 3, lines: 3 };

  it('holds the worst play to what the case promises', () => {
    expect(minutesOf({ words: 600, picks: 12 })).toBe(5);
    const { over } = summaryOf({ seat: 'advocate', edition: 'core' }, plays, limits);
    expect(over.map(({ what, worst }) => [what, worst])).toEqual([
      ['picks', 12],
      ['slots', 4],
    ]);
    expect(summaryOf({ seat: 'advocate', edition: 'full' }, plays, null).over).toEqual([]);
  });

  it('is written down with the words of each page', () => {
    const text = lengthReport({
      summaries: [summaryOf({ seat: 'advocate', edition: 'core' }, plays, limits)],
      benches: [],
      roads: 2,
      day: '2026-11-30',
    });
    expect(text).toContain('| picks, the most | 12 | 12 | ≤ 11 | **no** |');
    expect(text).toContain('| slots for slips, the fewest | 4 | 5 | ≥ 5 | **no** |');
    expect(text).toContain('| title | 600 | 600 |');
    expect(text).toContain('counted on 2026-11-30, on 2 roads');
  });

  it('of a coda is held to its words and picks alone', () => {
    const { over } = summaryOf({ seat: 'advocate', edition: 'coda' }, plays, { words: 500, picks: 12 });
    expect(over.map(({ what, worst }) => [what, worst])).toEqual([['words', 600]]);
  });

  it.each([
    ['holds within its time and with all moves', [11, 11.5], 2, true],
    ['does not where one play is short', [9, 11], 2, false],
    ['does not where one play is long', [11, 12.5], 2, false],
    ['does not where a side made no move', [11, 11], 1, false],
  ])('of the short bench %s', (_, minutes, moves, holds) => {
    const summary = benchSummaryOf(
      'two',
      minutes.map((each) => ({ words: each * 200, picks: 0, presses: 3, moves })),
    );
    expect(summary.holds).toBe(holds);
    expect(summary.figures.at(-1)).toMatchObject({ least: minutes[0], most: minutes[1] });
    expect(lengthReport({ summaries: [], benches: [summary], roads: 1, day: '2026-11-30' })).toContain(
      holds ? 'It holds.' : '**It does not hold.**',
    );
  });

  it('keeps every text of the longest road for whoever shortens it', () => {
    expect(textsOfLongest(summaryOf({ seat: 'advocate', edition: 'core' }, plays, null)).split('\n')).toEqual([
      '## The longest road of advocate, core edition',
      '',
      'title: 600',
      `  600\t${words(600)}`,
      '',
    ]);
  });
});
