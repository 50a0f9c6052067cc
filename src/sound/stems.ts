/** The four stems of a seat's music: loaded together, started in one task, and from then on only faded. */
import { Howl } from 'howler';
import { loopFile } from './audioFiles.ts';
import { SILENCE, type Gains, type Stem } from './moodGains.ts';

const NAMES = Object.keys(SILENCE) as Stem[];

export interface Stems {
  /** Fades every stem to its gain times `level`. The first call with something to hear starts the loading. */
  fade(gains: Gains, level: number, duration: number): void;
  destroy(): void;
}

/** @param onLost called when a file does not load or play; the music then stays silent */
export function createStems(onLost: () => void): Stems {
  let howls: readonly (readonly [Stem, Howl])[] = [];
  let waiting = NAMES.length;
  let ended = false;
  const sentTo = new Map<Stem, number>();
  let goal: { gains: Gains; level: number; duration: number } = { gains: SILENCE, level: 0, duration: 0 };

  const load = (): void => {
    howls = NAMES.map((name) => [
      name,
      new Howl({ ...loopFile(name), html5: false, pool: 1, volume: 0, onload: loaded, onloaderror: onLost, onplayerror: onLost }),
    ]);
  };
  const loaded = (): void => {
    waiting -= 1;
    if (waiting > 0 || ended) return;
    for (const [, howl] of howls) howl.play('loop'); // one task: a stem started later would be out of step
    apply();
  };
  const apply = (): void => {
    if (waiting > 0) return;
    for (const [name, howl] of howls) {
      const to = goal.gains[name] * goal.level;
      if (sentTo.get(name) === to) continue; // already there or on its way
      sentTo.set(name, to);
      howl.fade(howl.volume(), to, goal.duration);
    }
  };
  return {
    fade(gains, level, duration) {
      goal = { gains, level, duration };
      const heard = level > 0 && Object.values(gains).some((gain) => gain > 0);
      if (howls.length === 0 && heard) load();
      apply();
    },
    destroy() {
      ended = true;
      for (const [, howl] of howls) howl.unload();
      howls = [];
    },
  };
}
