/** What the debrief's templates are given: the words, and the way to tell its machine what the teacher did. */
import type { Links } from '../../../domain/address/linkTo.ts';
import type { DebriefEvent } from '../../../machines/debrief/events.ts';

export interface RunTools {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly step: (by: 1 | -1) => void;
  readonly open: (phase: 'happened' | 'why' | 'whatif' | 'errors' | 'today', item?: number) => void;
  /** Hands raised at a fork, added to or taken back. */
  readonly vote: (seat: string, decision: string, option: string, count: number) => void;
  /** Hands raised in the room where everybody chooses. */
  readonly raise: (seat: string, decision: string, option: string, count: number) => void;
  readonly blank: () => void;
}

/** What papers are drawn with, on a screen or for print alone. */
export type PaperTools = Pick<DebriefTools, 'say' | 'links' | 'languages'> & {
  /** The address of the debrief as a printed paper names it; that of the open page where none is given. */
  readonly address?: string;
};

/** What the other pages are given beside: the way to send the chart an event, and the class as a table. */
export interface DebriefTools extends RunTools {
  /** Links to other pages of the debrief and the game. */
  readonly links: Links;
  readonly send: (event: DebriefEvent) => void;
  /** The sign of this window, by which the teacher's notes find it again; none where windows cannot speak with each other. */
  readonly room?: () => string;
  /** The way to a newer version of the game; null while none waits. */
  readonly renew: () => (() => void) | null;
  /** A sign for a period that no other has. */
  readonly newPeriod: () => string;
  /** Has the browser save the class as a table. */
  readonly exportTable: () => void;
  /** Languages this build carries, the first one first. */
  readonly languages: readonly string[];
}

/** The address of the teacher's own window to this one. */
export const notesLink = ({ links, room }: Pick<DebriefTools, 'links' | 'room'>): string =>
  links.to({ page: 'debrief', part: 'notes', ...(room && { room: room() }) });
