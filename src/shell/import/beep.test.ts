/** The camera is heard at each code that it reads, and not where sound is off. */
import { afterEach, expect, it, vi } from 'vitest';
import { beeping, createBeep } from './beep.ts';

afterEach(() => void vi.unstubAllGlobals());

it.each([
  { on: true, codes: 2, tones: 2 },
  { on: true, codes: 0, tones: 0 },
  { on: false, codes: 2, tones: 0 },
])('sound on: $on, codes read: $codes, tones: $tones', async ({ on, codes, tones }) => {
  const start = vi.fn<() => void>();
  const node = {
    connect: (to: unknown) => to,
    start,
    stop() {},
    gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} },
  };
  const made = (): typeof node => node;
  vi.stubGlobal(
    'AudioContext',
    class {
      currentTime = 0;
      destination = {};
      resume = () => Promise.resolve();
    },
  );
  vi.stubGlobal('GainNode', function () {
    return made();
  });
  vi.stubGlobal('OscillatorNode', function () {
    return made();
  });
  const read = vi.fn<(text: string) => void>();
  const open = beeping(
    async (_, tell) => {
      for (let n = 0; n < codes; n++) tell(`code ${n}`);
      return 'camera-gone';
    },
    createBeep(() => on),
  );
  await open({} as HTMLVideoElement, read);
  expect(read).toHaveBeenCalledTimes(codes);
  expect(start).toHaveBeenCalledTimes(tones);
});
