/** The best open and the table, checked against every entry there is. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../docket/docket.ts';
import { bestOpen } from './bestOpen.ts';
import { advocateOf, optionsWith, contextWith, specimen } from '../../../tests/fixtures/specimen.ts';
import { withSlips } from './playsOpen.ts';
import { bestPlayOf } from './rubricTable.ts';
import type { ScoringContext } from './scoringContext.ts';
import { scoringContextOf } from './seatScoring.ts';
import { workEntry } from './workEntry.ts';

/** Every complete entry at a decision, without any short cut. */
function everyEntry(context: ScoringContext): Entry[] {
  const { id, options, parts } = context.decision;
  let answered: Record<string, string>[] = [{}];
  for (const [part, { replies }] of Object.entries(parts))
    answered = answered.flatMap((made) => Object.keys(replies).map((reply) => ({ ...made, [part]: reply })));
  return Object.keys(options).flatMap((option) =>
    answered.flatMap((made) => [...withSlips(context, { decision: id, option, parts: made })]),
  );
}

const worthOf = (context: ScoringContext, entry: Entry): [number, number, number] => [
  workEntry(context, entry).law.raw,
  workEntry(context, entry).record?.raw ?? 0,
  workEntry(context, entry).care.raw,
];
const backwards = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(table).reverse());

/** The same decision told backwards, and under a dearer rubric that leaves the best below one. */
function variants(slug: string): ScoringContext[] {
  const plain = scoringContextOf(specimen, advocateOf(), slug);
  const { options, parts } = plain.decision;
  const turned = Object.fromEntries(
    Object.entries(parts).map(([part, each]) => [part, { ...each, replies: backwards(each.replies) }]),
  );
  const { law } = specimen.rubric;
  const rubric = { ...specimen.rubric, law: { ...law, asserted: { ...law.asserted, settled: 0.95, strong: 0.9 } } };
  const reversed = { options: backwards(options), parts: turned };
  return [
    plain,
    contextWith(slug, reversed),
    contextWith(slug, {}, { rubric }),
    contextWith(slug, { ...reversed, slots: [] }, { rubric }),
  ];
}

describe.each(Object.keys(advocateOf().decisions))('%s', (slug) => {
  test('the best open is the best of all entries', () => {
    for (const context of variants(slug)) {
      const all = everyEntry(context).map((entry) => worthOf(context, entry));
      const { law, record, care } = bestOpen(context);
      [law, record, care].forEach((best, i) =>
        expect(best).toBeCloseTo(Math.max(...all.map((worth) => worth[i] ?? 0)), 9),
      );
    }
  });

  test('the table shows the best entry of each option: by Law, then Record, then Care', () => {
    for (const context of variants(slug)) {
      for (const option of Object.keys(context.decision.options)) {
        const round = (worth: readonly number[]): number[] => worth.map((each) => Math.round(each * 1e9) / 1e9);
        const all = everyEntry(context)
          .filter((entry) => entry.option === option)
          .map((entry) => round(worthOf(context, entry)));
        all.sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0));
        expect(round(worthOf(context, bestPlayOf(context, option)))).toEqual(all[0]);
      }
    }
  });
});

test('an option that promises most is not taken at its word', () => {
  const { law } = specimen.rubric;
  const rubric = { ...specimen.rubric, law: { ...law, asserted: { ...law.asserted, settled: 0.95, strong: 0.9 } } };
  const options = optionsWith({
    promising: { asserts: ['argument/fence-it-off'] },
    sound: { asserts: ['argument/short-notice'] },
  });
  expect(bestOpen(contextWith('write-the-letter', { slots: [], options }, { rubric })).law).toBe(0.95);
});
