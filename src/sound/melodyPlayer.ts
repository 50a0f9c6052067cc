/** Strikes a room's melody note by note from a handful of sampled notes, a few seconds ahead on the sound's own clock. */
import { Howler } from 'howler';
import { notesFile, themeOf, type ThemeName } from './audioFiles.ts';
import { strikesBetween } from './melody.ts';

/** How far ahead notes are laid out, and how often that is looked after; a page that rests wakes for nothing else. */
const AHEAD = 6; // seconds
const EVERY = 4500; // milliseconds

export interface MelodyPlayer {
  /** Plays a room's melody at a gain, or none; fades as stems do. */
  fade(theme: ThemeName | null, gain: number, duration: number): void;
  destroy(): void;
}

/**
 * @param began when the first bar of the score began, on the sound's clock; undefined until something plays
 * @param onLost called when the notes do not come; the score then goes on without a melody
 */
export function createMelodyPlayer(began: () => number | undefined, onLost: () => void): MelodyPlayer {
  let notes: AudioBuffer | null = null;
  let asked = false;
  let playing: { readonly theme: ThemeName; readonly out: GainNode; until: number } | null = null;
  let gain = 0;
  let timer = 0;
  const { sprite } = notesFile();

  async function load(): Promise<void> {
    asked = true;
    try {
      const { src, format } = notesFile();
      const at = Math.max(
        0,
        format.findIndex((each) => Howler.codecs(each)),
      );
      const answer = await fetch(src[at] ?? '');
      if (!answer.ok) throw new Error(`the notes answered ${answer.status}`);
      notes = await Howler.ctx.decodeAudioData(await answer.arrayBuffer());
      layOut();
    } catch {
      onLost();
    }
  }

  function layOut(): void {
    window.clearTimeout(timer);
    if (!playing || gain === 0) return;
    const start = began();
    if (notes && start !== undefined) {
      const now = Howler.ctx.currentTime - start;
      const from = Math.max(playing.until, now);
      for (const { at, note, rate, gain: touch } of strikesBetween(themeOf(playing.theme), from, now + AHEAD))
        strike(playing.out, start + at, note, rate, touch);
      playing.until = Math.max(playing.until, now + AHEAD);
    }
    timer = window.setTimeout(layOut, EVERY);
  }

  function strike(out: GainNode, when: number, note: string, rate: number, touch: number): void {
    const [offset = 0, length = 0] = sprite[note] ?? [];
    const source = new AudioBufferSourceNode(Howler.ctx, { buffer: notes, playbackRate: rate });
    const hand = new GainNode(Howler.ctx, { gain: touch });
    source.connect(hand).connect(out);
    source.onended = () => hand.disconnect();
    source.start(when, offset / 1000, length / 1000);
  }

  const glide = (out: GainNode, to: number, duration: number): void => {
    const { currentTime } = Howler.ctx;
    out.gain.cancelScheduledValues(currentTime);
    out.gain.setTargetAtTime(to, currentTime, duration / 3000);
  };

  function leave(duration: number): void {
    if (!playing) return;
    const { out } = playing;
    glide(out, 0, duration);
    window.setTimeout(() => out.disconnect(), duration * 2 + 200);
    playing = null;
  }

  return {
    fade(theme, to, duration) {
      if (playing && playing.theme !== theme) leave(duration);
      gain = to;
      if (theme === null || !Howler.ctx || (!playing && to === 0)) return;
      if (!playing) {
        const out = new GainNode(Howler.ctx, { gain: 0 });
        out.connect(Howler.masterGain);
        playing = { theme, out, until: 0 };
      }
      glide(playing.out, to, duration);
      if (!asked) void load();
      layOut();
    },
    destroy() {
      window.clearTimeout(timer);
      leave(0);
    },
  };
}
