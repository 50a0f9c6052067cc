/** Plays cues from their one file: at most three at once, the same one never twice in a breath. */
import { Howl } from 'howler';
import { cueFile, type CueSound } from './audioFiles.ts';
import { VARIED } from './cueTable.ts';

const AT_ONCE = 3;
/** The same cue again only after this; and how long a cue may wait for its file; milliseconds. */
const APART = 60;
const PATIENCE = 900;

export interface CuePlayer {
  play(cue: CueSound): void;
  setVolume(level: number): void;
  destroy(): void;
}

/** @param onLost called when the file does not load or play; cues then stay silent */
export function createCuePlayer(onLost: () => void): CuePlayer {
  const sounding = new Set<number>();
  const lastAt = new Map<CueSound, number>();
  let early: { cue: CueSound; at: number } | undefined;
  const over = (id: number): void => void sounding.delete(id);
  const howl = new Howl({
    ...cueFile(),
    html5: false,
    pool: 6,
    onend: over,
    onstop: over,
    onload: () => {
      if (early && performance.now() - early.at < PATIENCE) play(early.cue);
      early = undefined;
    },
    onloaderror: onLost,
    onplayerror: onLost,
  });

  function play(cue: CueSound): void {
    const now = performance.now();
    if (howl.state() !== 'loaded') {
      early = { cue, at: now };
      return;
    }
    if (sounding.size >= AT_ONCE || now - (lastAt.get(cue) ?? -Infinity) < APART) return;
    lastAt.set(cue, now);
    const id = howl.play(cue);
    sounding.add(id);
    if (VARIED.has(cue)) howl.rate(0.96 + Math.random() * 0.08, id);
  }

  return { play, setVolume: (level) => void howl.volume(level), destroy: () => void howl.unload() };
}
