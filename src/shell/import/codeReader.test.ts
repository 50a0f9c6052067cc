/** Codes in the pixels of a picture: one, several, two alike, on gray paper, dim, and none. Our own reader comes from the game's folder, once, and is asked for again where it did not come. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { encode } from 'uqr';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
const network = vi.fn<(address: string) => Promise<Response>>();

beforeEach(() => {
  vi.resetModules();
  network.mockReset().mockImplementation(async () => new Response(wasm));
  vi.stubGlobal('fetch', network);
  return () => vi.unstubAllGlobals();
});

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
    ['one in hardly any light', ['ABCDE'], { paper: 30, ink: 12 }],
    ['one that is small', ['ABCDE'], { module: 2 }],
    ['two', ['ABCDE', 'FGHIJ'], {}],
    ['two alike, as two sheets that were held up', ['ABCDE', 'ABCDE'], {}],
    ['five of different sizes', ['A', 'B'.repeat(20), 'C'.repeat(60), 'D', 'E'.repeat(30)], {}],
  ])('%s', async (_, texts, of) => {
    const { ourReader } = await import('./codeReader.ts');
    const read = await ourReader();
    expect((await read(drawn(texts, of))).toSorted()).toEqual(texts.toSorted());
  });
});

describe('our own reader', () => {
  it('is fetched once, from beside the scripts', async () => {
    const { ourReader } = await import('./codeReader.ts');
    expect(await ourReader()).toBe(await ourReader());
    expect(network.mock.calls.map(([address]) => address)).toEqual([
      expect.stringMatching(/^(?!\w+:).*zxing_reader.*\.wasm$/u),
    ]);
  });

  it.each<[string, () => Promise<Response>]>([
    ['did not come', async () => Promise.reject(new TypeError('no network'))],
    ['was refused', async () => new Response('blocked', { status: 403 })],
    ['came as a page of a filter', async () => new Response('<h1>Blocked')],
  ])('that %s is asked for again at the next press', async (_, answer) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    network.mockImplementationOnce(answer);
    const { ourReader } = await import('./codeReader.ts');
    await expect(ourReader()).rejects.toBeInstanceOf(Error);
    const read = await ourReader();
    expect(await read(drawn(['ABCDE']))).toEqual(['ABCDE']);
  });
});

describe("the browser's own reader", () => {
  it.each<[string, object | undefined, boolean]>([
    ['is none where there is none', undefined, false],
    ['is none where it reads other codes', { getSupportedFormats: async () => ['ean_13'] }, false],
    ['is none where it does not tell', { getSupportedFormats: async () => Promise.reject(new Error('no')) }, false],
    ['is taken where it reads QR codes', { getSupportedFormats: async () => ['qr_code'] }, true],
  ])('%s', async (_, statics, has) => {
    vi.stubGlobal('BarcodeDetector', statics && Object.assign(class {}, statics));
    const { nativeReader } = await import('./codeReader.ts');
    expect((await nativeReader()) !== null).toBe(has);
    expect(network).not.toHaveBeenCalled();
  });
});
