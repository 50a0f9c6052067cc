/** In the system's own colors, dark and light, every hand keeps its marks: what was chosen, slots and their slips, circles and answers, and the edges of what is pressed. */
import { expect, test } from '@playwright/test';
import { openPlace, settleClaim, state, untilState } from './player.ts';
import { settled } from './settled.ts';
import { actOnce } from './thumb.ts';

const HANDS = [
  ['find', 'seat=counsel&at=read-the-summons', '.pencil path'],
  ['talk', 'seat=counsel&at=the-call', null],
  ['write', 'seat=counsel&at=the-notice', '.reply.chosen > label'],
  ['argue', 'seat=counsel&at=which-test', null],
  ['decide', 'seat=counsel&at=first-move', null],
] as const;
const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
] as const;
const QUIET = 'edition=full&stage=off&sound=off&motion=off';

/** Runs in the page: every mark there should be and is not to be seen. @param pick what was circled or answered, where the hand has such */
function lost(pick: string | null): string[] {
  const isClear = (color: string): boolean =>
    color === 'transparent' || (color.startsWith('rgba') && color.endsWith(', 0)'));
  const box = (of: Element): string =>
    `${of.tagName}.${String(of.className)} ${(of.textContent ?? '').trim().slice(0, 20)}`;
  const seen = (selector: string): Element[] =>
    [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  const edgeless = (selector: string): string[] =>
    seen(selector)
      .filter((each) => {
        const { borderBottomWidth, borderBottomColor, outlineWidth, outlineStyle } = getComputedStyle(each);
        const isEdged = Number.parseFloat(borderBottomWidth) >= 1 && !isClear(borderBottomColor);
        return !isEdged && !(outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1);
      })
      .map((each) => `no edge: ${box(each)}`);
  const unmarked = seen('.option.chosen')
    .filter((each) => isClear(getComputedStyle(each, '::before').backgroundColor))
    .map((each) => `no bar: ${box(each)}`);
  const unpicked = pick
    ? seen(pick)
        .filter((each) => {
          const { stroke, strokeWidth } = getComputedStyle(each);
          return pick.endsWith('path')
            ? stroke === 'none' || Number.parseFloat(strokeWidth) < 1
            : isClear(getComputedStyle(each, '::before').backgroundColor);
        })
        .map((each) => `no pick: ${box(each)}`)
    : [];
  const light = matchMedia('(prefers-color-scheme: light)').matches;
  const room = document.querySelector('#stage');
  const under = light && room?.checkVisibility({ visibilityProperty: true }) ? ['dark marks over a dark room'] : [];
  return [
    ...edgeless('main .slot, main .slip:not([aria-disabled="true"]), main .primary'),
    ...unmarked,
    ...unpicked,
    ...under,
  ];
}

for (const colorScheme of ['dark', 'light'] as const)
  for (const [hand, at, pick] of HANDS)
    test(`${hand}, in ${colorScheme} colors of the system: choice, slot, slip, pick and buttons keep a mark`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await openPlace(page, `./?${at}&${QUIET}`);
      await untilState(page, /^(decision\.|claim-check)/u);
      if ((await state(page)).startsWith('claim-check')) await settleClaim(page);
      await untilState(page, /^decision\./u);
      const look = async (): Promise<void> => {
        for (const size of SIZES) {
          await page.setViewportSize(size);
          expect(await settled(page, () => page.evaluate(lost, pick)), `${size.width} wide`).toEqual([]);
        }
      };
      let looked = false;
      for (let n = 0; n < 40 && (await settled(page, () => page.evaluate(actOnce))); n++) {
        if (looked || (await settled(page, () => page.locator('.raised').count())) === 0) continue;
        await look();
        looked = true;
      }
      await untilState(page, /^decision\.ready$/u);
      await expect(page.locator('.option.chosen').first()).toBeVisible();
      if (pick) await expect(page.locator(pick).first()).toBeAttached();
      await look();
    });
