/** Everything a player, a link or the app can tell the statechart, and everything it tells the senses. */
import type { PanelName, SavedPlay } from './context.ts';

export type AppEvent =
  | { type: 'seat.chosen'; seat: string }
  | { type: 'play.resumed'; index: number }
  | { type: 'place.linked'; seat: string; at: string }
  | { type: 'briefing.read' }
  | { type: 'chapter.entered' }
  | { type: 'part.answered'; part: string; reply: string }
  | { type: 'option.chosen'; option: string }
  | { type: 'slip.placed'; id: string }
  | { type: 'slip.lifted'; slot: 'fact' | 'authority' }
  | { type: 'slot.waived'; slot: 'fact' | 'authority' }
  | { type: 'decision.committed' }
  | { type: 'follows.read' }
  | { type: 'card.read' }
  | { type: 'outcome.turned' }
  | { type: 'seat.replayed' }
  | { type: 'title.returned' }
  | { type: 'panel.opened'; panel: PanelName }
  | { type: 'source.opened'; id: string }
  | { type: 'panel.closed' }
  | { type: 'saves.found'; plays: readonly SavedPlay[] }
  | { type: 'notice.raised'; notice: string }
  | { type: 'notice.dismissed'; notice: string };

/** Things that happen once: sound plays them, the stage may flourish, the page announces. */
export type CueName =
  | 'seat.taken'
  | 'chapter.opened'
  | 'document.marked'
  | 'reply.given'
  | 'option.chosen'
  | 'slip.placed'
  | 'slip.lifted'
  | 'decision.committed'
  | 'page.turned'
  | 'source.opened'
  | 'outcome.opened';

export interface Cue {
  readonly type: 'cue';
  readonly name: CueName;
}
