/** Reads QR codes with the browser's own reader, or with ours, which is fetched on the first press that asks for it. */
import type { ReadInputBarcodeFormat } from 'zxing-wasm/reader';
import { stretchLight } from './stretchLight.ts';

/** What a reader looks at: a video as it runs, an opened picture, or pixels. */
export type Looked = HTMLVideoElement | ImageBitmap | ImageData;
/** The texts of the codes that are seen; two equal codes in one picture are two. */
export type ReadCodes = (looked: Looked) => Promise<readonly string[]>;

interface NativeReader {
  detect(source: Looked): Promise<readonly { readonly rawValue: string }[]>;
}
interface NativeReaders {
  new (options: { formats: string[] }): NativeReader;
  getSupportedFormats?(): Promise<string[]>;
}

const FORMATS: ReadInputBarcodeFormat[] = ['QRCode'];

/** @returns the browser's own reader of QR codes; null where it has none */
export async function nativeReader(): Promise<ReadCodes | null> {
  const Native = (globalThis as { BarcodeDetector?: NativeReaders }).BarcodeDetector;
  if (!(await Native?.getSupportedFormats?.().catch((): string[] => []))?.includes('qr_code') || !Native) return null;
  const detector = new Native({ formats: ['qr_code'] });
  return async (looked) => (await detector.detect(looked)).map(({ rawValue }) => rawValue);
}

/** The texts of the codes in pixels. Where none is seen at first it looks again in better light, for which the pixels are changed. */
export type ReadPixels = (pixels: Pick<ImageData, 'data' | 'width' | 'height'>) => Promise<readonly string[]>;

let fetched: Promise<ReadPixels> | undefined;
/**
 * Our own reader. It comes from the folder of the game and from nowhere else; one that did not come is asked for again at the next press.
 * @throws Error where it does not come or the browser does not let it run
 */
export async function ourReader(): Promise<ReadPixels> {
  fetched ??= fetchReader();
  try {
    return await fetched;
  } catch (reason) {
    fetched = undefined;
    throw reason;
  }
}

async function fetchReader(): Promise<ReadPixels> {
  const [{ prepareZXingModule, readBarcodes }, { default: address }] = await Promise.all([
    import('zxing-wasm/reader'),
    import('zxing-wasm/reader/zxing_reader.wasm?url'),
  ]);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the reader came with status ${response.status}`);
  await prepareZXingModule({ overrides: { wasmBinary: await response.arrayBuffer() }, fireImmediately: true });
  const look: ReadPixels = async (pixels) =>
    (await readBarcodes(pixels as ImageData, { formats: FORMATS })).flatMap(({ text }) => text || []);
  return async (pixels) => {
    const texts = await look(pixels);
    if (texts.length > 0) return texts;
    stretchLight(pixels.data);
    return look(pixels);
  };
}
