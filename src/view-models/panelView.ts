/** The sheet over the page: the file, the docket, settings, about, or one source opened to the place. */
import type { Snapshot } from './snapshot.ts';
import { docketPanel, filePanel, type DocketPanel, type FilePanel } from './filePanel.ts';
import { sourcePanel, type SourcePanel } from './sourcePanel.ts';
import { say, type Words } from './words.ts';

/** The player's choices about how the game is shown and heard; kept by the app, never by the statechart. */
export interface Settings {
  readonly sound: boolean;
  readonly music: number; // 0 to 100
  readonly cues: number;
  readonly captions: boolean;
  readonly motion: boolean;
  readonly stage: boolean;
  readonly size: number; // per cent of the text size
  readonly contrast: boolean;
  readonly plain: boolean;
}

export type PanelView =
  | FilePanel
  | DocketPanel
  | SourcePanel
  | { readonly kind: 'settings'; readonly title: string; readonly settings: Settings }
  | { readonly kind: 'about'; readonly title: string; readonly lines: readonly string[] };

/** What lies over the page, or null. */
export function panelView({ value, context }: Snapshot, words: Words, settings: Settings): PanelView | null {
  switch ((value as Record<string, unknown>)['panel']) {
    case 'file': return filePanel(context, words);
    case 'docket': return docketPanel(context, words);
    case 'settings': return { kind: 'settings', title: say(words, 'settings.heading'), settings };
    case 'about': return { kind: 'about', title: say(words, 'about.heading'), lines: [say(words, 'about.what'), context.cover.cover.education, say(words, 'settings.stored'), say(words, 'about.licence')] };
    case 'source': return context.file && context.opened ? sourcePanel(context.file, context.opened, words) : null;
    default: return null;
  }
}
