/** The best open, checked against every entry there is. */
import { expect, test } from 'vitest';
import { loadCaseFolder } from '../../content/load/caseFolders.ts';
import type { Entry } from '../docket/docket.ts';
import { bestOpen } from './bestOpen.ts';
import { workCare } from './care.ts';
import { rawLaw } from './law.ts';
import { withSlips } from './playsOpen.ts';
import { workRecord } from './record.ts';
import { settingOf, type Setting } from './setting.ts';

/** Every complete entry at a decision, without any shortcut. */
function everyEntry(setting: Setting): Entry[] {
  const { id, options, parts } = setting.decision;
  let answered: Record<string, string>[] = [{}];
  for (const [part, { replies }] of Object.entries(parts)) answered = answered.flatMap((made) => Object.keys(replies).map((reply) => ({ ...made, [part]: reply })));
  return Object.keys(options).flatMap((option) => answered.flatMap((made) => [...withSlips(setting, { decision: id, option, parts: made })]));
}

const file = loadCaseFolder('specimen');
const seat = file.seats['advocate'];
if (!seat) throw new Error('the specimen has lost its seat');

test.each(Object.keys(seat.decisions))('%s', (slug) => {
  // The dearer rubric leaves the best below one, so that a wrong short cut would show.
  const dear = { ...file, rubric: { ...file.rubric, law: { ...file.rubric.law, contestedFaced: 0.9, asserted: { ...file.rubric.law.asserted, settled: 0.95, strong: 0.9 } } } };
  for (const each of [file, dear]) {
    const setting = settingOf(each, seat, slug);
    const all = everyEntry(setting);
    const most = (of: (entry: Entry) => number): number => Math.max(...all.map(of));
    expect(bestOpen(setting).law).toBeCloseTo(most((entry) => rawLaw(setting, entry)), 9);
    expect(bestOpen(setting).record).toBeCloseTo(most((entry) => workRecord(setting, entry)?.raw ?? 0), 9);
    expect(bestOpen(setting).care).toBeCloseTo(most((entry) => workCare(setting, entry).raw), 9);
  }
});
