/** Codes in the pixels of a picture: one, several, two alike, on gray paper, and none. */
import jsQR from 'jsqr';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrInPixels } from './qrInPixels.ts';

/** The codes beside each other, on paper and in ink of so much light, with so many pixels a module. */
function drawn(texts: readonly string[], { paper = 255, ink = 0, module = 4 } = {}) {
  const codes = texts.map((text) => encode(text, { ecc: 'M', border: 4 }));
  const height = Math.max(80, ...codes.map(({ size }) => size * module));
  const width = Math.max(
    80,
    codes.reduce((sum, { size }) => sum + size * module, 0),
  );
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  const dot = (x: number, y: number, light: number): void => data.set([light, light, light], 4 * (y * width + x));
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) dot(x, y, paper);
  let left = 0;
  for (const { data: modules, size } of codes) {
    for (let y = 0; y < size * module; y++)
      for (let x = 0; x < size * module; x++)
        if (modules[Math.floor(y / module)]?.[Math.floor(x / module)]) dot(left + x, y, ink);
    left += size * module;
  }
  return { data, width, height };
}

describe('the codes in a picture', () => {
  it.each<[string, readonly string[], Parameters<typeof drawn>[1]]>([
    ['none', [], {}],
    ['one', ['https://example.org/#r=ABCDE'], {}],
    ['one on gray paper in pale ink', ['ABCDE'], { paper: 150, ink: 90 }],
    ['one that is small', ['ABCDE'], { module: 2 }],
    ['two', ['ABCDE', 'FGHIJ'], {}],
    ['two alike, as two sheets that were held up', ['ABCDE', 'ABCDE'], {}],
    ['five of different sizes', ['A', 'B'.repeat(20), 'C'.repeat(60), 'D', 'E'.repeat(30)], {}],
  ])('%s', (_, texts, of) => {
    expect(qrInPixels(jsQR, drawn(texts, of)).toSorted()).toEqual(texts.toSorted());
  });
});
