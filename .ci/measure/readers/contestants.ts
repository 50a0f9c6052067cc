/** The readers of QR codes that are measured: one that needs nothing but script, and two in WebAssembly. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { stretchLight } from '../../../src/shell/import/stretchLight.ts';
import type { Picture } from './drawing.ts';

export interface Reader {
  readonly name: string;
  /** The texts that it finds in a picture, which it may change. */
  readonly read: (picture: Picture) => Promise<readonly string[]> | readonly string[];
}

const look = ({ data, width, height }: Picture): readonly string[] => {
  const found = jsQR(data, width, height);
  return found ? [found.data] : [];
};

/** The reader that needs nothing but script: as it is, and with a second look at a picture whose light was stretched. */
export const SCRIPT: readonly Reader[] = [
  { name: 'jsqr', read: look },
  {
    name: 'jsqr, and again with the light stretched',
    read: (picture) => {
      const texts = look(picture);
      if (texts.length > 0) return texts;
      stretchLight(picture.data);
      return look(picture);
    },
  },
];

interface Module {
  readonly prepareZXingModule: (options: { overrides: { wasmBinary: Uint8Array }; fireImmediately: true }) => unknown;
}
interface Zxing extends Module {
  readonly readBarcodes: (picture: Picture, options: object) => Promise<readonly { readonly text: string }[]>;
}
interface Detectors extends Module {
  readonly BarcodeDetector: new (options: { formats: readonly string[] }) => {
    detect(picture: Picture): Promise<readonly { readonly rawValue: string }[]>;
  };
}

/** @param folder where the packages are installed @throws Error where one of them is not */
export async function readersIn(folder: string): Promise<readonly Reader[]> {
  const require = createRequire(join(folder, 'package.json'));
  const wasmBinary = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const load = async <T extends Module>(name: string): Promise<T> => {
    const module = require(name) as T;
    await module.prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
    return module;
  };
  const { readBarcodes } = await load<Zxing>('zxing-wasm/reader');
  const { BarcodeDetector } = await load<Detectors>('barcode-detector/ponyfill');
  const zxing = async (picture: Picture): Promise<readonly string[]> =>
    (await readBarcodes(picture, { formats: ['QRCode'] })).map(({ text }) => text);
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return [
    { name: 'zxing-wasm', read: zxing },
    {
      name: 'barcode-detector',
      read: async (picture) => (await detector.detect(new ImageData(picture))).map(({ rawValue }) => rawValue),
    },
  ];
}

/** Just enough of a browser for a reader that asks for one. */
class ImageData {
  readonly width: number;
  readonly height: number;
  readonly data: Picture['data'];

  constructor({ width, height, data }: Picture) {
    this.width = width;
    this.height = height;
    this.data = data;
  }
}
Object.assign(globalThis, { ImageData, DOMRectReadOnly: class {} });
