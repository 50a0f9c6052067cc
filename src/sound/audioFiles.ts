/** The sounds as the sound script lists them, with the addresses the build gave to their files. */
import listed from '../../assets/audio/audio.json';
import type { SoundSpriteDefinitions } from 'howler';
import type { Theme } from './melody.ts';

export interface AudioFile {
  readonly src: string[];
  readonly format: string[];
  readonly sprite: SoundSpriteDefinitions;
}

const addresses = import.meta.glob<string>('../../assets/audio/*.{webm,m4a}', {
  eager: true,
  query: '?url',
  import: 'default',
});

function fileOf({ src, sprite }: { readonly src: readonly string[]; readonly sprite: object }): AudioFile {
  const found = src.map((name) => {
    const address = addresses[`../../assets/audio/${name}`];
    if (address === undefined) throw new Error(`the list of sounds names ${name}, which is not in the folder`);
    return address;
  });
  return {
    src: found,
    format: src.map((name) => name.split('.').at(-1) ?? ''),
    sprite: sprite as SoundSpriteDefinitions,
  };
}

export type Loop = keyof typeof listed.loops;
export type ThemeName = keyof typeof listed.notes.themes;
export type SpriteName = keyof typeof listed.sprites;
export type CueSound = keyof typeof listed.captions.cues;

/** A loop's file; its sprite has one part, `loop`, with a ring of itself on either side. */
export const loopFile = (loop: Loop): AudioFile => fileOf(listed.loops[loop]);
/** Whether a loop is the sound of the place itself, which has a slider of its own. */
export const isPlace = (loop: Loop): boolean => listed.loops[loop].bus === 'place';

/** Cues lie in two files: what the first minutes need, and the rest. */
export const spriteFile = (sprite: SpriteName): AudioFile => fileOf(listed.sprites[sprite]);
const sprites: Readonly<Record<string, { readonly sprite: Readonly<Record<string, readonly number[]>> }>> =
  listed.sprites;
export const spriteOf = (cue: CueSound): SpriteName => (cue in listed.sprites.cues.sprite ? 'cues' : 'cues-later');
export const cueLength = (cue: CueSound): number => sprites[spriteOf(cue)]?.sprite[cue]?.[1] ?? 0;

/** The notes that melodies are struck on. */
export const notesFile = (): AudioFile => fileOf(listed.notes);
export const themeOf = (name: ThemeName): Theme => listed.notes.themes[name] as unknown as Theme;
