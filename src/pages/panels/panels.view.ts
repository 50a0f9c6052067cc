/** The sheets over the page; settings and about can be opened anywhere, the others where a wing has them. */
import type { Route } from '../../domain/address/address.ts';
import type { Snapshot } from '../common/snapshot.view.ts';
import type { DocketPanel, FilePanel } from './file.view.ts';
import type { RecallPanel } from './recall.view.ts';
import type { ResultPanel } from './result.view.ts';
import type { SourcePanel } from './source.view.ts';
import type { ToolsPanel } from './tools.view.ts';
import { say, type Words } from '../common/words.view.ts';

/** The player's choices about how the game is shown and heard; kept by the app, never by the statechart. */
export interface Settings {
  readonly sound: boolean;
  readonly music: number; // 0 to 100
  readonly place: number;
  readonly cues: number;
  readonly quiet: boolean; // cues and rooms, no music
  readonly captions: boolean;
  readonly readAloud: boolean;
  readonly pace: number; // per cent of the voice's own
  readonly motion: boolean;
  readonly stage: boolean;
  readonly size: number; // per cent of the text size
  readonly contrast: boolean;
  readonly plain: boolean;
  readonly keys: boolean; // single keys that act: digits, and letters in the run
}

export type PanelView =
  | FilePanel
  | DocketPanel
  | SourcePanel
  | ToolsPanel
  | ResultPanel
  | RecallPanel
  | { readonly kind: 'settings'; readonly title: string; readonly settings: Settings }
  | {
      readonly kind: 'about';
      readonly title: string;
      readonly lines: readonly string[];
      readonly ways: readonly { readonly route: Route; readonly text: string }[];
    };

/** A sheet that can be opened anywhere, or null. */
export function settledPanel(name: string, { context }: Snapshot, words: Words, settings: Settings): PanelView | null {
  if (name === 'settings') return { kind: 'settings', title: say(words, 'settings.heading'), settings };
  if (name !== 'about') return null;
  return {
    kind: 'about',
    title: say(words, 'about.heading'),
    lines: [
      say(words, 'about.what'),
      context.cover.cover.education,
      say(words, 'settings.stored'),
      say(words, 'about.licence'),
    ],
    ways: ['privacy', 'access'].map((paper) => ({
      route: { page: 'debrief', part: 'teacher', paper },
      text: say(words, `about.${paper}`),
    })),
  };
}
