/** Finds the best that is open at a decision on each measure, over all its options, replies and slips. */
import type { Entry } from '../docket/docket.ts';
import { workCare } from './care.ts';
import { rawLaw } from './law.ts';
import { SLACK, walkPlays, withSlips } from './playsOpen.ts';
import { workRecord } from './record.ts';
import type { Setting } from './setting.ts';

/** Best raw value on each measure; every entry at the decision is divided by it (design 5.1, rule 6). */
export interface BestOpen {
  readonly law: number;
  readonly record: number; // 0 where Record is not measured
  readonly care: number;
}

const memo = new WeakMap<Setting, BestOpen>();

/** The best open at a decision, found once per case and kept. */
export function bestOpen(setting: Setting): BestOpen {
  let best = memo.get(setting);
  if (!best)
    memo.set(setting, (best = { law: bestLaw(setting), record: bestRecord(setting), care: bestCare(setting) }));
  return best;
}

const optionsOf = (setting: Setting): string[] => Object.keys(setting.decision.options);

function bestLaw(setting: Setting): number {
  let best = 0;
  walkPlays(
    setting,
    optionsOf(setting),
    () => best + 2 * SLACK,
    (play) => {
      for (const entry of withSlips(setting, play)) best = Math.max(best, rawLaw(setting, entry));
      return false;
    },
  );
  return best;
}

function bestRecord(setting: Setting): number {
  let best = 0;
  walkPlays(
    setting,
    optionsOf(setting),
    () => 0,
    (play) => {
      for (const entry of factsOnly(setting, play)) best = Math.max(best, workRecord(setting, entry)?.raw ?? 0);
      return best >= 1 || workRecord(setting, play) === null;
    },
  );
  return best;
}

function bestCare(setting: Setting): number {
  let best = 0;
  walkPlays(
    setting,
    optionsOf(setting),
    () => 0,
    (play) => {
      best = Math.max(best, workCare(setting, play).raw);
      return best >= 1;
    },
  );
  return best;
}

/** The play with each fact its tray offers; authorities do not touch Record. */
const factsOnly = ({ decision }: Setting, play: Entry): Entry[] =>
  decision.slots.includes('fact') ? [play, ...decision.tray.facts.map((fact) => ({ ...play, fact }))] : [play];
