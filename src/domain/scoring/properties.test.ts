/** What the score promises (docs/model.md), held over random dockets of every complete case. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Slot } from '../../content/schema/decision.ts';
import type { Docket, Entry } from '../docket/docket.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { anyDocketWithSwaps, anyEntry } from '../../../tests/fixtures/dockets.ts';
import { sumOfPoints } from './apportion.ts';
import { assessDocket, type DocketAssessment } from './assessDocket.ts';
import { assessEntry, workingOf } from './assessEntry.ts';
import { fits, type SlotVerdict } from './backing.ts';
import { levelOf, oneLevelBelow, type Measure } from './measure.ts';
import { bestPlayOf } from './rubricTable.ts';
import { workEntry } from './workEntry.ts';
import { fullestPlay, scoringContextOf } from './seatScoring.ts';

const MEASURES = ['law', 'record', 'care'] as const;
const RUNS = { numRuns: 60 };
const points = (assessment: Pick<DocketAssessment, 'law' | 'record' | 'care'>): (number | undefined)[] =>
  MEASURES.map((name) => assessment[name]?.points);

describe.each(completeSeats())('$name', ({ file, seat }) => {
  const slugs = Object.keys(seat.decisions);
  const dockets = anyDocketWithSwaps(file, seat);
  const slotted = slugs.filter((slug) => (seat.decisions[slug]?.slots.length ?? 0) > 0);

  test('the same docket gives the same result, also on a copy of the case', () => {
    const copy = structuredClone(file);
    fc.assert(
      fc.property(dockets, (docket) => {
        expect(assessDocket(copy, structuredClone(docket))).toEqual(assessDocket(file, docket));
      }),
      RUNS,
    );
  });

  test('the order of the entries makes no difference', () => {
    fc.assert(
      fc.property(dockets, fc.infiniteStream(fc.nat()), (docket, dice) => {
        const shuffled = docket.entries
          .map((entry) => ({ entry, key: dice.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(assessDocket(file, { ...docket, entries: shuffled })).toEqual(assessDocket(file, docket));
      }),
      RUNS,
    );
  });

  test('measures are whole, within 0 and 100, and the sum of reasons with known sources', () => {
    const check = (measure: Measure | null): void => {
      if (!measure) return;
      expect(Number.isInteger(measure.points) && measure.points >= 0 && measure.points <= 100).toBe(true);
      expect(sumOfPoints(measure.reasons)).toBe(measure.points);
      expect(measure.level).toBe(levelOf(measure.points, file.rubric));
      for (const reason of measure.reasons) {
        expect(Math.round(reason.points * 10) / 10).toBe(reason.points);
        expect(Object.is(reason.points, -0)).toBe(false);
        expect(reason.sources.length, JSON.stringify(reason)).toBeGreaterThan(0);
        for (const source of reason.sources) expect(file.sources).toHaveProperty([source]);
      }
    };
    fc.assert(
      fc.property(dockets, (docket) => {
        const whole = assessDocket(file, docket);
        for (const each of [whole, ...whole.entries]) MEASURES.forEach((name) => check(each[name]));
      }),
      RUNS,
    );
  });

  describe.skipIf(slotted.length === 0)('a slip', () => {
    interface Tried {
      readonly docket: Docket;
      readonly bare: Entry; // the slot is empty
      readonly backed: Entry; // the slip stands at the first try
      readonly again: Entry; // the same slip stands at the second
      readonly slot: Slot;
    }
    const tried: fc.Arbitrary<Tried> = fc.tuple(dockets, fc.constantFrom(...slotted)).chain(([docket, slug]) =>
      fc
        .tuple(anyEntry(file, seat, slug), fc.constantFrom(...(seat.decisions[slug]?.slots ?? [])))
        .chain(([entry, slot]) => {
          const { [slot]: _, ...bare } = entry;
          const { tray } = seat.decisions[slug] ?? { tray: { facts: [], authorities: [] } };
          const [offered, all] =
            slot === 'fact' ? [tray.facts, Object.keys(file.facts)] : [tray.authorities, Object.keys(file.authorities)];
          return fc.constantFrom(...offered, ...offered, ...all).map((slip) => {
            const backed = { ...bare, [slot]: slip };
            return { docket, bare, backed, again: { ...backed, second: [slot] }, slot };
          });
        }),
    );
    const measured = ({ docket }: Tried, entry: Entry): (number | undefined)[] => {
      const rest = docket.entries.filter(({ decision }) => decision !== entry.decision);
      const whole = assessDocket(file, { ...docket, entries: [...rest, entry] });
      return [...points(whole), ...points(assessEntry(file, seat, entry))];
    };
    const verdictOf = ({ slot }: Tried, entry: Entry): SlotVerdict['verdict'] => {
      const found = assessEntry(file, seat, entry).backing.find((each) => each.slot === slot);
      if (!found) throw new Error('the slot is there');
      return found.verdict;
    };
    const noMore = (low: readonly (number | undefined)[], high: readonly (number | undefined)[]): boolean =>
      low.every((each, i) => (each ?? 0) <= (high[i] ?? 0));

    test('that fits never lowers a measure, and any other never raises one', () => {
      fc.assert(
        fc.property(tried, (each) => {
          const [without, backed] = [measured(each, each.bare), measured(each, each.backed)];
          const [low, high] = fits(verdictOf(each, each.backed)) ? [without, backed] : [backed, without];
          expect(noMore(low, high), JSON.stringify(each)).toBe(true);
        }),
        { numRuns: 400 },
      );
    });

    test('at the second try is never worth more than at the first, and never less than an empty slot if it fits', () => {
      fc.assert(
        fc.property(tried, (each) => {
          const again = measured(each, each.again);
          expect(noMore(again, measured(each, each.backed)), JSON.stringify(each)).toBe(true);
          const fit = fits(verdictOf(each, each.again));
          expect(fit).toBe(fits(verdictOf(each, each.backed)));
          expect(!fit || noMore(measured(each, each.bare), again), JSON.stringify(each)).toBe(true);
        }),
        { numRuns: 300 },
      );
    });

    test('is judged by the course alone: the answers beside it change no verdict', () => {
      fc.assert(
        fc.property(tried, (each) => {
          expect(verdictOf(each, { ...each.backed, parts: {} })).toBe(verdictOf(each, each.backed));
        }),
        { numRuns: 200 },
      );
    });
  });

  test('slips move Law within its level and never across more than one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...slugs).chain((slug) => anyEntry(file, seat, slug)),
        (entry) => {
          const context = scoringContextOf(file, seat, entry.decision);
          const before = Math.round((100 * workEntry(context, entry).law.base) / context.best().law);
          expect(assessEntry(file, seat, entry).law.points).toBeGreaterThanOrEqual(
            Math.min(oneLevelBelow(before, file.rubric), before),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test('an act that is not permitted caps Law', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...slugs).chain((slug) => anyEntry(file, seat, slug)),
        (entry) => {
          const context = scoringContextOf(file, seat, entry.decision);
          if (workEntry(context, entry).law.forbidden.length === 0) return;
          expect(assessEntry(file, seat, entry).law.points).toBeLessThanOrEqual(
            Math.round((100 * file.rubric.law.notPermitted) / context.best().law),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('grave harm keeps the Care of the whole seat low', () => {
    fc.assert(
      fc.property(dockets, (docket) => {
        const grave = docket.entries.some((entry) => workingOf(file, seat, entry).care.grave.length > 0);
        const most = grave ? 100 * file.rubric.care.grave : 100;
        expect(assessDocket(file, docket).care?.points).toBeLessThanOrEqual(most);
      }),
      RUNS,
    );
  });

  test('no random entry beats the best of its option in the table', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...slugs).chain((slug) => anyEntry(file, seat, slug)),
        (entry) => {
          const context = scoringContextOf(file, seat, entry.decision);
          const inTray = (slip: string | undefined, tray: readonly string[]): boolean =>
            slip === undefined || tray.includes(slip);
          if (
            !inTray(entry.fact, context.decision.tray.facts) ||
            !inTray(entry.authority, context.decision.tray.authorities)
          )
            return;
          expect(assessEntry(file, seat, entry).law.points).toBeLessThanOrEqual(
            assessEntry(file, seat, bestPlayOf(context, entry.option)).law.points,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each(slugs)('%s has an entry that is best on every measure', (slug) => {
    const [play] = scoringContextOf(file, seat, slug).fullPlays();
    expect(play, 'no entry reaches 100 on Law, Record and Care at once').toBeDefined();
    if (!play) return;
    const { law, record, care } = assessEntry(file, seat, play.entry);
    expect([law.points, record?.points ?? 100, care.points]).toEqual([100, 100, 100]);
  });

  test('one play reaches 100 on every measure, and so does every part of it', () => {
    const { entries } = fullestPlay(file, seat, slugs);
    const docket: Docket = { format: 1, case: file.id, version: file.cover.version, seat: seat.id, entries };
    for (let count = 1; count <= entries.length; count++) {
      const result = assessDocket(file, { ...docket, entries: entries.slice(0, count) });
      expect(result.law?.points).toBe(100);
      expect(result.care?.points).toBe(100);
      if (count === entries.length) expect(points(result)).toEqual([100, 100, 100]);
    }
  });
});
