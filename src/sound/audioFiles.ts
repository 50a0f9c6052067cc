/** The sounds as the sound script lists them, with the addresses the build gave to their files. */
import listed from '../../assets/audio/audio.json';
import type { SoundSpriteDefinitions } from 'howler';

export interface AudioFile {
  readonly src: string[];
  readonly format: string[];
  readonly sprite: SoundSpriteDefinitions;
}

const addresses = import.meta.glob<string>('../../assets/audio/*.{webm,m4a}', { eager: true, query: '?url', import: 'default' });

function fileOf({ src, sprite }: { readonly src: readonly string[]; readonly sprite: object }): AudioFile {
  const found = src.map((name) => {
    const address = addresses[`../../assets/audio/${name}`];
    if (address === undefined) throw new Error(`the list of sounds names ${name}, which is not in the folder`);
    return address;
  });
  return { src: found, format: src.map((name) => name.split('.').at(-1) ?? ''), sprite: sprite as SoundSpriteDefinitions };
}

export type Loop = keyof typeof listed.loops;
export type CueSound = keyof typeof listed.cues.sprite;

/** A loop's file; its sprite has one part, `loop`, with a ring of itself on either side. */
export const loopFile = (loop: Loop): AudioFile => fileOf(listed.loops[loop]);
export const loopCaption = (loop: Loop): string => listed.loops[loop].caption;
/** All cues are one file. */
export const cueFile = (): AudioFile => fileOf(listed.cues);
export const cueCaption = (cue: CueSound): string => listed.cues.captions[cue];
export const cueLength = (cue: CueSound): number => listed.cues.sprite[cue][1] ?? 0;
