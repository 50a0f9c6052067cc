/** What the score promises (docs/model.md), held over random dockets of every complete case. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Docket, Entry } from '../docket/docket.ts';
import { completeSeats } from '../../../tests/fixtures/cases.ts';
import { anyDocket, anyEntry } from '../../../tests/fixtures/dockets.ts';
import { sumOfPoints } from './apportion.ts';
import { assessDocket, type DocketAssessment } from './assessDocket.ts';
import { assessEntry } from './assessEntry.ts';
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
  const dockets = anyDocket(file, seat);
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

  test.skipIf(slotted.length === 0)('a right slip never lowers a measure, any other never raises one', () => {
    const withSlot = fc.tuple(dockets, fc.constantFrom(...slotted)).chain(([docket, slug]) => {
      const slots = seat.decisions[slug]?.slots ?? [];
      return fc
        .tuple(fc.constant(docket), anyEntry(file, seat, slug), fc.constantFrom(...slots))
        .chain(([made, entry, slot]) =>
          fc.tuple(
            fc.constant(made),
            fc.constant(entry),
            fc.constant(slot),
            fc.constantFrom(...Object.keys(slot === 'fact' ? file.facts : file.authorities)),
          ),
        );
    });
    fc.assert(
      fc.property(withSlot, ([docket, entry, slot, slip]) => {
        const { [slot]: _, ...bare } = entry;
        const place = (each: Entry): Docket => ({
          ...docket,
          entries: [...docket.entries.filter(({ decision }) => decision !== each.decision), each],
        });
        const [without, backed] = [bare, { ...bare, [slot]: slip }].map((each) => ({
          seat: assessDocket(file, place(each)),
          entry: assessEntry(file, seat, each),
        }));
        if (!without || !backed) throw new Error('unreachable');
        const verdict = backed.entry.backing.find((each) => each.slot === slot)?.verdict;
        const right = verdict === 'right' || verdict === 'persuasive';
        const [low, high] = right ? [without, backed] : [backed, without];
        for (const name of MEASURES) {
          expect(low.entry[name]?.points ?? 0).toBeLessThanOrEqual(high.entry[name]?.points ?? 0);
          expect(low.seat[name]?.points ?? 0).toBeLessThanOrEqual(high.seat[name]?.points ?? 0);
        }
      }),
      { numRuns: 400 },
    );
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
