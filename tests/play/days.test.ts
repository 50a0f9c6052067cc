/** A device over many days, with reloads, tabs, Back, class links, full storage, new versions and two pupils: nothing is lost, nothing is written in answer to a write, nobody is shown another’s play. */
import { expect, it } from 'vitest';
import { richestSeat } from '../fixtures/cases.ts';
import { liveADay } from '../simulate/days.ts';

/** As many days as are asked for by `npm run days`; here a few. */
const DAYS = Number(process.env['DAYS'] ?? 20);
const { file } = richestSeat();

it(`${DAYS} days lose no decision`, { timeout: 3_600_000 }, async () => {
  const wrong: string[] = [];
  let decided = 0;
  for (let seed = 1; seed <= DAYS; seed += 1) {
    const day = await liveADay(file, seed);
    wrong.push(...day.wrong);
    decided += day.decided;
  }
  expect(wrong).toEqual([]);
  expect(decided).toBeGreaterThan(DAYS * 5);
});
