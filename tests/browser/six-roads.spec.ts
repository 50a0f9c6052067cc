/** Thirty plays that come in by six roads are thirty results: pasted, by a link, in a file, in the table of a form, in a picture, and typed in lowercase with slips of the hand. */
import { expect, test, type Page } from '@playwright/test';
import { renderSVG } from 'uqr';
import { differentCodes } from '../fixtures/codes.ts';
import { watch } from './player.ts';

const EACH = 5;
const text = (name: string, mimeType: string, of: string) => ({ name, mimeType, buffer: Buffer.from(of) });

/** A photograph of a sheet: the code in gray ink on gray paper, tilted. */
async function pictureOf(page: Page, code: string): Promise<Buffer> {
  await page.setContent(
    `<body style="margin:0;background:#b8b4ac"><div style="width:420px;margin:90px;transform:rotate(7deg);filter:contrast(.5)">${renderSVG(code, { ecc: 'M', border: 4 })}</div>`,
  );
  return page.screenshot();
}

test('thirty plays by six roads are thirty results, and no road loses or doubles one', async ({ page, context }) => {
  const seen = watch(page);
  const codes = differentCodes(6 * EACH);
  const road = (n: number): string[] => codes.slice(n * EACH, (n + 1) * EACH);
  const camera = await context.newPage();
  const pictures: Buffer[] = [];
  for (const code of road(4)) pictures.push(await pictureOf(camera, code));
  await camera.close();

  await page.goto('./?debrief');
  const files = page.locator('[data-files]');
  const count = page.locator('.class-table tbody tr');
  const paste = async (of: string): Promise<void> => {
    await page.locator('#codes').fill(of);
    await page.locator('[data-read]').press('Enter');
  };
  await paste(
    road(0)
      .map((code, n) => `${n + 1}. Ana: ${code}`)
      .join('\n'),
  );
  await expect(count).toHaveCount(EACH);
  await paste(
    road(1)
      .map((code) => `https://example.org/play/#r=${encodeURIComponent(code)}`)
      .join('\n'),
  );
  await expect(count).toHaveCount(2 * EACH);
  await files.setInputFiles(text('class.txt', 'text/plain', road(2).join('\r\n')));
  await expect(count).toHaveCount(3 * EACH);
  const rows = road(3).map((code, n) => `2026/11/30 9:0${n},Student ${n},"${code}"`);
  await files.setInputFiles(text('form.csv', 'text/csv', ['Timestamp,Name,Your result', ...rows].join('\n')));
  await expect(count).toHaveCount(4 * EACH);
  await files.setInputFiles(pictures.map((buffer, n) => ({ name: `sheet-${n}.png`, mimeType: 'image/png', buffer })));
  await expect(count).toHaveCount(5 * EACH);
  await page.locator('#codes').pressSequentially(
    road(5)
      .map((code) => code.toLowerCase().replaceAll('-', ' '))
      .join('\n'),
  );
  await page.locator('[data-read]').press('Enter');
  await expect(count).toHaveCount(6 * EACH);

  await expect(page.locator('.gather-count')).toContainText('30');
  await expect(page.locator('[data-refused] li')).toHaveCount(0);
  await expect(page.locator('[data-again-ask]')).toHaveCount(0);
  expect(seen.elsewhere).toEqual([]);
  expect(seen.errors).toEqual([]);
});

/** Where the browser reads no codes itself, as Chromium on a Linux desktop, the game's own reader is asked for. */
test('the reader of codes is fetched with the first picture, from the game, and a picture is told of where it does not come', async ({
  page,
  context,
}) => {
  const seen = watch(page);
  const [first = '', second = ''] = differentCodes(2);
  const camera = await context.newPage();
  const picture = async (code: string) => ({
    name: 'sheet.png',
    mimeType: 'image/png',
    buffer: await pictureOf(camera, code),
  });
  const asked: string[] = [];
  page.on('request', (request) => request.url().endsWith('.wasm') && asked.push(request.url()));
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'BarcodeDetector'));
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 403, body: 'blocked' }), { times: 2 });
  await page.goto('./?debrief');
  const files = page.locator('[data-files]');
  const count = page.locator('.class-table tbody tr');
  await expect(files).toBeAttached();
  expect(asked).toEqual([]);

  await files.setInputFiles(await picture(first));
  await expect(page.locator('[data-refused]')).toContainText('What reads QR codes did not come');
  await page.locator('[data-camera] > summary').press('Enter');
  await page.locator('[data-camera-on]').press('Enter');
  await expect(page.getByText('so the camera stays off')).toBeVisible();
  await page.locator('#codes').fill(second);
  await page.locator('[data-read]').press('Enter');
  await expect(count).toHaveCount(1);

  await files.setInputFiles(await picture(first));
  await expect(count).toHaveCount(2);
  const { origin } = new URL(page.url());
  expect(asked.map((url) => new URL(url).origin)).toEqual([origin, origin, origin]);
  expect(seen.elsewhere).toEqual([]);
});
