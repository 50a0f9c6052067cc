/** The camera: each code is read once, by the browser's reader or by ours; what cannot be opened is said; what is shut stays shut. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCamera } from './camera.ts';
import { ourReader } from './codeReader.ts';

vi.mock('./codeReader.ts', async (original) => ({ ...(await original<object>()), ourReader: vi.fn<() => unknown>() }));
const ours = vi.fn<(pixels: unknown) => Promise<readonly string[]>>();

/** A look every so many milliseconds. */
const LOOK = 200;
const looks = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(count * LOOK);

/** A picture with this stream in it, and a stream that knows whether it was stopped. */
function devices({ readyState = 4, width = 1_280, height = 720 } = {}) {
  const stop = vi.fn<() => void>();
  const stream = { getTracks: () => [{ stop }, { stop }] };
  const getUserMedia = vi.fn<(asked: unknown) => Promise<unknown>>(async () => stream);
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
  const picture = {
    readyState,
    videoWidth: width,
    videoHeight: height,
    srcObject: null as unknown,
    play: vi.fn<() => Promise<void>>(async () => {}),
  };
  const seen: string[] = [];
  const open = () => openCamera(picture as object as HTMLVideoElement, (text) => seen.push(text));
  return { picture, stream, stop, getUserMedia, seen, open };
}

/** The browser has a reader of its own. */
function browserReads(
  detect: (picture: unknown) => Promise<readonly string[]>,
  formats: readonly string[] | Error | null,
) {
  const made = vi.fn<(asked: unknown) => void>();
  class BarcodeDetector {
    constructor(asked: unknown) {
      made(asked);
    }
    static getSupportedFormats =
      formats === null ? undefined : async () => (formats instanceof Error ? Promise.reject(formats) : formats);
    async detect(picture: unknown) {
      return (await detect(picture)).map((rawValue) => ({ rawValue }));
    }
  }
  vi.stubGlobal('BarcodeDetector', BarcodeDetector);
  return made;
}

