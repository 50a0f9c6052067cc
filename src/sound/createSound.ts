/** The sound of the game: cues for events, a score and a place that follow the state of play, and safe silence. */
import { Howler } from 'howler';
import type { CueName } from '../machines/events.ts';
import type { MusicState } from '../pages/common/stage/musicState.view.ts';
import { cueLength, isPlace, type CueSound, type Loop } from './audioFiles.ts';
import { createCuePlayer } from './cuePlayer.ts';
import { DIPS_MUSIC, cueTable } from './cueTable.ts';
import { limitMaster } from './master.ts';
import { createMelodyPlayer } from './melodyPlayer.ts';
import { busLevels, type Volumes } from './mix.ts';
import { CROSS, FALL_SILENT, NOWHERE, isSilent, stemGains, sameGains, type Gains } from './stemGains.ts';
import { SCORES } from './scores.ts';
import { createStems } from './stems.ts';

export interface SoundOptions {
  /** Gets the id of a notice, once, when a sound does not arrive; play goes on without it. */
  readonly onTrouble?: (notice: string) => void;
}

export interface Sound {
  /** Call it in a press: browsers let no sound start before one. */
  unlock(): void;
  cue(name: CueName): void;
  mood(mood: MusicState): void;
  setMuted(muted: boolean): void;
  setVolumes(volumes: Volumes): void;
  /** Everything stands back while the page is read aloud. */
  standBack(speaking: boolean): void;
  destroy(): void;
}

/** How fast music gives way to a long cue or to a voice, how fast it comes back, and how long it waits after a voice; milliseconds. */
const DIP_IN = 150;
const DIP_OUT = 600;
const AFTER_VOICE = 300;

/** Opens the sound and begins to load the cues; the music is loaded when it is first to be heard. */
export function createSound({ onTrouble }: SoundOptions): Sound {
  let told = false;
  let muted = false;
  let volumes: Volumes = { music: 0.6, place: 0.6, cues: 0.8 };
  let gains: Gains = NOWHERE;
  let room: MusicState['room'] = 'title';
  let dipped = 0;
  let spoken = false;
  let voice = 0;

  const lost = (): void => {
    if (!told) onTrouble?.('sound-missing');
    told = true;
  };
  const cues = createCuePlayer(lost);
  const stems = createStems(lost);
  const melody = createMelodyPlayer(stems.began, lost);
  const freeMaster = limitMaster();
  cues.setVolume(volumes.cues);

  const balance = (duration: number): void => {
    const levels = busLevels(volumes, { muted, dipped: dipped !== 0, spoken });
    stems.fade(gains, (loop: Loop) => (isPlace(loop) ? levels.place : levels.music), duration);
    melody.fade(SCORES[room]?.melody?.theme ?? null, (gains.melody ?? 0) * levels.music, duration);
  };
  const cueLevel = (duration: number): void =>
    cues.setVolume(busLevels(volumes, { muted, dipped: false, spoken }).cues, duration);
  const dip = (cue: CueSound): void => {
    window.clearTimeout(dipped);
    dipped = window.setTimeout(() => {
      dipped = 0;
      balance(DIP_OUT);
    }, cueLength(cue));
    balance(DIP_IN);
  };

  return {
    unlock: () => void (document.hidden ? undefined : Howler.ctx?.resume().catch(lost)),
    cue(name) {
      const cue = cueTable[name];
      if (muted || volumes.cues === 0) return;
      cues.play(cue);
      if (DIPS_MUSIC.has(cue)) dip(cue);
    },
    mood(mood) {
      const next = stemGains(mood);
      if (sameGains(gains, next)) return;
      gains = next;
      room = mood.room;
      balance(isSilent(next) ? FALL_SILENT : CROSS);
    },
    setMuted(now) {
      muted = now;
      Howler.mute(now);
      balance(DIP_OUT);
    },
    setVolumes(now) {
      volumes = now;
      cueLevel(0);
      balance(DIP_OUT);
    },
    standBack(speaking) {
      window.clearTimeout(voice);
      const turn = (duration: number): void => {
        spoken = speaking;
        balance(duration);
        cueLevel(duration);
      };
      if (speaking) turn(DIP_IN);
      else voice = window.setTimeout(turn, AFTER_VOICE, DIP_OUT);
    },
    destroy() {
      window.clearTimeout(dipped);
      window.clearTimeout(voice);
      cues.destroy();
      melody.destroy();
      stems.destroy();
      freeMaster();
    },
  };
}
