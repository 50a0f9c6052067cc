/** Plays cues from their two files: at most three at once, the same one never twice in a breath. */
import { Howl } from 'howler';
import { spriteFile, spriteOf, type CueSound, type SpriteName } from './audioFiles.ts';
import { VARIED } from './cueTable.ts';
import { fadeTo } from './fadeTo.ts';

const AT_ONCE = 3;
/** The same cue again only after this; and how long a cue may wait for its file; milliseconds. */
const APART = 60;
const PATIENCE = 900;

export interface CuePlayer {
  play(cue: CueSound): void;
  /** @param duration milliseconds in which the level is reached */
  setVolume(level: number, duration?: number): void;
  destroy(): void;
}

/** @param onLost called when a file does not load or play; its cues then stay silent */
export function createCuePlayer(onLost: () => void): CuePlayer {
  const files = new Map<SpriteName, Howl>();
  const sounding = new Set<string>();
  const lastAt = new Map<CueSound, number>();
  const early = new Map<SpriteName, { cue: CueSound; at: number }>();
  let volume = 1;

  function fileOf(name: SpriteName): Howl {
    const open = files.get(name);
    if (open) return open;
    const over = (id: number): void => void sounding.delete(`${name} ${id}`);
    const howl = new Howl({
      ...spriteFile(name),
      html5: false,
      pool: 6,
      volume,
      onend: over,
      onstop: over,
      onload: () => {
        const waiting = early.get(name);
        if (waiting && performance.now() - waiting.at < PATIENCE) play(waiting.cue);
        early.delete(name);
      },
      onloaderror: onLost,
      onplayerror: onLost,
    });
    files.set(name, howl);
    return howl;
  }

  function play(cue: CueSound): void {
    const now = performance.now();
    const name = spriteOf(cue);
    const howl = fileOf(name);
    if (howl.state() !== 'loaded') {
      early.set(name, { cue, at: now });
      return;
    }
    if (sounding.size >= AT_ONCE || now - (lastAt.get(cue) ?? -Infinity) < APART) return;
    lastAt.set(cue, now);
    const id = howl.play(cue);
    sounding.add(`${name} ${id}`);
    const varied = VARIED[cue];
    if (varied) howl.rate(1 + (Math.random() * 2 - 1) * varied, id);
  }

  fileOf('cues');
  return {
    play,
    setVolume(level, duration = 0) {
      for (const howl of files.values()) {
        if (duration === 0) howl.volume(level);
        else fadeTo(howl, level, duration);
      }
      volume = level;
    },
    destroy: () => {
      for (const howl of files.values()) howl.unload();
    },
  };
}
