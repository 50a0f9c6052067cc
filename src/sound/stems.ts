/** The stems of the room's score: each is loaded when it is first to be heard, falls in step, and from then on is only faded. */
import { Howl, Howler } from 'howler';
import { loopFile, type Loop } from './audioFiles.ts';
import { fadeTo } from './fadeTo.ts';
import { loopPosition } from './loopPosition.ts';
import type { Gains } from './stemGains.ts';

export interface Stems {
  /** Fades every stem to its gain times its level; what `gains` does not name belongs to another room, fades out and is let go. */
  fade(gains: Gains, level: (loop: Loop) => number, duration: number): void;
  /** When the first bar began, on the clock of the sound; undefined until a stem plays. */
  began(): number | undefined;
  destroy(): void;
}

interface Stem {
  readonly howl: Howl;
  /** The gain it was last sent to; undefined until it plays. */
  sentTo: number | undefined;
}

/** @param onLost called when a file does not load or play; that stem then stays silent */
export function createStems(onLost: () => void): Stems {
  const stems = new Map<Loop, Stem>();
  let goal: { gains: Gains; level: (loop: Loop) => number; duration: number } = {
    gains: {},
    level: () => 0,
    duration: 0,
  };
  /** All stems count their bars from there. */
  let began: number | undefined;

  const aim = (loop: Loop): number => (goal.gains[loop] ?? 0) * goal.level(loop);

  function load(loop: Loop): void {
    const file = loopFile(loop);
    const howl = new Howl({
      ...file,
      html5: false,
      pool: 1,
      volume: 0,
      onload: () => start(loop, howl, file.sprite['loop']),
      onloaderror: onLost,
      onplayerror: onLost,
    });
    stems.set(loop, { howl, sentTo: undefined });
  }

  function start(loop: Loop, howl: Howl, ring: readonly [number, number, boolean?] | undefined): void {
    const stem = stems.get(loop);
    if (stem?.howl !== howl || !ring) return; // let go before it came
    const now = Howler.ctx?.currentTime ?? 0;
    began ??= now;
    const id = howl.play('loop');
    howl.seek(loopPosition(now - began, ring), id);
    stem.sentTo = 0;
    send(loop, stem);
  }

  function send(loop: Loop, stem: Stem): void {
    const to = aim(loop);
    if (stem.sentTo === undefined || stem.sentTo === to) return; // not here yet, or there or on its way
    stem.sentTo = to;
    fadeTo(stem.howl, to, goal.duration);
  }

  function letGo(loop: Loop, stem: Stem): void {
    window.setTimeout(() => {
      if (loop in goal.gains || stems.get(loop) !== stem) return; // somebody came back
      stems.delete(loop);
      stem.howl.unload();
    }, goal.duration + 200);
  }

  return {
    fade(gains, level, duration) {
      const left = [...stems].filter(([loop]) => loop in goal.gains && !(loop in gains));
      goal = { gains, level, duration };
      for (const name of Object.keys(gains))
        if (name !== 'melody' && aim(name as Loop) > 0 && !stems.has(name as Loop)) load(name as Loop);
      for (const [loop, stem] of stems) send(loop, stem);
      for (const [loop, stem] of left) letGo(loop, stem);
    },
    began: () => began,
    destroy() {
      for (const { howl } of stems.values()) howl.unload();
      stems.clear();
    },
  };
}
