/** The best open and the table, checked against every entry there is. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../docket/docket.ts';
import { bestOpen } from './bestOpen.ts';
import { workCare } from './care.ts';
import { advocateOf, optionsWith, settingWith, specimen } from '../../../tests/fixtures/specimen.ts';
import { rawLaw } from './law.ts';
import { withSlips } from './playsOpen.ts';
import { workRecord } from './record.ts';
import { bestPlayOf } from './rubricTable.ts';
import { settingOf, type Setting } from './setting.ts';

/** Every complete entry at a decision, without any short cut. */
function everyEntry(setting: Setting): Entry[] {
  const { id, options, parts } = setting.decision;
  let answered: Record<string, string>[] = [{}];
  for (const [part, { replies }] of Object.entries(parts))
    answered = answered.flatMap((made) => Object.keys(replies).map((reply) => ({ ...made, [part]: reply })));
  return Object.keys(options).flatMap((option) =>
    answered.flatMap((made) => [...withSlips(setting, { decision: id, option, parts: made })]),
  );
}

const worthOf = (setting: Setting, entry: Entry): [number, number, number] => [
  rawLaw(setting, entry),
  workRecord(setting, entry)?.raw ?? 0,
  workCare(setting, entry).raw,
];
const backwards = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(table).reverse());

/** The same decision told backwards, and under a dearer rubric that leaves the best below one. */
function variants(slug: string): Setting[] {
  const plain = settingOf(specimen, advocateOf(), slug);
  const { options, parts } = plain.decision;
  const turned = Object.fromEntries(
    Object.entries(parts).map(([part, each]) => [part, { ...each, replies: backwards(each.replies) }]),
  );
  const { law } = specimen.rubric;
  const rubric = { ...specimen.rubric, law: { ...law, asserted: { ...law.asserted, settled: 0.95, strong: 0.9 } } };
  const reversed = { options: backwards(options), parts: turned };
  return [
    plain,
    settingWith(slug, reversed),
    settingWith(slug, {}, { rubric }),
    settingWith(slug, { ...reversed, slots: [] }, { rubric }),
  ];
}

describe.each(Object.keys(advocateOf().decisions))('%s', (slug) => {
  test('the best open is the best of all entries', () => {
    for (const setting of variants(slug)) {
      const all = everyEntry(setting).map((entry) => worthOf(setting, entry));
      const { law, record, care } = bestOpen(setting);
      [law, record, care].forEach((best, i) =>
        expect(best).toBeCloseTo(Math.max(...all.map((worth) => worth[i] ?? 0)), 9),
      );
    }
  });

  test('the table shows the best entry of each option: by Law, then Record, then Care', () => {
    for (const setting of variants(slug)) {
      for (const option of Object.keys(setting.decision.options)) {
        const round = (worth: readonly number[]): number[] => worth.map((each) => Math.round(each * 1e9) / 1e9);
        const all = everyEntry(setting)
          .filter((entry) => entry.option === option)
          .map((entry) => round(worthOf(setting, entry)));
        all.sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0));
        expect(round(worthOf(setting, bestPlayOf(setting, option)))).toEqual(all[0]);
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
  expect(bestOpen(settingWith('write-the-letter', { slots: [], options }, { rubric })).law).toBe(0.95);
});
