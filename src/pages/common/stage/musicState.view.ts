/** What the score follows: the room, footing, exposure, and whether a document or the truth is being read. */
import type { AppView } from '../../app.view.ts';
import type { Place, StageView } from './stage.view.ts';

export interface MusicState {
  readonly room: Place;
  readonly strengthMeter: number;
  readonly riskMeter: number;
  readonly reading: boolean; // a document or a source lies open
  readonly silent: boolean; // the truth needs no score
}

const SILENT: ReadonlySet<string> = new Set(['loading', 'card', 'outcome', 'scorecard', 'roads', 'ending', 'title']);

/** @param room the room itself, also where a paper on its desk fills the page */
export function musicStateOf({ page, bar, panel, wing }: AppView, stage: StageView, room: Place): MusicState {
  return {
    room,
    strengthMeter: bar?.strengthMeter?.level ?? 0,
    riskMeter: bar?.riskMeter?.level ?? 0,
    reading: panel !== null || stage.place.endsWith('desk') || (page.kind === 'decision' && page.document !== null),
    silent: wing === 'reader' || SILENT.has(page.kind),
  };
}
