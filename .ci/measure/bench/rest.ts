/** What the game takes while nobody touches it, and what many sittings leave behind. */
import type { Browser } from '@playwright/test';
import type { Figure, Places } from './figure.ts';
import { backToTitle, playUntil } from './play.ts';
import { counter, heap, visit, type Visit } from './visit.ts';

const SECONDS_STILL = 30;
const SITTINGS = 20;
const WARM_UP = 10; // until the browser has compiled what it will

/** Main-thread seconds and frames asked for while nobody touches the page for thirty seconds. */
async function stillness(seen: Visit): Promise<{ seconds: number; frames: number }> {
  await seen.page.waitForTimeout(6_000);
  await seen.cdp.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' }).catch(() => undefined);
  await seen.cdp.send('Performance.enable');
  const { frames } = await seen.notes();
  const [before = 0] = await counter(seen.cdp, 'TaskDuration');
  await seen.page.waitForTimeout(SECONDS_STILL * 1_000);
  const [after = 0] = await counter(seen.cdp, 'TaskDuration');
  const asked = (await seen.notes()).frames - frames;
  await seen.close();
  return { seconds: after - before, frames: asked };
}

/** A page nobody touches, beside the floor page at the same time: what the browser does by itself is in both. */
export async function still(browser: Browser, { game, floorPage }: Places): Promise<Figure[]> {
  const seen = await visit(browser, `${game.origin}?seat=counsel`, false);
  await seen.page.waitForLoadState('networkidle');
  await playUntil(seen.page, /^decision/);
  const [own, floor] = await Promise.all([stillness(seen), visit(browser, floorPage.origin, false).then(stillness)]);
  return [
    {
      what: `still screen, ${SECONDS_STILL} s`,
      bar: '≤ 0.03 s of main-thread time, no frames',
      measured: `${own.seconds.toFixed(3)} s (floor page ${floor.seconds.toFixed(3)} s), ${own.frames} frames`,
      holds: own.seconds <= 0.03 && own.frames === 0,
      how: 'a decision with its room as this browser shows it, motion on',
    },
  ];
}

/** The heap without the stage, and what twenty sittings leave behind. */
export async function growth(browser: Browser, { game }: Places): Promise<Figure[]> {
  const seen = await visit(browser, `${game.origin}?stage=off&sound=off&motion=off`, false);
  await seen.mark('due:first-choice');
  await seen.page.waitForLoadState('networkidle');
  const fresh = await heap(seen.cdp);
  const sittings = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n++) {
      await playUntil(seen.page, /^scorecard$/);
      await backToTitle(seen.page);
    }
  };
  await sittings(WARM_UP);
  const early = await heap(seen.cdp);
  await sittings(SITTINGS);
  const late = await heap(seen.cdp);
  await seen.close();
  const grown = late.bytes - early.bytes;
  return [
    {
      what: 'heap after load, without the stage',
      bar: '≤ 6 MB',
      measured: `${(fresh.bytes / 1e6).toFixed(2)} MB`,
      holds: fresh.bytes <= 6e6,
      how: 'the title, after collection',
    },
    {
      what: `growth over ${SITTINGS} sittings`,
      bar: '≤ 0.3 MB, no nodes',
      measured: `${(grown / 1e6).toFixed(2)} MB, ${late.nodes - early.nodes} nodes`,
      holds: grown <= 3e5 && late.nodes <= early.nodes,
      how: `whole seats from title to scorecard, after ${WARM_UP} to warm up`,
    },
  ];
}
