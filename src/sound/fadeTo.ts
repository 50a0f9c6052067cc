/** Fades a sound from where it is. */
import type { Howl } from 'howler';

/**
 * A sound that is there already is only set: Howler 2.2.4 never ends a fade to the level a sound has, and its timer runs on
 * (findings/howler-fade-to-itself.sh).
 * @param duration milliseconds
 */
export function fadeTo(howl: Pick<Howl, 'fade' | 'volume'>, level: number, duration: number): void {
  const from = howl.volume();
  if (from === level) howl.volume(level);
  else howl.fade(from, level, duration);
}
