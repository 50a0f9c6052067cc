/** The game in Firefox: a chapter by keyboard, the drawn room, a class in the debrief; nothing sent elsewhere and no error. */
import { expect, test } from '@playwright/test';
import { findFirefox } from '../../.ci/setup/firefox.mjs';
import { openFox, playUntil, press, stateOf, untilState, type Fox } from './firefox.ts';
import { classCodes } from '../fixtures/codes.ts';

test.skip(findFirefox() === undefined && !process.env['CI'], 'there is no Firefox on this machine');
test.describe.configure({ mode: 'serial' });

let fox: Fox;
test.beforeAll(async ({ baseURL }) => {
  fox = await openFox(baseURL ?? '');
});
test.afterAll(() => fox?.close());

test('a chapter is played by keyboard alone, taken up again after the lid was closed, and read to its record', async () => {
  test.slow();
  const { page, elsewhere, errors } = await fox.visit('./?stage=off&sound=off');
  await untilState(page, /^title$/);
  await press(page, '[data-seat="counsel"]');
  await untilState(page, /^briefing$/);
  await playUntil(page, /^following$/);
  const heading = await page.$eval('h1', (each) => each.textContent);
  await page.reload();
  await untilState(page, /^title$/);
  await press(page, '[data-resume]');
  await untilState(page, /^following$/);
  expect(await page.$eval('h1', (each) => each.textContent)).toBe(heading);
  await playUntil(page, /^card$/);
  expect(await page.$$eval('.label', (all) => all.length)).toBeGreaterThan(0);
  expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
});

test('the scorecard stands, with its measures and its code', async () => {
  const { page, elsewhere, errors } = await fox.visit('./?seat=agent&at=scorecard&stage=off&sound=off');
  await untilState(page, /^scorecard$/);
  expect(await page.$$eval('[data-measure]', (all) => all.length)).toBe(3);
  await press(page, 'main [data-panel="result"]');
  await page.waitForSelector('[data-code="full"]');
  expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
});

test('the room is drawn, or a sentence says that it cannot be', async () => {
  const { page, elsewhere, errors } = await fox.visit('./?seat=counsel&sound=off');
  await untilState(page, /^briefing$/);
  const draws = await page.evaluate(() => document.createElement('canvas').getContext('webgl') !== null);
  if (!draws) {
    await page.waitForSelector('[data-notice="stage-refused"]');
  } else {
    await page.waitForFunction(() => document.documentElement.dataset['stage'] === 'on', { timeout: 40_000 });
    await page.waitForFunction(() => document.getAnimations().every((each) => each.playState !== 'running'));
    const tones = await page.evaluate(
      async (shot) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${shot}`;
        await picture.decode();
        const paper = Object.assign(document.createElement('canvas'), {
          width: picture.width,
          height: picture.height,
        }).getContext('2d');
        if (!paper) return 0;
        paper.drawImage(picture, 0, 0);
        const { data } = paper.getImageData(0, 60, Math.floor(picture.width * 0.4), picture.height - 160);
        const seen = new Set<number>();
        for (let at = 0; at < data.length; at += 4)
          seen.add(((data[at] ?? 0) >> 3) * 1024 + ((data[at + 1] ?? 0) >> 3) * 32 + ((data[at + 2] ?? 0) >> 3));
        return seen.size;
      },
      await page.screenshot({ encoding: 'base64' }),
    );
    expect(tones, 'different tones left of the words').toBeGreaterThan(60);
  }
  await playUntil(page, /^decision\./);
  expect(await stateOf(page)).toMatch(/^decision\./);
  expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
});

test('a class comes in, bad codes are named, and the wall goes through its phases', async () => {
  const { page, elsewhere, errors } = await fox.visit('./?debrief');
  await page.waitForSelector('#codes');
  await page.$eval(
    '#codes',
    (box, text) => {
      (box as HTMLTextAreaElement).value = text;
    },
    [...classCodes(12), 'K7QM*2XD4'].join('\n'),
  );
  await press(page, '[data-read]');
  await page.waitForFunction(() => document.querySelectorAll('.class-table tbody tr').length === 12);
  expect(await page.$$eval('[data-refused] li', (all) => all.length)).toBe(1);
  await press(page, '[data-page="run"]');
  await page.waitForFunction(() => document.documentElement.dataset['debrief'] === 'run');
  const first = await page.$eval('main', (each) => each.textContent);
  await page.keyboard.press('PageDown');
  await page.waitForFunction((before) => document.querySelector('main')?.textContent !== before, {}, first);
  expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
});
