/** How loud each bus is: the sliders, the mute, and how far music stands back for a long cue or a voice. */

export interface Volumes {
  /** Each 0 to 1; `place` is the sound of the rooms themselves. */
  readonly music: number;
  readonly place: number;
  readonly cues: number;
}

export interface MixState {
  readonly muted: boolean;
  readonly dipped: boolean; // a long cue sounds
  readonly spoken: boolean; // the page is read aloud
}

const decibels = (db: number): number => 10 ** (db / 20);
const DIP = decibels(-4);
const UNDER_VOICE = decibels(-14);
const CUES_UNDER_VOICE = decibels(-8);

/** What every bus is multiplied by just now. */
export function busLevels({ music, place, cues }: Volumes, { muted, dipped, spoken }: MixState): Volumes {
  if (muted) return { music: 0, place: 0, cues };
  const back = spoken ? UNDER_VOICE : 1;
  return {
    music: music * back * (dipped ? DIP : 1),
    place: place * back,
    cues: cues * (spoken ? CUES_UNDER_VOICE : 1),
  };
}
