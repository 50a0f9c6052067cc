/** What the score follows: the room, footing, exposure, and whether a document or the truth is being read. */
import type { BarView } from '../bar.view.ts';
import type { Place } from './stage.view.ts';

export interface MusicState {
  readonly room: Place;
  readonly strengthMeter: number;
  readonly riskMeter: number;
  readonly reading: boolean; // a document or a source lies open
  readonly silent: boolean; // the truth needs no score
}

/**
 * @param bar the line above the page, or null
 * @param room the room itself, also where a paper on its desk fills the page
 */
export const musicStateOf = (
  bar: BarView | null,
  room: Place,
  { reading, silent }: Pick<MusicState, 'reading' | 'silent'>,
): MusicState => ({
  room,
  strengthMeter: bar?.strengthMeter?.level ?? 0,
  riskMeter: bar?.riskMeter?.level ?? 0,
  reading,
  silent,
});
