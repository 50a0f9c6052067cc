/** What the game takes while nobody touches it, and what many sittings leave behind. */
import type { Browser } from '@playwright/test';
import type { Figure, Places } from './figure.ts';
import { backToTitle, playUntil } from './play.ts';
import { counter, heap, visit } from './visit.ts';

const SECONDS_STILL = 30;
const SITTINGS = 20;
const WARM_UP = 5; // until the browser has compiled what it will

/** A page nobody touches, for thirty seconds; the heap, and what twenty sittings leave behind. */
export async function rest(browser: Browser, { game }: Places): Promise<Figure[]> {
  const still = await visit(browser, `${game.origin}?seat=counsel`, false);
  await still.mark('due:stage-drawn');
  await playUntil(still.page, /^decision/);
  await still.page.waitForTimeout(6_000);
  await still.cdp.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' }).catch(() => undefined);
  await still.cdp.send('Performance.enable');
  const frames = (await still.notes()).frames;
  const [before = 0] = await counter(still.cdp, 'TaskDuration');
  await still.page.waitForTimeout(SECONDS_STILL * 1_000);
  const [after = 0] = await counter(still.cdp, 'TaskDuration');
  const asked = (await still.notes()).frames - frames;
  await still.close();

  const long = await visit(browser, `${game.origin}?stage=off&sound=off&motion=off`, false);
  await long.mark('due:first-choice');
  await long.page.waitForLoadState('networkidle');
  const fresh = await heap(long.cdp);
  const sitting = async (): Promise<void> => { await playUntil(long.page, /^scorecard$/); await backToTitle(long.page); };
  for (let n = 0; n < WARM_UP; n++) await sitting();
  const early = await heap(long.cdp);
  for (let n = 0; n < SITTINGS; n++) await sitting();
  const late = await heap(long.cdp);
  await long.close();
  const grown = late.bytes - early.bytes;
  return [
    { what: 'still screen, 30 s', bar: '≤ 0.03 s of main-thread time, no frames', measured: `${(after - before).toFixed(3)} s, ${asked} frames`, holds: after - before <= 0.03 && asked === 0, how: 'a decision with the stage drawn, motion on' },
    { what: 'heap after load, without the stage', bar: '≤ 6 MB', measured: `${(fresh.bytes / 1e6).toFixed(2)} MB`, holds: fresh.bytes <= 6e6, how: 'the title, after collection' },
    { what: `growth over ${SITTINGS} sittings`, bar: '≤ 0.3 MB, no nodes', measured: `${(grown / 1e6).toFixed(2)} MB, ${late.nodes - early.nodes} nodes`, holds: grown <= 3e5 && late.nodes <= early.nodes, how: `whole seats from title to scorecard, after ${WARM_UP} to warm up` },
  ];
}
