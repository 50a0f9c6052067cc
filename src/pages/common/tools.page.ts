/** How the page tells the statechart and the app what the player did. */
import type { Links } from '../../domain/address/linkTo.ts';
import type { AppEvent } from '../../machines/events.ts';
import type { Settings } from '../common/settings.view.ts';

export type Send = (event: AppEvent) => void;

/** What templates are given: the words, the way to speak, and the settings' own door. */
export interface Tools {
  readonly send: Send;
  /** Calls back once the page shows what was sent; at once where it does. */
  readonly drawn: (then: () => void) => void;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** Links to other pages of the game. */
  readonly links: Links;
  readonly change: (settings: Partial<Settings>) => void;
  readonly forget: () => void;
  /** Changes to the newer version of the game that waits, and loads the page again. */
  readonly renew: () => void;
  /** Reads the page in view aloud, or stops. */
  readonly readAloud: () => void;
  /** The page of the school's system to go back to, where one launched the game and named it. */
  readonly back?: string | null;
  /** The form of the teacher's own to hand in to, where the link named one. */
  readonly handInForm?: string | null;
}
