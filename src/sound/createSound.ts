/** The sound of the game: cues for events, a score that follows the state of play, captions for both, and safe silence. */
import { Howler } from 'howler';
import type { CueName } from '../machines/events.ts';
import type { Mood } from '../view-models/moodOf.ts';
import { cueCaption, cueLength, loopCaption, type CueSound } from './audioFiles.ts';
import { createCuePlayer } from './cuePlayer.ts';
import { DIPS_MUSIC, cueTable } from './cueTable.ts';
import { limitMaster } from './master.ts';
import { CROSS, FALL_SILENT, NOWHERE, isSilent, moodGains, newlyHeard, sameGains, type Gains } from './moodGains.ts';
import { createStems } from './stems.ts';

export interface SoundOptions {
  /** Gets what is heard, as text, whether or not the sound is muted. */
  readonly onCaption?: (text: string) => void;
  /** Gets the id of a notice, once, when a sound does not arrive; play goes on in silence. */
  readonly onTrouble?: (notice: string) => void;
}

export interface Volumes {
  /** Each 0 to 1. `place` is for the sound of rooms that have one of their own. */
  readonly music: number;
  readonly place: number;
  readonly cues: number;
}

export interface Sound {
  /** Call it in a press: browsers let no sound start before one. */
  unlock(): void;
  cue(name: CueName): void;
  mood(mood: Mood): void;
  setMuted(muted: boolean): void;
  setVolumes(volumes: Volumes): void;
  destroy(): void;
}

/** What the music keeps while a long cue sounds (−4 dB), and how fast it gives way and comes back; milliseconds. */
const DIP = 10 ** (-4 / 20);
const DIP_IN = 150;
const DIP_OUT = 600;

/** Opens the sound and begins to load the cues; the music is loaded when it is first to be heard. */
export function createSound({ onCaption, onTrouble }: SoundOptions): Sound {
  let told = false;
  let muted = false;
  let volumes: Volumes = { music: 0.6, place: 0.6, cues: 0.8 };
  let gains: Gains = NOWHERE;
  let dipped = 0;

  const lost = (): void => {
    if (!told) onTrouble?.('sound-missing');
    told = true;
  };
  const cues = createCuePlayer(lost);
  const stems = createStems(lost);
  const freeMaster = limitMaster();
  cues.setVolume(volumes.cues);

  const level = (): number => (muted ? 0 : volumes.music * (dipped ? DIP : 1));
  const dip = (cue: CueSound): void => {
    window.clearTimeout(dipped);
    dipped = window.setTimeout(() => {
      dipped = 0;
      stems.fade(gains, level(), DIP_OUT);
    }, cueLength(cue));
    stems.fade(gains, level(), DIP_IN);
  };

  return {
    unlock: () => void (document.hidden ? undefined : Howler.ctx?.resume().catch(lost)),
    cue(name) {
      const cue = cueTable[name];
      onCaption?.(cueCaption(cue));
      if (muted || volumes.cues === 0) return;
      cues.play(cue);
      if (DIPS_MUSIC.has(cue)) dip(cue);
    },
    mood(mood) {
      const next = moodGains(mood);
      if (sameGains(gains, next)) return;
      const heard = newlyHeard(gains, next);
      if (heard.length > 0) onCaption?.(heard.map(loopCaption).join('. '));
      gains = next;
      stems.fade(gains, level(), isSilent(next) ? FALL_SILENT : CROSS);
    },
    setMuted(now) {
      muted = now;
      Howler.mute(now);
      stems.fade(gains, level(), DIP_OUT);
    },
    setVolumes(now) {
      volumes = now;
      cues.setVolume(now.cues);
      stems.fade(gains, level(), DIP_OUT);
    },
    destroy() {
      window.clearTimeout(dipped);
      cues.destroy();
      stems.destroy();
      freeMaster();
    },
  };
}