/** A canvas on which pictures are drawn, or one without a pen. */
function canvas(hasPen = true) {
  const drawn: string[] = [];
  const pen = {
    drawImage: (_: unknown, ...at: readonly number[]) => drawn.push(`draw ${at.join(' ')}`),
    getImageData: (...at: readonly number[]) => {
      drawn.push(`read ${at.join(' ')}`);
      return 'pixels';
    },
    clearRect: (...at: readonly number[]) => drawn.push(`clear ${at.join(' ')}`),
  };
  vi.stubGlobal('document', {
    createElement: () => ({ width: 0, height: 0, getContext: () => (hasPen ? pen : null) }),
  });
  return drawn;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BarcodeDetector', undefined);
  ours.mockReset().mockResolvedValue([]);
  vi.mocked(ourReader).mockReset().mockResolvedValue(ours);
  canvas();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const shutting = (opened: unknown): (() => void) => {
  if (typeof opened !== 'function') throw new Error(`the camera did not open: ${String(opened)}`);
  return opened as () => void;
};

describe('a camera that opens', () => {
  it('shows the back camera, without sound, and reads each code once', async () => {
    const shown = [['one'], ['one', 'two'], [], ['two']];
    const made = browserReads(async () => shown.shift() ?? [], ['ean_13', 'qr_code']);
    const { open, seen, getUserMedia, picture, stream } = devices();
    await open();
    expect(made).toHaveBeenCalledWith({ formats: ['qr_code'] });
    expect(getUserMedia).toHaveBeenCalledWith({ video: { facingMode: 'environment' }, audio: false });
    expect(picture.srcObject).toBe(stream);
    expect(picture.play).toHaveBeenCalledOnce();
    await looks(4);
    expect(seen).toEqual(['one', 'two']);
    expect(shown).toEqual([]);
  });

  it.each([
    ['so shortly that one look failed', 10, ['one']],
    ['long enough to be held up again', 11, ['one', 'one']],
  ])('reads a code that was away %s as it should', async (_, away, read) => {
    const shown = [['one'], ['one'], ...Array.from({ length: away - 1 }, () => []), ['one']];
    browserReads(async () => shown.shift() ?? [], ['qr_code']);
    const { open, seen } = devices();
    await open();
    await looks(away + 1);
    expect(shown).toEqual([]);
    expect(seen).toEqual(read);
  });

  it('hands its picture to the reader, and goes on where one look fails', async () => {
    let looked = 0;
    const given: unknown[] = [];
    browserReads(
      async (from) => {
        given.push(from);
        looked += 1;
        return looked === 1 ? Promise.reject(new Error('no picture yet')) : ['late'];
      },
      ['qr_code'],
    );
    const { open, seen, picture } = devices();
    await open();
    await looks(1);
    expect(given).toEqual([picture, picture]);
    expect(seen).toEqual(['late']);
  });

  it('looks at no picture before there is one', async () => {
    const detect = vi.fn<() => Promise<string[]>>(async () => ['early']);
    browserReads(detect, ['qr_code']);
    const { open, picture, seen } = devices({ readyState: 1 });
    await open();
    await looks(2);
    expect(detect).not.toHaveBeenCalled();
    expect(seen).toEqual([]);
    picture.readyState = 2;
    await looks(1);
    expect(detect).toHaveBeenCalledOnce();
  });

  it('stops every track and leaves the picture when it is shut, and looks no more', async () => {
    const detect = vi.fn<() => Promise<string[]>>(async () => []);
    browserReads(detect, ['qr_code']);
    const { open, stop, picture } = devices();
    const shut = shutting(await open());
    await looks(1);
    expect(stop).not.toHaveBeenCalled();
    const before = detect.mock.calls.length;
    shut();
    await looks(3);
    expect(stop).toHaveBeenCalledTimes(2);
    expect(picture.srcObject).toBeNull();
    expect(detect).toHaveBeenCalledTimes(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks no more where it is shut while it looks', async () => {
    let answer: (texts: string[]) => void = () => {};
    browserReads(() => new Promise((resolve) => (answer = resolve)), ['qr_code']);
    const { open } = devices();
    shutting(await open())();
    answer([]);
    await looks(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('minds no picture that does not begin to play', async () => {
    browserReads(async () => ['read'], ['qr_code']);
    const { open, seen, picture } = devices();
    picture.play.mockRejectedValue(new Error('shut before it began'));
    shutting(await open());
    await looks(1);
    expect(seen).toEqual(['read']);
  });
});

describe('a camera that does not open', () => {
  it('says that it was refused', async () => {
    const { open, getUserMedia, picture } = devices();
    getUserMedia.mockRejectedValue(new Error('no'));
    expect(await open()).toBe('camera-refused');
    expect(picture.srcObject).toBeNull();
  });

  it('says that nothing can be read where our reader does not come, and asks for no camera then', async () => {
    vi.mocked(ourReader).mockRejectedValue(new Error('blocked'));
    const { open, getUserMedia } = devices();
    expect(await open()).toBe('camera-gone');
    expect(getUserMedia).not.toHaveBeenCalled();
  });
});

describe('where the browser reads no QR codes', () => {
  it.each<[string, readonly string[] | Error | null]>([
    ['other codes', ['ean_13']],
    ['none that it would tell', new Error('no')],
    ['it does not say which', null],
  ])('ours does: %s', async (_, formats) => {
    browserReads(async () => ['theirs'], formats);
    ours.mockResolvedValue(['ours']);
    const { open, seen } = devices();
    await open();
    await looks(1);
    expect(seen).toEqual(['ours']);
  });

  it.each([
    ['is made smaller', 1_280, 720, '640 360'],
    ['is left as it is', 320, 240, '320 240'],
  ])('a picture %s, read, and taken off the canvas', async (_, width, height, size) => {
    const drawn = canvas();
    const { open } = devices({ width, height });
    shutting(await open())();
    await looks(0);
    expect(drawn).toEqual([`draw 0 0 ${size}`, `read 0 0 ${size}`, `clear 0 0 ${size}`]);
    expect(ours).toHaveBeenCalledWith('pixels');
  });

  it.each<[string, Parameters<typeof devices>[0], boolean]>([
    ['no picture yet', { readyState: 1 }, true],
    ['a picture without width', { width: 0 }, true],
    ['no pen', {}, false],
  ])('nothing is read of %s', async (_, of, hasPen) => {
    const drawn = canvas(hasPen);
    const { open, seen } = devices(of);
    await open();
    await looks(1);
    expect([drawn, seen]).toEqual([[], []]);
  });

  it('a picture that is just there is read, and one without a code gives none', async () => {
    const drawn = canvas();
    const { open, seen } = devices({ readyState: 2 });
    await open();
    await looks(1);
    expect(drawn.length).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  });
});
