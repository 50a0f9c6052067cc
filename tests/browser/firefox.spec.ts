/** The game in Firefox: a chapter by keyboard, the drawn room, a class in the debrief; nothing sent elsewhere and no error. */
import { expect, test } from '@playwright/test';
import { findFirefox } from '../../.ci/setup/firefox.mjs';
import { count, drawsWebGL, openFox, playUntil, press, textIn, tonesLeft, untilState, type Fox } from './firefox.ts';
import { classCodes } from '../fixtures/codes.ts';

test.skip(findFirefox() === undefined && !process.env['CI'], 'there is no Firefox on this machine');
test.describe.configure({ mode: 'serial' });

let fox: Fox;
test.beforeAll(async ({ baseURL }) => {
  fox = await openFox(baseURL ?? '');
});
test.afterAll(() => fox?.close());

test('a chapter is played by keyboard alone, taken up again after the lid was closed, and read to its record', async () => {
  const { page, elsewhere, errors } = await fox.visit('./?stage=off&sound=off');
  await untilState(page, /^title$/);
  await press(page, '[data-seat="counsel"]');
  await untilState(page, /^briefing$/);
  await playUntil(page, /^consequence$/);
  const heading = await textIn(page, 'h1');
  await page.reload(); // what is loaded again goes on where it stood
  await untilState(page, /^consequence$/);
  await expect.poll(() => textIn(page, 'h1')).toBe(heading);
  await playUntil(page, /^recap$/);
  await page.waitForSelector('.label');
  expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
});

test('the scorecard stands, with its measures and its code', async () => {
  const { page, elsewhere, errors } = await fox.visit('./?seat=agent&at=scorecard&stage=off&sound=off');
  await untilState(page, /^scorecard$/);
  await expect.poll(() => count(page, '[data-measure]')).toBe(3);
  await press(page, 'main [data-panel="result"]');
  await page.waitForSelector('[data-code="full"]');
  expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
});

test('the room is drawn, or a sentence says that it cannot be', async () => {
  const { page, elsewhere, errors } = await fox.visit('./?seat=counsel&sound=off&stage=on');
  await untilState(page, /^briefing$/);
  if (!(await drawsWebGL(page))) {
    await page.waitForSelector('[data-notice="stage-refused"]');
  } else {
    await page.waitForFunction(() => document.documentElement.dataset['stage'] === 'on');
    await page.waitForFunction(() => document.getAnimations().every((each) => each.playState !== 'running'));
    await expect.poll(() => tonesLeft(page), 'different tones left of the words').toBeGreaterThan(60);
  }
  await playUntil(page, /^decision\./);
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
  await expect.poll(() => count(page, '[data-refused] li')).toBe(1);
  await press(page, '[data-page="run"]');
  await page.waitForFunction(() => document.documentElement.dataset['debrief'] === 'run');
  const first = await textIn(page, 'main');
  await page.keyboard.press('PageDown');
  await page.waitForFunction((before) => document.querySelector('main')?.textContent !== before, {}, first);
  expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
});
