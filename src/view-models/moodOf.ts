/** What the score follows: place, footing, exposure, and whether a document or the truth is being read. */
import type { AppView } from './appView.ts';
import type { StageView } from './stageView.ts';

export interface Mood {
  readonly place: string;
  readonly footing: number;
  readonly exposure: number;
  readonly reading: boolean; // a document or a source lies open
  readonly silent: boolean; // the truth needs no score
}

export function moodOf({ page, bar, panel }: AppView, stage: StageView): Mood {
  return {
    place: stage.place,
    footing: bar?.footing?.level ?? 0,
    exposure: bar?.exposure?.level ?? 0,
    reading: panel !== null || (page.kind === 'decision' && page.document !== null),
    silent: page.kind === 'card' || page.kind === 'outcome' || page.kind === 'scorecard' || page.kind === 'title',
  };
}
