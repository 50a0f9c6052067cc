/** A short tone for each code that the camera reads, so that whoever holds up a screen hears it; made by the browser, so that nothing is fetched. */
import type { openCamera } from './camera.ts';

const PITCH = 880; // hertz
const LENGTH = 0.12; // seconds
const LOUDNESS = 0.2;

export interface Beep {
  /** Readies the sound, on the press that opens the camera: later a browser would not let it be heard. */
  ready(): void;
  sound(): void;
}

/** @param allowed whether sound is on */
export function createBeep(allowed: () => boolean): Beep {
  let context: AudioContext | null = null;
  return {
    ready() {
      if (!allowed() || typeof AudioContext === 'undefined') return;
      context ??= new AudioContext();
      void context.resume().catch(() => {});
    },
    sound() {
      if (!context || !allowed()) return;
      const now = context.currentTime;
      const gain = new GainNode(context, { gain: LOUDNESS });
      const tone = new OscillatorNode(context, { frequency: PITCH });
      gain.gain.setValueAtTime(LOUDNESS, now);
      gain.gain.exponentialRampToValueAtTime(0.001, now + LENGTH);
      tone.connect(gain).connect(context.destination);
      tone.start(now);
      tone.stop(now + LENGTH);
    },
  };
}

/** A camera that is heard each time it has read something. */
export const beeping =
  (open: typeof openCamera, beep: Beep): typeof openCamera =>
  (video, read) => {
    beep.ready();
    return open(video, (text) => {
      beep.sound();
      read(text);
    });
  };
